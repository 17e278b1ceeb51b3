// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// An offer in detail: how long it stands, what is wrong, what it pays; nothing that tells who the
// customer is.
FocusScope {
    id: pane

    required property Bench bench
    required property CaseDetail detail

    readonly property bool narrow: pane.width < Theme.px(760)

    signal closed()

    function accept() {
        decision.accept();
    }

    function askDecline() {
        decision.askDecline();
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            pane.closed();
        else
            event.accepted = !event.isAutoRepeat
                && pane.bench.actions.press("cases", event.key, event.modifiers);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            title: pane.detail.title
            before: [
                IconButton {
                    visible: pane.bench.form === "single"
                    //: Closes the pane
                    label: qsTr("Back to the list")
                    iconName: "arrow-left"
                    onClicked: pane.closed()
                }
            ]
            leading: [
                Pill {
                    visible: pane.detail.urgent
                    //: The customer needs help at once
                    text: qsTr("Urgent")
                    tone: "bad"
                }
            ]

            WText {
                //: Right end of the header; %1 is the number of a case
                text: qsTr("Offer for %1").arg(pane.detail.number)
                variant: "meta"
            }
        }
        ConnectionLine {
            bench: pane.bench
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                Layout.fillWidth: true
                columns: pane.narrow ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s16

                    OfferDecision {
                        id: decision
                        Layout.fillWidth: true
                        focus: true
                        bench: pane.bench
                        detail: pane.detail
                        onClosed: pane.closed()
                    }
                    Card {
                        Layout.fillWidth: true
                        //: Heading over the customer's words
                        title: qsTr("What is wrong")

                        SelectableText {
                            Layout.fillWidth: true
                            text: pane.detail.description
                        }
                        WText {
                            Layout.fillWidth: true
                            //: Under a masked text
                            text: pane.detail.filesText === ""
                                ? qsTr("Names and numbers open after you accept.")
                                //: Under a masked text; %1 names files by kind and size
                                : qsTr("Names, numbers and files open after you accept: %1.")
                                    .arg(pane.detail.filesText)
                            variant: "meta"
                            wrapMode: Text.Wrap
                        }
                    }
                    Card {
                        Layout.fillWidth: true
                        //: Heading over what an offer pays
                        title: qsTr("What you get")
                        spacing: 0

                        Repeater {
                            model: pane.detail.payRows

                            KeyValueRow {
                                required property var modelData
                                required property int index
                                label: modelData.label
                                value: modelData.value
                                strong: modelData.look === "strong"
                                muted: modelData.look === "muted"
                                last: index === pane.detail.payRows.length - 1
                            }
                        }
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: pane.narrow
                    Layout.preferredWidth: Theme.px(pane.width < Theme.px(860) ? 260 : 320)
                    spacing: Theme.s16

                    Card {
                        Layout.fillWidth: true
                        //: Heading over why this expert got the offer
                        title: qsTr("Why you")

                        RowLayout {
                            spacing: 6

                            Icon {
                                Layout.alignment: Qt.AlignTop
                                Layout.topMargin: 1
                                name: "check"
                                color: Theme.good
                            }
                            WText {
                                Layout.fillWidth: true
                                //: What an expert must have to get an offer; all of it holds
                                text: qsTr("Must-haves: verified, level %1, language, free slot")
                                    .arg(pane.detail.level)
                                wrapMode: Text.Wrap
                            }
                        }
                    }
                    OfferCustomer {
                        Layout.fillWidth: true
                        detail: pane.detail
                    }
                }
            }
        }
    }
}
