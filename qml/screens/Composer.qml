// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Where a reply or a note is written; each has its own draft, and a case always opens in Reply.
// Files come by button, drop and paste.
FocusScope {
    id: root

    required property Bench bench
    required property CaseDetail detail
    required property ConversationModel messages

    property string mode: "reply"
    property string quoting  // key of the message that the reply answers
    property string editing  // key of an own message that is being changed

    readonly property bool note: root.mode === "note"
    readonly property WTextArea area: root.editing !== "" ? edited : root.note ? noteArea
        : replyArea
    readonly property bool empty: root.area.text.trim() === ""
    readonly property bool tooLong: root.area.text.length > 8000
        && unescape(encodeURIComponent(root.area.text)).length > 32 * 1024

    signal sent()

    function show(mode: string) {
        root.editing = "";
        root.mode = mode;
        tabs.current = mode;
    }

    function choose(mode: string) {
        root.show(mode);
        root.area.forceActiveFocus();
    }

    // The tab that was open, or the message that was being changed.
    function goOn(mode: string) { if (mode.length > 5) root.edit(mode); else root.show(mode); }

    // False: there is none to change.
    function edit(key: string): bool {
        if (key === "") return false;
        root.show("reply");
        root.editing = key;
        edited.forceActiveFocus();
        return true;
    }

    // A text that could not be sent comes back, unless something new was begun.
    function giveBack(text: string) {
        if (replyArea.text === "") replyArea.put(text);
    }

    function take(urls: list<url>) { attached.take(urls); }

    function attach() {
        if (root.note) root.choose("reply");
        attached.pick();
    }

    function send() {
        if (root.tooLong || root.empty
            && (attached.files.length === 0 || root.note || root.editing !== "")
            || snippets.stops())
            return;
        if (root.editing !== "") {
            root.messages.edit(root.editing, edited.text);
            edited.wipe();
            root.editing = "";
        } else if (root.note) {
            root.messages.saveNote(noteArea.text);
            noteArea.wipe();
        } else {
            root.messages.send(replyArea.text, attached.files, root.quoting);
            root.quoting = "";
            attached.files = [];
            replyArea.wipe();
        }
        root.area.forceActiveFocus();
        root.sent();
    }

    // True: it was a key of the composer's.
    function key(event: KeyEvent): bool {
        if (snippets.key(event)) return true;
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            const sends = event.modifiers & Qt.ControlModifier
                ? !(event.modifiers & Qt.ShiftModifier)
                : plain && !root.note && root.bench.settings.enterSends;
            if (sends && root.area.preeditText === "") root.send();
            return sends;
        }
        if (event.key === Qt.Key_Up && plain && !root.note && root.area.text === "")
            return root.edit(root.messages.lastEditable());
        if (event.key === Qt.Key_Escape && (root.editing !== "" || root.quoting !== "")) {
            root.quoting = "";
            root.choose("reply");
            return true;
        }
        return event.matches(StandardKey.Paste) && !root.note && root.editing === ""
            && attached.paste();
    }

    SnippetMenu { id: snippets; bench: root.bench; detail: root.detail; area: root.area; x: 16 }

    implicitHeight: visible ? column.implicitHeight + 14 : 0
    visible: root.detail.canWrite

    ColumnLayout {
        id: column
        x: 16
        width: root.width - 32
        spacing: 0

        ComposerTabs {
            id: tabs; bench: root.bench
            roomy: root.width >= Theme.px(520)
            onChosen: key => root.choose(key)
        }
        ComposerFrame {
            Layout.fillWidth: true
            mode: root.mode
            invalid: root.tooLong

            ComposerAbove {
                Layout.fillWidth: true
                note: root.note
                editing: root.editing !== ""
                quote: root.quoting === "" ? "" : root.messages.quoteOf(root.quoting)
                onDropAsked: root.quoting = ""
            }
            DraftArea {
                id: replyArea
                objectName: "composerReply"
                Layout.fillWidth: true
                visible: root.area === replyArea
                focus: root.area === replyArea
                bench: root.bench
                caseId: root.detail.caseId
                mode: "reply"; spelling: root.detail.language; minimumLines: 2
                //: Empty text field; %1 is a name
                placeholderText: qsTr("Write to %1 …").arg(root.detail.customerShort)
                onKeyPressed: event => event.accepted = root.key(event)
                onTyped: root.detail.typing()
            }
            DraftArea {
                id: noteArea
                objectName: "composerNote"
                Layout.fillWidth: true
                visible: root.area === noteArea
                focus: root.area === noteArea
                bench: root.bench
                caseId: root.detail.caseId
                mode: "note"; spelling: root.bench.settings.spokenLanguage; minimumLines: 2
                color: Theme.noteText
                //: Empty text field for a note
                placeholderText: qsTr("Write a note …")
                onKeyPressed: event => event.accepted = root.key(event)
            }
            DraftArea {
                id: edited
                objectName: "composerEdit"
                Layout.fillWidth: true
                visible: root.area === edited; focus: root.area === edited
                bench: root.bench; caseId: root.detail.caseId
                mode: root.editing === "" ? "" : "edit " + root.editing; minimumLines: 2
                first: root.messages.loaded && root.editing !== "" ? root.messages.textOf(root.editing) : ""
                //: Name of the text field in which a sent message is changed
                label: qsTr("Changed message")
                onKeyPressed: event => event.accepted = root.key(event)
            }
            AttachedFiles {
                id: attached
                Layout.fillWidth: true
                visible: attached.files.length > 0 && !root.note && root.editing === ""
                onProblem: text => root.bench.tell(text)
            }
            ComposerButtons {
                Layout.fillWidth: true
                note: root.note; attachKey: root.bench.actions.keys["case.attach"]
                editing: root.editing !== ""
                tooLong: root.tooLong
                customer: root.detail.customerShort
                enterSends: root.bench.settings.enterSends
                savedText: root.area.text === "" ? ""
                    : root.bench.wording.timeOf(root.note ? noteArea.savedAt : replyArea.savedAt)
                onAttachAsked: root.attach()
                onCancelAsked: root.choose("reply")
                onSendAsked: root.send()
            }
        }
    }
}
