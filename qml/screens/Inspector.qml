// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Customer, device and state of the open case.
FocusScope {
    id: root
    objectName: "inspector"

    required property Bench bench
    required property CaseDetail detail
    required property StepsModel steps
    required property CaseClock clock
    property bool closable: false
    property bool described: false  // the conversation says already what is wrong
    property string timeKey

    signal closed()
    signal timeAsked()
    signal caseAsked(string caseId)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Clipboard {
        id: clipboard
    }
    Scroll {
        anchors.fill: parent
        sideMargin: 0
        topGap: 0
        spacing: 0

        InspectorSection {
            //: Heading of the pane at the right
            title: qsTr("Customer")

            RowLayout {
                spacing: Theme.s8

                Avatar {
                    name: root.detail.customerName
                    Accessible.ignored: true
                }
                ColumnLayout {
                    spacing: 0

                    WText {
                        objectName: "customerName"
                        Layout.fillWidth: true
                        text: root.detail.customerName
                        weight: 600
                    }
                    WText {
                        Layout.fillWidth: true
                        text: [root.detail.company, root.detail.place].filter(s => s !== "")
                            .join(", ")
                        color: Theme.text2
                        visible: text !== ""
                        wrapMode: Text.Wrap
                    }
                }
                IconButton {
                    visible: root.closable
                    //: Closes the pane at the right
                    label: qsTr("Close")
                    iconName: "x"
                    size: "small"
                    onClicked: root.closed()
                }
            }
            Repeater {
                model: [root.detail.phone, root.detail.email].filter(s => s !== "")

                RowLayout {
                    id: contact
                    required property string modelData
                    spacing: Theme.s8

                    WText {
                        Layout.fillWidth: true
                        text: contact.modelData
                    }
                    IconButton {
                        //: Copies a phone number or an address; %1 is it
                        label: qsTr("Copy %1").arg(contact.modelData)
                        iconName: "copy"
                        size: "small"
                        onClicked: clipboard.copy(contact.modelData)
                    }
                }
            }
        }
        InspectorSection {
            //: Heading of the pane at the right
            title: qsTr("Time on this case")

            TimeFigures {
                Layout.fillWidth: true
                clock: root.clock
            }
            WButton {
                objectName: "inspectorTime"
                //: Opens the panel with the time of a case
                label: qsTr("Time…")
                size: "small"
                keyHint: root.timeKey
                onClicked: root.timeAsked()
            }
        }
        StepList { bench: root.bench; detail: root.detail; steps: root.steps }
        InspectorSection {
            //: Heading of the pane at the right: what the customer wrote first
            title: qsTr("What is wrong")
            visible: root.detail.description !== "" && !root.described

            SelectableText {
                Layout.fillWidth: true
                text: root.detail.description
            }
        }
        InspectorSection {
            //: Heading of the pane at the right
            title: qsTr("Case")

            Repeater {
                model: [
                    //: Row about a case: its field of knowledge
                    [qsTr("Task"), root.detail.task],
                    //: Row about a case: how hard it is, 1 to 5
                    [qsTr("Level"), root.detail.level > 0 ? String(root.detail.level) : ""],
                    //: Row about a case: the customer's device
                    [qsTr("Device"), root.detail.device],
                    //: Row about a case: the customer's language
                    [qsTr("Language"), root.detail.languageName],
                    //: Row about a case: private or business
                    [qsTr("Kind"), root.detail.customerKindText],
                    //: Row about a case: whose page the customer came by
                    [qsTr("Via"), root.detail.tenantName],
                    //: Row about a case
                    [qsTr("Number"), root.detail.number]
                ].filter(row => row[1] !== "")

                RowLayout {
                    id: fact
                    required property var modelData
                    spacing: Theme.s8

                    WText {
                        Layout.preferredWidth: Theme.px(84)
                        Layout.alignment: Qt.AlignTop
                        text: fact.modelData[0]
                        color: Theme.text2
                    }
                    WText {
                        Layout.fillWidth: true
                        text: fact.modelData[1]
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        EarlierCases {
            detail: root.detail
            onAsked: caseId => root.caseAsked(caseId)
        }
        InspectorSection {
            //: Heading of the pane at the right
            title: qsTr("State")

            RowLayout {
                Pill {
                    text: root.detail.stateText
                    tone: root.detail.stateTone
                }
            }
            WText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail.closesText
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            SelectableText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail.solution
            }
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
