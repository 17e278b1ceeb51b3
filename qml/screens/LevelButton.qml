// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One of the five levels of a task.
Pressable {
    id: control

    required property int level
    required property string meaning
    property bool chosen: false

    //: Button that sets a level; %1 is 1 to 5, %2 what it means
    label: qsTr("Level %1: %2").arg(control.level).arg(control.meaning)
    tip: control.meaning
    keyHint: String(control.level)
    objectName: "skillLevel" + control.level
    role: Accessible.RadioButton
    checked: control.chosen

    contentItem: WText {
        horizontalAlignment: Text.AlignHCenter
        text: control.level
        weight: control.chosen ? 600 : 500
        color: control.chosen ? Theme.accent : Theme.text1
        decorative: true
    }
    background: Rectangle {
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.control
        radius: Theme.radius
        color: control.chosen ? Theme.selected : control.hovered ? Theme.hover : Theme.surface
        border.width: Theme.lineWidth
        border.color: control.chosen ? Theme.accent : Theme.controlLine

        FocusRing {
            shown: control.visualFocus
        }
    }
}
