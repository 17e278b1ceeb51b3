// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A whole number between two buttons. figure: the number is large, as for "cases at the same time".
// Up and Down change it.
T.SpinBox {
    id: control

    property string label
    property bool figure: false
    property string pose

    readonly property int side: Theme.controlSmall

    implicitWidth: 2 * control.side + Theme.px(control.figure ? 48 : 44)
    implicitHeight: control.figure ? Theme.px(34) : Theme.control
    leftPadding: control.side
    rightPadding: control.side
    editable: false
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.SpinBox
    Accessible.name: control.label
    Accessible.description: control.displayText

    contentItem: WText {
        horizontalAlignment: Text.AlignHCenter
        text: control.displayText
        variant: control.figure ? "figure" : "body"
        weight: 600
        decorative: true
    }
    down.indicator: SpinSign {
        x: Theme.across(0, width, control.width)
        anchors.verticalCenter: control.verticalCenter
        sign: "minus"
        possible: control.value > control.from
        pressed: control.down.pressed
        hovered: control.down.hovered
    }
    up.indicator: SpinSign {
        x: Theme.across(control.width - width, width, control.width)
        anchors.verticalCenter: control.verticalCenter
        sign: "plus"
        possible: control.value < control.to
        pressed: control.up.pressed || control.pose === "pressed"
        hovered: control.up.hovered || control.pose === "hover"
    }
    background: Item {
        FocusRing {
            shown: control.visualFocus || control.pose === "focus"
        }
    }
}
