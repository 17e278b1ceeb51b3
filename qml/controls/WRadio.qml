// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One of several choices with words; description is a second, quiet line. Radios in one parent
// exclude each other; arrows choose.
T.RadioButton {
    id: control

    property string label
    property string description
    property string pose

    function take() {
        if (control.checked)
            return;
        control.checked = true;
        control.toggled();
    }

    function choose(forward: bool) {
        const peers = Array.from(control.parent.children)
            .filter(item => item instanceof WRadio && item.enabled);
        const at = peers.indexOf(control) + (forward ? 1 : peers.length - 1);
        const next = peers[at % peers.length] as WRadio;
        next.forceActiveFocus(Qt.TabFocusReason);
        next.take();
    }

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), contentItem.implicitHeight)
    leftPadding: control.mirrored ? 0 : indicator.width + Theme.s8
    rightPadding: control.mirrored ? indicator.width + Theme.s8 : 0
    padding: 0

    Accessible.role: Accessible.RadioButton
    Accessible.name: control.label
    Accessible.description: control.description
    // Qt's own would check it without a word to anybody.
    Accessible.onPressAction: control.take()
    Accessible.onToggleAction: control.take()

    Keys.onDownPressed: control.choose(true)
    Keys.onRightPressed: control.choose(true)
    Keys.onUpPressed: control.choose(false)
    Keys.onLeftPressed: control.choose(false)

    indicator: Rectangle {
        x: Theme.across(0, width, control.width)
        y: (Theme.px(24) - height) / 2
        implicitWidth: Theme.px(16)
        implicitHeight: Theme.px(16)
        radius: width / 2
        color: (control.hovered || control.pose === "hover") && !control.checked ? Theme.hover
            : Theme.surface
        border.width: control.checked ? 5 * Theme.px(16) / 16 : Theme.lineWidth
        border.color: !control.checked ? Theme.controlLine
            : control.enabled ? Theme.accent : Theme.offText

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
