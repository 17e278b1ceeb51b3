// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Find in the open conversation: what is typed is looked for from the newest message upwards; Enter
// goes to the one before, Shift+Enter to the one after, Esc leaves the keyboard where it was found.
Item {
    id: root

    required property Talk talk
    property bool offered: true

    readonly property ConversationModel messages: root.talk.model
    property list<string> keys    // of what holds the words, oldest first
    property int at: -1           // among them

    signal found(string key)
    signal closed()

    function open() {
        root.visible = true;
        field.selectAll();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        root.look();
    }

    function close() {
        root.visible = false;
        root.talk.found = "";
        root.talk.marks = [];
        root.closed();
    }

    // Stays at what was found while it still holds the words.
    function look() {
        const before = root.keys[root.at] ?? "";
        root.talk.marks = field.text.trim() === "" ? [] : [field.text.trim()];
        root.keys = root.messages.keysHolding(field.text.trim());
        root.at = root.keys.indexOf(before);
        if (root.at < 0)
            root.at = root.keys.length - 1;
        root.say();
    }

    function step(by: int) {
        const count = root.keys.length;
        if (count === 0)
            return;
        root.at = (root.at + by + count) % count;
        root.say();
    }

    function say() {
        if (root.at >= 0)
            root.found(root.keys[root.at]);
        else
            root.talk.found = "";
    }

    objectName: "talkFind"
    visible: false
    implicitHeight: root.visible ? Theme.px(44) : 0

    ActionHandler {
        registry: root.talk.bench.actions
        action: "find.here"
        offered: root.offered
        onTriggered: root.open()
    }
    ActionHandler {
        registry: root.talk.bench.actions
        action: "find.next"
        offered: root.offered && root.visible
        onTriggered: root.step(1)
    }
    ActionHandler {
        registry: root.talk.bench.actions
        action: "find.previous"
        offered: root.offered && root.visible
        onTriggered: root.step(-1)
    }
    Connections {
        target: root.talk.detail

        function onCaseIdChanged() {
            root.visible = false;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors { fill: parent; leftMargin: 20; rightMargin: Theme.s8 }
        spacing: Theme.s8

        WTextField {
            id: field
            objectName: "talkFindField"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(320)
            compact: true
            iconName: "search"
            //: Field: looks for words in the open conversation
            label: qsTr("Find in this conversation")
            placeholderText: label
            maximumLength: 200
            onTextChanged: root.look()
            Keys.onReturnPressed: event => root.step(event.modifiers & Qt.ShiftModifier ? 1 : -1)
            Keys.onEnterPressed: event => root.step(event.modifiers & Qt.ShiftModifier ? 1 : -1)
            Keys.onEscapePressed: event => {
                event.accepted = true;
                root.close();
            }
        }
        WText {
            id: counted
            objectName: "talkFindCount"
            Layout.fillWidth: true
            variant: "meta"
            //: In a search: which of how many is shown, as "3 of 12"
            text: root.keys.length > 0 ? qsTr("%1 of %2").arg(root.at + 1).arg(root.keys.length)
                //: A search in the conversation finds nothing
                : field.text.trim() !== "" ? qsTr("Not in this conversation") : ""
            onTextChanged: {
                if (root.visible && counted.text !== "")
                    field.Accessible.announce(counted.text);
            }
        }
        IconButton {
            objectName: "talkFindPrevious"
            //: Goes to the earlier of what was found
            label: qsTr("Find previous")
            iconName: "chevron-up"
            size: "small"
            keyHint: root.talk.bench.actions.keys["find.previous"]
            enabled: root.keys.length > 0
            onClicked: root.step(-1)
        }
        IconButton {
            objectName: "talkFindNext"
            //: Goes to the later of what was found
            label: qsTr("Find next")
            iconName: "chevron-down"
            size: "small"
            keyHint: root.talk.bench.actions.keys["find.next"]
            enabled: root.keys.length > 0
            onClicked: root.step(1)
        }
        IconButton {
            objectName: "talkFindClose"
            //: Closes the find bar
            label: qsTr("Close")
            iconName: "x"
            size: "small"
            onClicked: root.close()
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
