// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A square button with one icon; label is its name and its tooltip. size: small (26), medium (32).
Pressable {
    id: control

    property string iconName
    property string size: "medium"
    property color iconColor: Theme.text2
    property bool framed: false

    readonly property int side: control.size === "small" ? Theme.controlSmall : Theme.control
    readonly property bool pointed: control.hovered || control.down

    tip: control.label

    contentItem: Icon {
        name: control.iconName
        size: Theme.px(control.size === "small" ? 16 : 18)
        color: control.blocked || !control.enabled ? Theme.offText
            : control.checked ? Theme.accent : control.iconColor
    }
    background: Rectangle {
        implicitWidth: control.side
        implicitHeight: control.side
        radius: Theme.radius
        color: control.checked ? Theme.accentSoft : control.down ? Theme.selected
            : control.hovered ? Theme.hover : control.framed ? Theme.surface : "transparent"
        border.width: control.framed || Theme.highContrast && (control.checked || control.pointed)
            ? Theme.lineWidth : 0
        border.color: Theme.highContrast && control.pointed ? Theme.accent : Theme.controlLine

        Behavior on color {
            ColorAnimation { duration: Theme.hoverTime }
        }

        FocusRing {
            shown: control.visualFocus
        }
    }
}
