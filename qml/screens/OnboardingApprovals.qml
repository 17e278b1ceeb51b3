// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The verdicts: those of others are shown only after the own one.
Card {
    id: root

    required property ApplicantDetail detail

    //: Heading of a card: verdicts of two persons
    title: qsTr("Verdicts")

    RowLayout {
        Layout.fillWidth: true
        objectName: "sealedVerdicts"
        visible: root.detail.sealedText !== ""
        spacing: Theme.s12

        Icon {
            name: "lock"
            color: Theme.text2
        }
        WText {
            Layout.fillWidth: true
            text: root.detail.sealedText
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        model: root.detail.verdicts

        RowLayout {
            id: verdict
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s12

            Avatar {
                Layout.alignment: Qt.AlignTop
                name: verdict.modelData.who
            }
            ColumnLayout {
                spacing: 1

                RowLayout {
                    spacing: Theme.s8

                    WText {
                        Layout.fillWidth: true
                        //: Who gave a verdict
                        text: verdict.modelData.mine ? qsTr("You") : verdict.modelData.who
                        weight: 600
                    }
                    Pill {
                        text: verdict.modelData.text
                        tone: verdict.modelData.tone
                    }
                }
                WText {
                    Layout.fillWidth: true
                    text: [verdict.modelData.at, verdict.modelData.reasons]
                        .filter(s => s !== "").join(" · ")
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
                WText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: verdict.modelData.words
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: root.detail.verdicts.length === 0 && root.detail.sealedText === ""
        //: There is no verdict on an application yet
        text: qsTr("None yet.")
        color: Theme.text2
    }
    WText {
        Layout.fillWidth: true
        //: Below the verdicts
        text: qsTr("Two persons decide. Whoever evaluated cannot be both of them.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
}
