// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A series of estimates over time: a line through the values on a band of their intervals, each
// value in figures. points: {label, valueText, text, value, low, high}, oldest first.
Item {
    id: root

    property list<var> points
    property real low: 0
    property real high: 1

    readonly property real ceiling: Theme.px(22)
    readonly property real ground: root.height - Theme.px(24)
    readonly property real side: Theme.px(36)

    function across(index: int): real {
        const n = root.points.length;
        return n < 2 ? root.width / 2 : root.side + index * (root.width - 2 * root.side) / (n - 1);
    }

    function up(value: real): real {
        return root.ground - (value - root.low) / (root.high - root.low) * (root.ground - root.ceiling);
    }

    function corners(): list<point> {
        const out = [];
        for (let i = 0; i < root.points.length; ++i)
            out.push(Qt.point(root.across(i), root.up(root.points[i].high)));
        for (let i = root.points.length - 1; i >= 0; --i)
            out.push(Qt.point(root.across(i), root.up(root.points[i].low)));
        return out;
    }

    implicitHeight: Theme.px(160)

    Shape {
        anchors.fill: parent
        visible: root.points.length > 1
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.accentSoft
            PathPolyline { path: root.corners() }
        }
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 2
            fillColor: "transparent"
            PathPolyline { path: root.points.map((p, i) => Qt.point(root.across(i), root.up(p.value))) }
        }
    }
    Repeater {
        model: root.points

        Item {
            id: mark
            required property int index
            required property var modelData
            x: root.across(index)

            Accessible.role: Accessible.StaticText
            Accessible.name: mark.modelData.label + ": " + mark.modelData.text

            // With a single point there is no band to draw between two.
            Rectangle {
                visible: root.points.length === 1
                x: -Theme.px(10)
                y: root.up(mark.modelData.high)
                width: Theme.px(20)
                height: root.up(mark.modelData.low) - y
                radius: 3
                color: Theme.accentSoft
            }
            Rectangle {
                x: -4
                y: root.up(mark.modelData.value) - 4
                width: 8
                height: 8
                radius: 4
                color: Theme.accent
            }
            WText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.up(mark.modelData.high) - height - 2
                text: mark.modelData.valueText
                variant: "caption"
                decorative: true
            }
            WText {
                // The first and the last stay within the figure.
                x: Math.max(-mark.x, Math.min(-width / 2, root.width - mark.x - width))
                y: root.ground + 6
                text: mark.modelData.label
                variant: "caption"
                decorative: true
            }
        }
    }
}
