// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Buttons, choices and fields in their states.
GridLayout {
    id: page

    columns: 3
    columnSpacing: 16
    rowSpacing: 16

    Component.onCompleted: focused.forceActiveFocus(Qt.TabFocusReason)

    Card {
        Layout.margins: 24
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        title: "Buttons"
        titleStyle: "title"
        spacing: 12

        Repeater {
            model: ["large", "medium", "small"]

            RowLayout {
                id: line
                required property string modelData
                spacing: 8

                Repeater {
                    model: ["primary", "secondary", "quiet", "danger"]

                    WButton {
                        required property string modelData
                        label: modelData
                        kind: modelData
                        size: line.modelData
                    }
                }
            }
        }
        RowLayout {
            spacing: 8

            WButton {
                label: "Asking…"
                kind: "primary"
                busy: true
            }
            WButton {
                label: "Accept"
                kind: "primary"
                keyHint: "A"
                disabledReason: "No connection"
            }
            WButton {
                label: "Call"
                disabledReason: "No connection"
                iconName: "phone"
            }
            WButton {
                id: focused
                label: "Focused"
                iconName: "download"
            }
        }
        RowLayout {
            spacing: 8

            IconButton {
                iconName: "bell"
                label: "Sound"
            }
            IconButton {
                iconName: "panel-right"
                label: "Inspector"
                checkable: true
                checked: true
            }
            IconButton {
                iconName: "chevron-left"
                label: "Back"
                size: "small"
                framed: true
            }
            IconButton {
                iconName: "trash-2"
                label: "Remove"
                disabledReason: "Nothing to remove"
            }
            WLink {
                label: "Read the rule"
            }
            KeyHint {
                keys: "Ctrl+Shift+Return"
            }
            CountBadge {
                count: 7
            }
            CountBadge {
                count: 700
                tone: "bad"
            }
        }
        RowLayout {
            spacing: 16

            Repeater {
                model: ["live", "needs", "waitsToSend", "offer", "waiting", "scheduled", "solved", "refused", "unmatched"]

                StateIcon {
                    required property string modelData
                    kind: modelData
                }
            }
        }
        RowLayout {
            spacing: 16

            Repeater {
                model: ["available", "busy", "paused", "away", ""]

                Avatar {
                    required property string modelData
                    name: "Ana de Souza"
                    presence: modelData
                }
            }
            CountdownRing {
                remaining: 8
                total: 30
                tone: "attention"
            }
            CountdownRing {
                remaining: 100
                total: 120
                size: 36
            }
            LevelDots {
                level: 4
            }
            LevelDots {}
        }
    }
    Card {
        Layout.topMargin: 24
        Layout.alignment: Qt.AlignTop
        title: "Choices"
        titleStyle: "title"

        WCheckBox {
            label: "Show names in notifications"
            description: "Off while the screen is shared"
            checked: true
        }
        WCheckBox {
            label: "A plain tick"
        }
        WCheckBox {
            label: "Not now"
            checked: true
            enabled: false
        }
        WRadio {
            label: "System"
            checked: true
        }
        WRadio {
            label: "Light"
            description: "Also at night"
        }
        WSwitch {
            label: "Reduced motion"
            checked: true
        }
        WSwitch {
            label: "Sound for offers"
        }
        WSpinBox {
            label: "Cases at the same time"
            value: 3
            from: 1
            to: 3
            figure: true
        }
        WSpinBox {
            label: "Days"
            value: 14
        }
    }
    Card {
        Layout.margins: 24
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
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
                    anchors.fill: parent
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
    Item {
        Layout.columnSpan: 3
        Layout.fillHeight: true
    }
}
