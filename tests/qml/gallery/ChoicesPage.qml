// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Buttons, choices and fields in their states.
RowLayout {
    spacing: 24

    Component.onCompleted: buttons.focused.forceActiveFocus(Qt.TabFocusReason)

    ButtonsCard {
        id: buttons
        Layout.margins: 24
        Layout.rightMargin: 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
    }
    ChoicesCard {
        Layout.topMargin: 24
        Layout.alignment: Qt.AlignTop
    }
    FieldsCard {
        Layout.margins: 24
        Layout.leftMargin: 0
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
    }
}
