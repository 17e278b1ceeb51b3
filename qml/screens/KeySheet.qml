// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls

// The list of keys: those of the shell, and the single keys of lists.
WDialog {
    id: sheet

    property list<var> actions

    readonly property list<var> single: [
        //: Heading in the list of keys
        { group: qsTr("In the list of cases"), keys: "A",
          //: What a key does
          text: qsTr("Accept the open offer") },
        //: What a key does
        { keys: "D", text: qsTr("Decline the open offer, then 1 to 5 for the reason") },
        //: What a key does
        { keys: "S", text: qsTr("Put the case off") },
        //: What a key does
        { keys: "U", text: qsTr("Mark the case as unread") },
        //: What a key does
        { keys: "/", text: qsTr("Search") },
        //: What a key does
        { keys: "J", text: qsTr("Down") },
        //: What a key does
        { keys: "K", text: qsTr("Up") },
        //: Heading in the list of keys
        { group: qsTr("In the conversation"), keys: "C",
          //: What a key does
          text: qsTr("Copy the message") },
        //: What a key does
        { keys: "E", text: qsTr("Change an own message") },
        //: What a key does
        { keys: "Delete", text: qsTr("Delete an own message") },
        //: What a key does
        { keys: "End", text: qsTr("To the newest") },
        //: Heading in the list of keys
        { group: qsTr("In the comparison of a new supporter"), keys: "J",
          //: What a key does
          text: qsTr("Next field") },
        //: What a key does
        { keys: "K", text: qsTr("Field before") },
        //: What a key does: the field of application and identification is the same
        { keys: "1", text: qsTr("Matches") },
        //: What a key does
        { keys: "2", text: qsTr("Differs") },
        //: What a key does
        { keys: "3", text: qsTr("Unreadable") },
        //: What a key does
        { keys: "Ctrl+Return", text: qsTr("Decision") }
    ]

    objectName: "keySheet"
    //: Title of the list of keys
    title: qsTr("Keys")
    enterConfirms: true
    //: Closes the list of keys
    cancelText: qsTr("Close")
    confirmText: ""
    onOpened: view.forceActiveFocus()

    Flickable {
        id: view
        objectName: "keyList"
        Layout.fillWidth: true
        implicitHeight: Math.min(rows.implicitHeight, Theme.px(420))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: rows.implicitHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        Accessible.focusable: true
        Keys.onPressed: event => {
            const steps = { [Qt.Key_Down]: 40, [Qt.Key_Up]: -40,
                [Qt.Key_PageDown]: view.height - 40, [Qt.Key_PageUp]: 40 - view.height,
                [Qt.Key_End]: view.contentHeight, [Qt.Key_Home]: -view.contentHeight };
            const step = steps[event.key] ?? 0;
            const most = Math.max(0, view.contentHeight - view.height);
            view.contentY = Math.min(most, Math.max(0, view.contentY + step));
            event.accepted = step !== 0;
        }
        contentWidth: width
        T.ScrollBar.vertical: WScrollBar {}

        ColumnLayout {
            id: rows
            width: parent.width - 12
            spacing: 0

            Repeater {
                model: [...sheet.actions, ...sheet.single]

                ColumnLayout {
                    id: line
                    required property var modelData
                    spacing: 0

                    WText {
                        Layout.topMargin: Theme.s8
                        visible: text !== ""
                        text: line.modelData.group ?? ""
                        variant: "meta"
                        weight: 600
                    }
                    RowLayout {
                        Layout.minimumHeight: Theme.px(28)

                        WText {
                            Layout.fillWidth: true
                            text: line.modelData.text
                        }
                        KeyHint {
                            keys: line.modelData.keys
                        }
                    }
                }
            }
        }
    }
}
