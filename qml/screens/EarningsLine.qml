// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One earning in the table.
PlainRow {
    id: root

    required property list<int> widths
    required property string key
    required property string title
    required property string number
    required property string date
    required property string time
    required property string stateText
    required property string tone
    required property string receipt
    required property string pays
    required property string gets
    required property bool flag

    name: [root.title, root.date, root.stateText, root.receipt, root.pays, root.gets].join(", ")
    implicitHeight: Theme.px(40)
    leftPadding: Theme.s8
    rightPadding: Theme.s8

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.s12

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            WText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.title
                weight: 600
                decorative: true
            }
            Icon {
                visible: root.flag
                name: "flag"
                size: Theme.px(14)
                color: Theme.attention
            }
            WText {
                Layout.fillWidth: true
                text: root.number
                variant: "meta"
                decorative: true
            }
        }
        WText {
            Layout.preferredWidth: Theme.px(root.widths[1])
            text: root.date
            color: Theme.text2
            decorative: true
        }
        WText {
            Layout.preferredWidth: Theme.px(root.widths[2])
            visible: root.widths[2] > 0
            text: root.time
            decorative: true
        }
        Item {
            Layout.preferredWidth: Theme.px(root.widths[3])
            implicitHeight: state.implicitHeight

            Pill {
                id: state
                width: Math.min(implicitWidth, parent.width)
                text: root.stateText
                tone: root.tone
            }
        }
        WText {
            Layout.preferredWidth: Theme.px(root.widths[4])
            visible: root.widths[4] > 0
            text: root.receipt
            color: Theme.text2
            decorative: true
        }
        WText {
            Layout.preferredWidth: Theme.px(root.widths[5])
            visible: root.widths[5] > 0
            horizontalAlignment: Text.AlignRight
            text: root.pays
            decorative: true
        }
        WText {
            Layout.preferredWidth: Theme.px(root.widths[6])
            horizontalAlignment: Text.AlignRight
            text: root.gets
            weight: 600
            decorative: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.selected : root.hovered ? Theme.hover : "transparent"

        Hairline {
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        FocusRing {
            shown: root.ring
            inset: true
        }
    }
}
