// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One tab of SegmentTabs.
Pressable {
    id: control

    property string iconName
    property bool current: false

    role: Accessible.PageTab
    leftPadding: 9
    rightPadding: 9
    Accessible.selected: control.current

    contentItem: RowLayout {
        spacing: Theme.s8

        Icon {
            visible: name !== ""
            name: control.iconName
            size: Theme.px(14)
            color: tabText.color
        }
        WText {
            id: tabText
            text: control.label
            variant: "meta"
            weight: 500
            color: control.current ? Theme.accent : control.hovered ? Theme.text1 : Theme.text2
            decorative: true
        }
        KeyHint {
            visible: control.current && control.keyHint !== ""
            keys: control.keyHint
        }
    }
    background: Rectangle {
        implicitHeight: Theme.controlSmall
        topLeftRadius: Theme.radius
        topRightRadius: Theme.radius
        color: control.current ? Theme.surface : control.hovered ? Theme.hover : "transparent"
        border.width: control.current ? Theme.lineWidth : 0
        border.color: Theme.controlLine

        Rectangle {
            // The tab opens into what it sits on.
            visible: control.current
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors { leftMargin: Theme.lineWidth; rightMargin: Theme.lineWidth }
            height: Theme.lineWidth
            color: Theme.surface
        }
        FocusRing {
            shown: control.visualFocus
            inset: true
        }
    }
}
