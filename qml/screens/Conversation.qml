// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What was said, oldest first. It stays at its end while the reader is there, and where he is
// otherwise. One Tab stop; arrows go from message to message.
FocusScope {
    id: root

    required property Talk talk

    readonly property ConversationModel messages: root.talk.model

    readonly property bool atEnd: own.atEnd && own.placed
    readonly property alias foot: secretLine.height

    function toEnd() {
        own.atEnd = true;
        list.toEnd();
    }

    // Once for each opening: to the first message that is new, if it is not to be seen anyway.
    function place() {
        if (own.placed || !root.messages.loaded || root.talk.detail.readAtOpening < 0)
            return;
        root.talk.newFrom = root.messages.firstUnread(root.talk.detail.readAtOpening);
        const first = root.messages.indexOfKey(root.talk.newFrom);
        if (first >= 0) {
            list.forceLayout();
            list.positionViewAtEnd();
            const top = list.contentY;
            list.positionViewAtIndex(first, ListView.Beginning);
            own.atEnd = list.contentY >= top - 1;
        }
        own.placed = true;
        root.reach();
    }

    // Goes to a message or note, as soon as it is here, and marks it.
    function show(key: string) {
        own.wanted = own.marked = root.talk.found = key;
        root.talk.marks = root.talk.bench.foundWords;
        root.reach();
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // The same, while the keyboard stays where the person types what he looks for.
    function find(key: string) {
        own.wanted = root.talk.found = key;
        root.reach();
    }

    function reach() {
        const index = own.placed && own.wanted !== "" ? root.messages.indexOfKey(own.wanted) : -1;
        if (index < 0)
            return;
        own.wanted = "";
        own.atEnd = false;
        list.forceLayout();
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Center);
    }

    function askPassword() { dialogs.askPassword(); }

    QtObject {
        id: own
        property bool atEnd: true
        property bool placed: false
        property string wanted
        property string marked  // framed until the keyboard goes on

        function unmark() {
            if (own.marked !== "" && root.talk.found === own.marked)
                root.talk.found = "";
            own.marked = "";
        }
    }
    TalkActions {
        talk: root.talk
        entry: list.currentItem as ConversationItem
        offered: list.activeFocus
    }
    RowList {
        id: list
        objectName: "conversation"
        anchors { fill: parent; leftMargin: 20; rightMargin: 8; bottomMargin: secretLine.height }
        focus: true
        //: Name of the list of messages
        name: qsTr("Conversation")
        model: root.messages
        currentIndex: -1
        spacing: 0
        cacheBuffer: 4000
        topMargin: Theme.s16
        bottomMargin: Theme.s8 + root.talk.bench.toasts.room
        section.property: "day"
        section.delegate: WText {
            required property string section
            width: (ListView.view?.width ?? 0) - 12
            height: Theme.px(28)
            horizontalAlignment: Text.AlignHCenter
            text: section
            variant: "meta"
            Accessible.role: Accessible.Heading
        }
        delegate: ConversationItem {
            talk: root.talk
        }

        // A toast stands over the end, not over the last words.
        function toEnd() {
            list.positionViewAtEnd();
            list.contentY += root.talk.bench.toasts.room;
            list.returnToBounds();
        }

        onActiveFocusChanged: if (!list.activeFocus) own.unmark()
        onMovementEnded: own.atEnd = list.atYEnd
        // Asked when it runs: the reader may have been led elsewhere in between.
        function follow() { if (own.atEnd) list.toEnd(); }
        onBottomMarginChanged: Qt.callLater(list.follow)
        onContentHeightChanged: Qt.callLater(list.follow)
        onHeightChanged: Qt.callLater(list.follow)
        onCurrentIndexChanged: own.atEnd = list.currentIndex < 0 ? own.atEnd
            : list.currentIndex === list.count - 1

        letters: root.talk.bench.actions.singleKeys
        Keys.onPressed: event => {
            own.unmark();
            if (event.key === Qt.Key_End)
                root.toEnd();
            event.accepted = !event.isAutoRepeat
                && root.talk.bench.actions.press("talk", event.key, event.modifiers);
        }
    }
    ScrollPlace {
        settings: root.talk.bench.settings; key: "cases/message"; about: root.talk.detail.caseId
        view: list; rows: root.messages; ready: root.messages.loaded; following: own.atEnd
        onWaitsChanged: if (waits) own.atEnd = false
        onMissed: root.toEnd()
    }
    Connections {
        target: root.messages

        function onCaseIdChanged() {
            own.atEnd = true;
            own.placed = false;
            root.talk.newFrom = "";
        }
        function onLoadedChanged() { Qt.callLater(root.place); }
    }
    Connections {
        target: root.talk.detail

        function onChanged() { Qt.callLater(root.place); }
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s24 }
        visible: !root.messages.loaded
        //: While messages are read from the local copy
        text: qsTr("Loading the conversation")
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: root.messages.loaded && root.messages.count === 0
        iconName: "message-square"
        //: A case without messages; %1 is a name
        title: qsTr("Nothing said yet. %1 waits for your first words.")
            .arg(root.talk.detail.customerShort)
    }
    IconButton {
        anchors { right: parent.right; bottom: secretLine.top; margins: Theme.s16; bottomMargin: Theme.s16 + root.talk.bench.toasts.room }
        visible: !own.atEnd && !list.atYEnd
        //: Goes to the newest message
        label: qsTr("To the newest")
        iconName: "arrow-down"
        framed: true
        onClicked: root.toEnd()
    }
    WText {
        objectName: "typingLine"
        anchors { left: parent.left; leftMargin: 22; bottom: secretLine.top }
        visible: root.messages.typing
        //: The customer is writing; %1 is a name
        text: qsTr("%1 is typing…").arg(root.talk.detail.customerShort)
        variant: "meta"
    }
    SecretLine {
        id: secretLine
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: implicitHeight
        secret: root.talk.secret; clipboard: root.talk.clipboard
    }
    TalkDialogs { id: dialogs; talk: root.talk }
}
