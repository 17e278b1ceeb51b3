// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The conversation of the practice case and where one writes in it.
FocusScope {
    id: talk

    required property Bench bench
    required property PracticeCase practice

    readonly property bool note: tabs.current === "note"
    readonly property WTextArea area: talk.note ? noteArea : replyArea
    readonly property bool open: talk.practice.stage === PracticeCase.Open

    // What the customer says is heard also where the keyboard is in the text field.
    function announce(text: string) {
        talk.Accessible.announce(text);
    }

    function choose(mode: string) {
        tabs.current = mode;
        talk.area.forceActiveFocus();
    }

    function wipe() {
        replyArea.editor.clear();
        noteArea.editor.clear();
        tabs.current = "reply";
    }

    function send() {
        if (talk.note)
            talk.practice.saveNote(noteArea.text);
        else
            talk.practice.reply(replyArea.text);
        talk.area.editor.clear();
        talk.area.forceActiveFocus();
    }

    function key(event: KeyEvent) {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const plain = (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        event.accepted = enter && talk.area.preeditText === ""
            && ((event.modifiers & Qt.ControlModifier) !== 0
                || plain && !talk.note && talk.bench.settings.enterSends);
        if (event.accepted)
            talk.send();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowList {
            id: list
            objectName: "practiceLines"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 20
            Layout.rightMargin: 8
            topMargin: Theme.s16
            //: Name of the list of messages
            name: qsTr("Conversation")
            letters: false
            currentIndex: -1
            model: talk.practice
            delegate: PracticeLine {}
            onContentHeightChanged: Qt.callLater(list.positionViewAtEnd)
            onHeightChanged: Qt.callLater(list.positionViewAtEnd)
        }
        WText {
            Layout.fillWidth: true
            Layout.leftMargin: 22
            Layout.preferredHeight: Theme.px(20)
            //: The customer is writing; %1 is a name
            text: talk.practice.typing ? qsTr("%1 is typing…").arg(talk.practice.customer) : ""
            variant: "meta"
        }
        ComposerTabs {
            id: tabs
            Layout.leftMargin: 16
            visible: talk.open
            bench: talk.bench
            onChosen: key => talk.choose(key)
        }
        ComposerFrame {
            Layout.fillWidth: true
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            Layout.bottomMargin: 14
            visible: talk.open
            mode: tabs.current

            WTextArea {
                id: replyArea
                objectName: "practiceReply"
                Layout.fillWidth: true
                visible: !talk.note
                focus: !talk.note
                framed: false
                minimumLines: 2
                //: Empty text field; %1 is a name
                placeholderText: qsTr("Write to %1 …").arg(talk.practice.customer)
                label: placeholderText
                onKeyPressed: event => talk.key(event)
            }
            WTextArea {
                id: noteArea
                objectName: "practiceNote"
                Layout.fillWidth: true
                visible: talk.note
                focus: talk.note
                framed: false
                minimumLines: 2
                color: Theme.noteText
                //: Empty text field for a note
                placeholderText: qsTr("Write a note …")
                label: placeholderText
                onKeyPressed: event => talk.key(event)
            }
            WButton {
                objectName: "practiceSend"
                Layout.alignment: Qt.AlignRight
                //: Button; the customer never sees a note
                label: talk.note ? qsTr("Save note")
                    //: Button; %1 is the customer's name
                    : qsTr("Send to %1").arg(talk.practice.customer)
                kind: "primary"
                size: "small"
                keyHint: talk.note || !talk.bench.settings.enterSends ? "Ctrl+Return" : "Return"
                onClicked: talk.send()
            }
        }
    }
    Connections {
        target: talk.practice

        function onSaid(text: string) {
            talk.announce(text);
        }
    }
}
