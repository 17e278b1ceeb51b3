// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// An estimate with its interval on a line from `low` to `high`: the band is the interval, the stroke
// the value, the words say both. figure: {title, text, value, low, high, known, dependable}.
Item {
    id: root

    required property var figure
    property real low: 0
    property real high: 1
    property real border: NaN   // a value that matters, as a thin line

    readonly property bool known: root.figure.known ?? true
    readonly property bool weak: root.figure.dependable === false && root.known

    function at(value: real): real {
        return Math.min(1, Math.max(0, (value - root.low) / (root.high - root.low))) * scale.width;
    }

    implicitHeight: line.implicitHeight + 4

    Accessible.role: Accessible.StaticText
    Accessible.name: root.figure.title + ": " + root.figure.text

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s12

        WText {
            Layout.preferredWidth: Theme.px(190)
            text: root.figure.title
            elide: Text.ElideRight
            decorative: true
        }
        Item {
            id: scale
            Layout.preferredWidth: Theme.px(160)
            Layout.preferredHeight: Theme.px(16)

            Rectangle {
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                height: 1
                color: Theme.controlLine
            }
            Rectangle {
                visible: !isNaN(root.border)
                x: root.at(root.border)
                width: 1
                height: parent.height
                color: Theme.controlLine
            }
            Rectangle {
                visible: root.known
                x: root.at(root.figure.low)
                width: Math.max(2, root.at(root.figure.high) - x)
                height: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                radius: 2
                color: root.weak ? Theme.attentionSoft : Theme.accentSoft
                border.width: Theme.lineWidth
                border.color: root.weak ? Theme.attention : Theme.accent
            }
            Rectangle {
                visible: root.known
                x: root.at(root.figure.value) - 1
                width: 3
                height: parent.height
                color: root.weak ? Theme.attention : Theme.accent
            }
        }
        WText {
            Layout.fillWidth: true
            text: root.figure.text
            variant: "meta"
            color: root.weak ? Theme.attention : Theme.text2
            wrapMode: Text.Wrap
            decorative: true
        }
    }
}
