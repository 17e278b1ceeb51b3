// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
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
    property string editing  // key of an own message that is being changed
    property list<url> files

    readonly property bool note: root.mode === "note"
    readonly property WTextArea area: root.editing !== "" ? edited : root.note ? noteArea : replyArea
    readonly property bool empty: root.area.text.trim() === ""
    readonly property bool tooLong: root.area.text.length > 8000
        && unescape(encodeURIComponent(root.area.text)).length > 32 * 1024
    readonly property int maxFiles: 20

    signal sent()

    function choose(mode: string) {
        root.editing = "";
        root.mode = mode;
        tabs.current = mode;
        root.area.forceActiveFocus();
    }

    function edit(key: string) {
        root.mode = "reply";
        tabs.current = "reply";
        root.editing = key;
        edited.text = root.messages.textOf(key);
        edited.cursorPosition = edited.text.length;
        edited.forceActiveFocus();
    }

    // A text that could not be sent comes back, unless something new was begun.
    function giveBack(text: string) {
        if (replyArea.text === "")
            replyArea.put(text);
    }

    function attach() {
        if (root.note)
            root.choose("reply");
        picker.open();
    }

    function take(urls: list<url>) {
        const local = urls.filter(url => url.toString().startsWith("file:"));
        if (root.files.length + local.length > root.maxFiles)
            //: %1 is a number
            root.bench.tell(qsTr("A message takes at most %1 files.").arg(root.maxFiles));
        root.files = root.files.concat(local).slice(0, root.maxFiles);
    }

    function send() {
        if (root.tooLong || root.empty && (root.files.length === 0 || root.note || root.editing !== ""))
            return;
        if (root.editing !== "") {
            root.messages.edit(root.editing, edited.text);
            root.editing = "";
        } else if (root.note) {
            root.messages.saveNote(noteArea.text);
            noteArea.wipe();
        } else {
            root.messages.send(replyArea.text, root.files);
            root.files = [];
            replyArea.wipe();
        }
        root.area.forceActiveFocus();
        root.sent();
    }

    function key(event: KeyEvent) {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        const free = root.area.preeditText === "";
        if (enter && free && (event.modifiers & Qt.ControlModifier && !(event.modifiers & Qt.ShiftModifier)
                              || plain && !root.note && root.bench.settings.enterSends)) {
            root.send();
            event.accepted = true;
        } else if (event.key === Qt.Key_Up && plain && !root.note && root.area.text === "") {
            const last = root.messages.lastEditable();
            if (last !== "")
                root.edit(last);
            event.accepted = last !== "";
        } else if (event.key === Qt.Key_Escape && root.editing !== "") {
            root.editing = "";
            root.area.forceActiveFocus();
            event.accepted = true;
        } else if (event.matches(StandardKey.Paste) && !root.note && root.editing === "") {
            const pasted = clipboard.files();
            root.take(pasted);
            event.accepted = pasted.length > 0;
        }
    }

    implicitHeight: visible ? column.implicitHeight + 14 : 0
    visible: root.detail.canWrite

    Clipboard {
        id: clipboard
    }
    FileDialog {
        id: picker
        fileMode: FileDialog.OpenFiles
        //: Title of the dialog that chooses files to send
        title: qsTr("Attach files, up to 50 MB each")
        onAccepted: root.take(picker.selectedFiles)
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 16; rightMargin: 16 }
        spacing: 0

        SegmentTabs {
            id: tabs
            //: Name of the tabs over the text field
            label: qsTr("What you write")
            tabs: [
                //: Tab: a text to the customer
                { key: "reply", text: qsTr("Reply"), keyHint: "Ctrl+R", id: "composerReplyTab" },
                //: Tab: a text that the customer never sees
                { key: "note", text: qsTr("Note"), iconName: "lock", keyHint: root.width < Theme.px(520) ? "" : "Ctrl+Shift+R", id: "composerNoteTab" }
            ]
            current: "reply"
            onChosen: key => root.choose(key)
        }
        ComposerFrame {
            Layout.fillWidth: true
            mode: root.mode
            invalid: root.tooLong

            WText {
                Layout.fillWidth: true
                visible: root.note
                //: Over the text field for notes
                text: qsTr("Only you and whoever takes over or reviews can read this")
                variant: "meta"
                color: Theme.noteText
            }
            WText {
                Layout.fillWidth: true
                visible: root.editing !== ""
                //: Over the text field while an own message is changed
                text: qsTr("You change a message that was sent · Esc leaves it as it was")
                variant: "meta"
            }
            DraftArea {
                id: replyArea
                objectName: "composerReply"
                Layout.fillWidth: true
                visible: root.area === replyArea
                focus: root.area === replyArea
                bench: root.bench
                caseId: root.detail.caseId
                mode: "reply"
                minimumLines: 2
                //: Empty text field; %1 is a name
                placeholderText: qsTr("Write to %1 …").arg(root.detail.customerShort)
                onKeyPressed: event => root.key(event)
                onTextEdited: if (!quiet.running) {
                    root.detail.typing();
                    quiet.start();
                }
            }
            DraftArea {
                id: noteArea
                objectName: "composerNote"
                Layout.fillWidth: true
                visible: root.area === noteArea
                focus: root.area === noteArea
                bench: root.bench
                caseId: root.detail.caseId
                mode: "note"
                minimumLines: 2
                color: Theme.noteText
                //: Empty text field for a note
                placeholderText: qsTr("Write a note …")
                onKeyPressed: event => root.key(event)
            }
            WTextArea {
                id: edited
                objectName: "composerEdit"
                Layout.fillWidth: true
                visible: root.area === edited
                focus: root.area === edited
                framed: false
                minimumLines: 2
                //: Name of the text field in which a sent message is changed
                label: qsTr("Changed message")
                onKeyPressed: event => root.key(event)
            }
            AttachedFiles {
                Layout.fillWidth: true
                visible: root.files.length > 0 && !root.note && root.editing === ""
                files: root.files
                onRemoved: index => root.files = root.files.filter((_, i) => i !== index)
            }
            ComposerButtons {
                Layout.fillWidth: true
                note: root.note
                editing: root.editing !== ""
                tooLong: root.tooLong
                customer: root.detail.customerShort
                enterSends: root.bench.settings.enterSends
                savedText: root.area.text === "" ? "" : root.bench.wording.timeOf(root.note ? noteArea.savedAt : replyArea.savedAt)
                onAttachAsked: root.attach()
                onCancelAsked: root.choose("reply")
                onSendAsked: root.send()
            }
        }
    }
    Timer {
        id: quiet
        interval: 3000
    }
}
