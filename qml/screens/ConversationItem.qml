// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One thing in the conversation: a message, a note or an event, with the author above the first of
// a run.
FocusScope {
    id: root

    required property int index
    required property string key
    required property string kind
    required property bool mine
    required property string author
    required property string text
    required property string time
    required property bool startsGroup
    required property int delivery
    required property string deliveryText
    required property string problem
    required property bool edited
    required property bool deleted
    required property bool editable
    required property list<var> files
    required property list<var> blocks
    required property list<var> links
    required property double uploaded
    required property string quote
    required property bool thanked
    required property bool answerable

    required property Talk talk

    readonly property Entry entry: Entry {
        talk: root.talk
        key: root.key
        kind: root.kind
        mine: root.mine
        author: root.author
        text: root.text
        time: root.time
        delivery: root.delivery
        deliveryText: root.deliveryText
        problem: root.problem
        edited: root.edited
        deleted: root.deleted
        editable: root.editable
        files: root.files
        blocks: root.blocks
        links: root.links
        uploaded: root.uploaded
        quote: root.quote
        thanked: root.thanked
        answerable: root.answerable
        named: root.named
        current: root.current
    }

    readonly property RowList list: root.ListView.view as RowList
    readonly property bool current: (root.activeFocus && root.list?.keyboardUsed === true)
        || (root.key !== "" && root.key === root.talk.found)
    readonly property real room: root.width - 12
    readonly property bool firstNew: root.key !== "" && root.key === root.talk.newFrom
    readonly property bool named: root.kind === "message" && !root.mine && root.startsGroup

    objectName: "conversationItem"
    width: root.list?.width ?? 0
    implicitHeight: newLine.height + who.height + body.implicitHeight + 10

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.kind === "note"
        //: Read out before a note: the customer never sees it
        ? qsTr("Note, internal") : "", root.author, root.time, root.quote, root.text,
        ...root.files.map(file => String(file.name)), root.thanked
        //: Read out behind a message for which the other side said thanks
        ? qsTr("with thanks") : "", root.deliveryText, root.problem]
        .filter(s => s !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: root.activeFocus

    Loader {
        id: newLine
        x: Theme.across(0, width, root.width)
        width: root.room
        height: root.firstNew ? Theme.px(28) : 0
        active: root.firstNew

        sourceComponent: Item {
            Hairline {
                anchors { left: parent.left; right: newText.left; rightMargin: Theme.s8 }
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
            }
            WText {
                id: newText
                objectName: "newLine"
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                //: Over the first message that had not been read yet
                text: qsTr("New")
                variant: "meta"
                weight: 600
                color: Theme.accent
            }
        }
    }
    WText {
        id: who
        x: Theme.across(2, width, root.width)
        y: newLine.height
        height: root.named ? Theme.px(24) : 0
        visible: root.named
        //: Above a message; %1 is a name, %2 a time
        text: qsTr("%1 · %2").arg(root.author).arg(root.time)
        variant: "meta"
        decorative: true
    }
    Loader {
        id: body
        x: Theme.across(0, width, root.width)
        y: newLine.height + who.height
        width: root.room
        sourceComponent: root.kind === "event" ? eventLine : root.kind === "note" ? note : message
    }
    Component {
        id: message

        MessageBubble {
            entry: root.entry
        }
    }
    Component {
        id: note

        NoteBubble {
            entry: root.entry
        }
    }
    Component {
        id: eventLine

        WText {
            horizontalAlignment: Text.AlignHCenter
            topPadding: 4
            bottomPadding: 4
            text: root.text
            variant: "meta"
            wrapMode: Text.Wrap
            decorative: true
        }
    }
}
