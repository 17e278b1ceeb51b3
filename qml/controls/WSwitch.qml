// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// On or off, at once; description is a second, quiet line. Space turns it.
T.Switch {
    id: control

    property string label
    property string description
    property string pose

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), contentItem.implicitHeight)
    leftPadding: control.mirrored ? 0 : indicator.width + 10
    rightPadding: control.mirrored ? indicator.width + 10 : 0
    padding: 0

    Accessible.role: Accessible.CheckBox
    Accessible.name: control.label
    Accessible.description: control.description
    Accessible.onPressAction: { control.toggle(); control.toggled(); }
    Accessible.onToggleAction: { control.toggle(); control.toggled(); }

    indicator: Rectangle {
        x: Theme.across(0, width, control.width)
        y: (Theme.px(24) - height) / 2
        implicitWidth: Theme.px(32)
        implicitHeight: Theme.px(18)
        radius: height / 2
        color: control.checked ? (control.enabled ? Theme.accent : Theme.offText) : Theme.surface
        border.width: control.checked ? 0 : Theme.lineWidth
        border.color: Theme.controlLine

        Rectangle {
            x: control.checked !== control.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentText : Theme.controlLine

            Behavior on x {
                NumberAnimation { duration: Theme.stateTime; easing.type: Easing.OutCubic }
            }
        }
        FocusRing {
            shown: control.visualFocus || control.pose === "focus"
            cornerRadius: parent.radius
        }
    }
    contentItem: ChoiceWords {
        label: control.label
        description: control.description
        enabled: control.enabled
    }
}
