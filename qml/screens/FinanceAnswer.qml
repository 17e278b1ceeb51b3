// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What somebody said about a pay and the words that answer it: kept as a draft until they are sent,
// and there again when they were refused. The buttons are the children.
ColumnLayout {
    id: root

    required property Bench bench
    required property string about   // whose draft it is
    required property string mode
    property string note             // who said it, and when
    property string words
    property string answered         // what was answered; empty: not yet
    property string label
    property string said             // what is on its way or was refused
    property bool sending: false
    property bool refused: false
    property bool waiting: false     // for the password: the words are settled

    default property alias buttons: row.data
    readonly property string text: field.text.trim()
    //: Why a button is off
    readonly property string emptyReason: root.text === "" ? qsTr("Say what is decided, and why") : ""

    // Ctrl+Enter in the field.
    signal sent()

    function wipe() {
        field.wipe();
    }

    function restore() {
        if (root.refused && root.text === "")
            field.put(root.said);
    }

    spacing: Theme.s8
    onRefusedChanged: root.restore()
    onSaidChanged: root.restore()
    Component.onCompleted: root.restore()

    WText {
        Layout.fillWidth: true
        text: root.note
        variant: "meta"
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        text: root.words
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.sending
        //: Words that are on their way to the platform; %1 are the words
        text: qsTr("Being sent: %1").arg(root.said)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.answered !== ""
        //: The answer to an objection; %1 are the words
        text: qsTr("Answer: %1").arg(root.answered)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    DraftArea {
        id: field
        objectName: root.mode + "Text"
        Layout.fillWidth: true
        visible: !root.sending && root.answered === ""
        framed: true
        readOnly: root.waiting
        minimumLines: 2
        maximumLines: 8
        bench: root.bench
        caseId: root.about
        mode: root.mode
        label: root.label
        placeholderText: root.label
        onKeyPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
            if (event.accepted)
                root.sent();
        }
    }
    RowLayout {
        id: row
        visible: root.answered === ""
        spacing: Theme.s8
    }
}
