// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The inspector of a case.
Rectangle {
    implicitWidth: 320
    color: Theme.surface

    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
    ColumnLayout {
        anchors { fill: parent; margins: 16 }
        spacing: 8

        WText {
            text: "Time on this case"
            variant: "meta"
            weight: 600
        }
        RowLayout {
            WText {
                Layout.fillWidth: true
                text: "00:18:42"
                variant: "figure"
            }
            Pill {
                text: "running"
                tone: "good"
                dot: true
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 6

            Pill {
                text: "See until 13:40"
                tone: "info"
            }
            Pill {
                text: "Control until 13:40"
                tone: "attention"
            }
            Pill {
                text: "Files: not asked"
            }
            Pill {
                text: "in payout 27 Nov"
                tone: "accent"
                iconName: "check"
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8

            Avatar {
                name: "Theodor Brandt"
                presence: "available"
            }
            ColumnLayout {
                spacing: 0

                WText {
                    text: "Theodor Brandt"
                    weight: 600
                }
                WText {
                    text: "Steuerbüro Brandt, Passau"
                    color: Theme.text2
                }
            }
        }
        RowLayout {
            WButton {
                label: "Call"
                size: "small"
            }
            WButton {
                label: "Callback…"
                size: "small"
            }
            Item {
                Layout.fillWidth: true
            }
            WButton {
                label: "End"
                size: "small"
                kind: "danger"
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        WCheckBox {
            label: "Read event log"
            checked: true
        }
        WCheckBox {
            label: "Customer confirms it works"
        }
        Card {
            Layout.fillWidth: true
            title: "Note"
            sunken: true
            padding: 12

            WText {
                Layout.fillWidth: true
                text: "2026-11-22T12:01:07 WARN UserProfileSvc 1511"
                variant: "code"
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
