// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// One place in the 56 px rail: icon, name in the tooltip, a count. current: the place that is open.
Pressable {
    id: control

    property string iconName
    property int badge: 0
    property bool current: false

    tip: control.label
    role: Accessible.PageTab
    selected: control.current
    spokenName: control.badge > 0
        //: Spoken name of a place in the rail; %1 is its name, %n what waits there
        ? qsTr("%1, %n need(s) you", "", control.badge).arg(control.label) : control.label

    contentItem: Item {
        implicitWidth: Theme.px(20)
        implicitHeight: Theme.px(20)

        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: Theme.px(18)
            stroke: 1.75
            color: control.current ? Theme.accent : control.hovered ? Theme.text1 : Theme.text2
        }
    }
    background: Rectangle {
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.px(40)
        radius: 8
        color: control.current ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
        border.width: Theme.highContrast && (control.current || control.hovered) ? 2 : 0
        border.color: Theme.accent

        Behavior on color {
            ColorAnimation { duration: Theme.hoverTime }
        }

        FocusRing {
            shown: control.visualFocus
            inset: true
            cornerRadius: 8
        }
    }
    // Above the icon, whose strokes would cross the number.
    CountBadge {
        anchors { top: parent.top; right: parent.right; topMargin: 3; rightMargin: 2 }
        count: control.badge
    }
}
