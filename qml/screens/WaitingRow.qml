// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One change that waits or was refused.
FocusScope {
    id: row

    required property int index
    required property string key
    required property string what
    required property string caseId
    required property string caseTitle
    required property string text
    required property string time
    required property string stateText
    required property bool refused
    required property bool droppable
    required property string draftMode

    required property Bench bench

    readonly property int buttons: 1 + (row.draftMode !== "" ? 1 : 0) + (row.caseId !== "" ? 1 : 0)
        + (row.text !== "" ? 1 : 0)

    signal copyAsked(string text)
    signal dropAsked(string key)
    signal editAsked(string key, string caseId, string mode, string text)
    signal openAsked(string caseId)

    objectName: "waitingRow"
    width: ListView.view?.width ?? implicitWidth
    implicitHeight: column.implicitHeight + 20

    Accessible.role: Accessible.ListItem
    Accessible.name: [row.what, row.caseTitle, row.time, row.stateText,
        row.text].filter(s => s !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: row.activeFocus

    RowLayout {
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            leftMargin: 8; rightMargin: 8
        }
        spacing: Theme.s12

        StateIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 3
            kind: row.refused ? "refused" : "waitsToSend"
        }
        ColumnLayout {
            id: column
            spacing: 2

            RowLayout {
                spacing: Theme.s8

                WText {
                    text: row.what
                    weight: 600
                    decorative: true
                }
                WText {
                    Layout.fillWidth: true
                    text: row.caseTitle
                    color: Theme.text2
                    decorative: true
                }
                WText {
                    text: row.time
                    variant: "meta"
                    decorative: true
                }
            }
            WText {
                Layout.fillWidth: true
                visible: row.text !== ""
                text: row.text
                maximumLineCount: 2
                wrapMode: Text.Wrap
                decorative: true
            }
            WText {
                Layout.fillWidth: true
                text: row.stateText
                variant: "meta"
                color: row.refused ? Theme.bad : Theme.text3
                wrapMode: Text.Wrap
                decorative: true
            }
        }
        Item {
            // Every row has room for four buttons, so that the times stand below each other.
            implicitWidth: (4 - row.buttons) * (remove.implicitWidth + Theme.s12) - Theme.s12
            visible: row.buttons < 4
        }
        IconButton {
            objectName: "waitingEdit"
            visible: row.draftMode !== ""
            //: Takes a message back into the text field, to be changed
            label: qsTr("Edit")
            iconName: "pencil"
            size: "small"
            onClicked: row.editAsked(row.key, row.caseId, row.draftMode, row.text)
        }
        IconButton {
            visible: row.caseId !== ""
            //: Opens the case of a change
            label: qsTr("Open the case")
            iconName: "arrow-right"
            size: "small"
            onClicked: row.openAsked(row.caseId)
        }
        IconButton {
            visible: row.text !== ""
            //: Copies the text of a change
            label: qsTr("Copy")
            iconName: "copy"
            size: "small"
            onClicked: row.copyAsked(row.text)
        }
        IconButton {
            id: remove
            objectName: "waitingRemove"
            //: Takes a change back that is not sent
            label: qsTr("Remove")
            iconName: "trash-2"
            size: "small"
            //: Why a change cannot be taken back
            disabledReason: row.droppable ? "" : qsTr("It is on its way")
            onClicked: row.dropAsked(row.key)
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
