// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One earning in full: each step with its date and reason, the bill line by line, the stretches of
// time behind it, and the objection.
FocusScope {
    id: panel

    required property Bench bench
    required property EarningsModel earnings
    property string key
    property var detail: ({})

    readonly property bool shown: panel.key !== ""

    signal caseAsked(string caseId)

    function show(key: string) {
        panel.key = key;
        panel.look();
        close.forceActiveFocus();
    }

    function look() {
        panel.detail = panel.shown ? panel.earnings.detail(panel.key) : ({});
    }

    visible: panel.shown
    Keys.onEscapePressed: panel.key = ""

    Connections {
        target: panel.earnings

        function onFiguresChanged() {
            panel.look();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            title: panel.detail.title ?? ""
            detail: panel.detail.number ?? ""

            WButton {
                objectName: "earningCase"
                //: Opens the case of an earning
                label: qsTr("Open case")
                size: "small"
                onClicked: panel.caseAsked(panel.detail.caseId)
            }
            IconButton {
                id: close
                objectName: "earningClose"
                //: Closes the panel
                label: qsTr("Close")
                iconName: "x"
                keyHint: "Escape"
                onClicked: panel.key = ""
            }
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 16

            EarningSteps {
                Layout.fillWidth: true
                detail: panel.detail
            }
            Card {
                Layout.fillWidth: true
                padding: 0
                spacing: 0

                Repeater {
                    model: panel.detail.bill ?? []

                    KeyValueRow {
                        required property var modelData
                        required property int index
                        label: modelData.label
                        note: modelData.note
                        value: modelData.value
                        strong: modelData.strong
                        last: index === panel.detail.bill.length - 1
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: (panel.detail.pieces ?? []).length > 0
                spacing: Theme.s4

                WText {
                    //: Heading over the stretches of time behind a bill
                    text: qsTr("Stretches of time")
                    variant: "meta"
                    weight: 600
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: panel.detail.pieces ?? []

                    RowLayout {
                        id: piece
                        required property var modelData
                        spacing: Theme.s8

                        Icon {
                            name: piece.modelData.billed ? "check" : "minus"
                            size: Theme.px(14)
                            color: piece.modelData.billed ? Theme.good : Theme.text3
                        }
                        WText {
                            text: piece.modelData.times
                        }
                        WText {
                            Layout.fillWidth: true
                            text: piece.modelData.reason
                            color: Theme.text2
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
            EarningObjection {
                Layout.fillWidth: true
                bench: panel.bench
                key: panel.key
                detail: panel.detail
                onSent: text => panel.earnings.object(panel.key, text)
            }
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
