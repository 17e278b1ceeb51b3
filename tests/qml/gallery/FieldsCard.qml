// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Fields in their states.
Card {
    title: "Fields"
    titleStyle: "title"
    spacing: 12

    Field {
        Layout.fillWidth: true
        label: "What was wrong and what helped"
        hint: "The customer reads this"

        WTextArea {
            Layout.fillWidth: true
            label: "What was wrong and what helped"
            text: "The old virus scanner kept your profile file open.\nIt is removed now."
        }
    }
    Field {
        Layout.fillWidth: true
        label: "Passphrase"
        error: "This passphrase does not fit. Try again in 4 s."

        WTextField {
            Layout.fillWidth: true
            label: "Passphrase"
            echoMode: TextInput.Password
            text: "nothing"
            invalid: true
        }
    }
    WTextField {
        Layout.fillWidth: true
        placeholderText: "Find a skill…"
        iconName: "search"
        clearable: true
        text: "Router"
    }
    WComboBox {
        Layout.fillWidth: true
        label: "Reason"
        model: ["Too far", "No time"]
        currentIndex: 1
    }
    WComboBox {
        Layout.fillWidth: true
        label: "Cause"
        placeholder: "Choose a cause"
        model: ["Too far", "No time"]
        currentIndex: -1
    }
    RowLayout {
        TimeField {
            label: "From"
            minutes: 480
        }
        WText {
            text: "–"
        }
        TimeField {
            label: "To"
            minutes: 750
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 32
            radius: 6
            color: "transparent"
            border.color: Theme.attention

            Hatch {
                anchors { fill: parent; margins: 1 }
                color: Theme.attentionSoft
            }
            WText {
                anchors.centerIn: parent
                text: "Off: dentist"
                variant: "caption"
                color: Theme.attention
            }
        }
    }
}
