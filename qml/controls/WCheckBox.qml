// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A tick with words; description is a second, quiet line. Space turns it.
T.CheckBox {
    id: control

    property string label
    property string description
    property string pose

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), contentItem.implicitHeight)
    leftPadding: control.mirrored ? 0 : indicator.width + Theme.s8
    rightPadding: control.mirrored ? indicator.width + Theme.s8 : 0
    padding: 0

    Accessible.role: Accessible.CheckBox
    Accessible.name: control.label
    Accessible.description: control.description
    Accessible.onPressAction: { control.toggle(); control.toggled(); }
    Accessible.onToggleAction: { control.toggle(); control.toggled(); }

    indicator: Rectangle {
        x: Theme.across(0, width, control.width)
        y: (Theme.px(24) - height) / 2
        implicitWidth: Theme.px(16)
        implicitHeight: Theme.px(16)
        radius: 4
        color: control.checked ? (control.enabled ? Theme.accent : Theme.offText)
            : control.hovered || control.pose === "hover" ? Theme.hover : Theme.surface
        border.width: control.checked ? 0 : Theme.lineWidth
        border.color: Theme.controlLine

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            size: Theme.px(12)
            stroke: 3
            color: Theme.accentText
        }
        FocusRing {
            shown: control.visualFocus || control.pose === "focus"
            cornerRadius: 4
        }
    }
    contentItem: ChoiceWords {
        label: control.label
        description: control.description
        enabled: control.enabled
    }
}
