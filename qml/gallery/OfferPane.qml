// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What an offer tells before it is accepted.
Item {
    PaneHeader {
        id: head
        width: parent.width
        title: "Router · VoIP: telephone dead after update"
        leading: [
            Pill {
                text: "Urgent"
                tone: "bad"
            }
        ]

        WText {
            text: "offer for #48-2071"
            variant: "meta"
        }
    }
    RowLayout {
        anchors { top: head.bottom; left: parent.left; right: parent.right; margins: 20; topMargin: 16 }
        spacing: 16

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                Layout.fillWidth: true
                spacing: 14

                RowLayout {
                    spacing: 16

                    CountdownRing {
                        remaining: 24
                        total: 30
                    }
                    ColumnLayout {
                        spacing: 0

                        WText {
                            text: "Only you for 0:24"
                            weight: 600
                        }
                        WText {
                            Layout.fillWidth: true
                            text: "Then open to 3 experts, first yes gets it. Declining has no effect on your ranking."
                            color: Theme.text2
                            wrapMode: Text.Wrap
                        }
                    }
                }
                RowLayout {
                    spacing: 8

                    WButton {
                        label: "Accept case"
                        kind: "primary"
                        keyHint: "A"
                    }
                    WButton {
                        label: "More time"
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                    WButton {
                        label: "Decline"
                        kind: "quiet"
                        keyHint: "D"
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                title: "What is wrong"

                WText {
                    Layout.fillWidth: true
                    text: "Since the update last night the FRITZ!Box shows a red Info light and the landline is silent. Internet works. My shop has had no phone since this morning, please help quickly!"
                    wrapMode: Text.Wrap
                }
                WText {
                    text: "Names, numbers and files open after you accept: 1 log (38 kB), 1 picture."
                    variant: "meta"
                }
            }
            Card {
                Layout.fillWidth: true
                title: "What you get"
                spacing: 0

                KeyValueRow {
                    label: "Customer pays, per started 15 min"
                    value: "14.00 €"
                }
                KeyValueRow {
                    label: "Likely duration"
                    note: "(214 similar cases)"
                    value: "30–45 min"
                }
                KeyValueRow {
                    label: "Net of 19 % VAT, for 45 min"
                    value: "35.29 €"
                    muted: true
                }
                KeyValueRow {
                    label: "You get 70 % of net"
                    value: "16.47–24.70 €"
                    strong: true
                    last: true
                }
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 320
            Layout.maximumWidth: 320
            Layout.alignment: Qt.AlignTop
            spacing: 16

            Card {
                Layout.fillWidth: true
                title: "Why you"
                spacing: 2

                WText {
                    Layout.fillWidth: true
                    text: "Must-haves verified: level, language, free slot"
                    wrapMode: Text.Wrap
                }
                TermRow {
                    label: "Fit"
                    value: 0.95
                    text: "+38 of 40"
                }
                TermRow {
                    label: "Proven"
                    value: 0.8
                    text: "+12 of 15"
                }
                TermRow {
                    label: "Waiting"
                    value: 0.55
                    text: "+11 of 20"
                }
                Hairline {
                    Layout.fillWidth: true
                }
                WText {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    text: "Same rule for everyone."
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
                WLink {
                    label: "Read the rule"
                }
            }
            Card {
                Layout.fillWidth: true
                title: "Customer"
                spacing: 0

                Repeater {
                    model: [["Who", "M. H., small shop"], ["Where", "Munich 81…"], ["Via", "Kabel&Netz widget"], ["Device", "FRITZ!Box 7590 AX"], ["Language", "German"]]

                    KeyValueRow {
                        required property int index
                        required property var modelData
                        label: modelData[0]
                        value: modelData[1]
                        labelWidth: 101
                        last: index === 4
                    }
                }
            }
        }
    }
}
