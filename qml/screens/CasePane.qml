// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One case: header, conversation, composer; at the right the inspector, over it the solved panel.
FocusScope {
    id: pane

    required property Bench bench
    required property CaseDetail detail

    readonly property bool wide: pane.bench.form === "wide"
    readonly property bool inspectorOpen: pane.wide ? pane.bench.inspectorWanted
        : pane.inspectorOver
    property bool inspectorOver: false
    property bool solving: false
    property var shownFile: null  // {name, text} of the file view

    // What panels take of the width; where there is no room they lie over the conversation.
    readonly property int taken: pane.solving && pane.width - panel.width >= Theme.px(380)
        ? panel.width
        : inspector.docked ? inspector.width : 0

    readonly property real footHeight: composer.height

    signal closed()
    signal snoozeAsked(Item item)

    function snooze() {
        header.askSnooze();
    }

    // mode: of the composer, "reply" or "note".
    function write(mode: string) {
        composer.choose(mode);
    }

    function attach() {
        composer.attach();
    }

    function toggleInspector() {
        if (pane.wide)
            pane.bench.inspectorWanted = !pane.bench.inspectorWanted;
        else
            pane.inspectorOver = !pane.inspectorOver;
    }

    function solve() {
        if (pane.detail.canSolve)
            pane.solving = true;
    }

    function giveBack() {
        if (pane.detail.canGiveBack)
            back.open();
    }

    // One level up: panel, file, overlay, then the list.
    function up() {
        if (pane.solving)
            pane.solving = false;
        else if (pane.shownFile !== null)
            pane.shownFile = null;
        else if (pane.inspectorOver && !pane.wide)
            pane.inspectorOver = false;
        else
            pane.closed();
    }

    function seen() {
        if (pane.visible && Window.window?.active && conversation.atEnd)
            pane.detail.markRead();
    }

    Window.onActiveChanged: pane.seen()
    Keys.onEscapePressed: pane.up()

    ConversationModel {
        id: messages
        objectName: "conversationModel"
        client: pane.bench.client
        wording: pane.bench.wording
        caseId: pane.detail.caseId
        onFailed: (problem, text) => {
            pane.bench.tell(problem);
            composer.giveBack(text);
        }
    }
    Talk {
        id: talk
        bench: pane.bench
        detail: pane.detail
        model: messages
        onEditAsked: key => composer.edit(key)
        onReplyAsked: pane.write("reply")
        onNoteAsked: pane.write("note")
        onFileAsked: (name, text) => pane.shownFile = ({ name: name, text: text })
        onSaveAsked: (file, name) => saving.ask(file, name)
    }
    Connections {
        target: pane.detail

        function onChanged() {
            pane.seen();
        }
        function onCaseIdChanged() {
            pane.solving = false;
            pane.shownFile = null;
            composer.choose("reply");
        }
    }
    ColumnLayout {
        anchors { fill: parent; rightMargin: pane.taken }
        spacing: 0

        CaseHeader {
            id: header
            Layout.fillWidth: true
            theCase: pane.detail
            single: pane.bench.form === "single"
            inspectorOpen: pane.inspectorOpen
            onBackAsked: pane.closed()
            onGiveBackAsked: pane.giveBack()
            onSolveAsked: pane.solve()
            onInspectorAsked: pane.toggleInspector()
            onSnoozeAsked: item => pane.snoozeAsked(item)
            onUnreadAsked: pane.bench.markUnread(pane.detail.caseId)
        }
        ConnectionLine {
            bench: pane.bench
        }
        Conversation {
            id: conversation
            Layout.fillWidth: true
            Layout.fillHeight: true
            talk: talk
            onAtEndChanged: pane.seen()
        }
        Composer {
            id: composer
            Layout.fillWidth: true
            focus: true
            bench: pane.bench
            detail: pane.detail
            messages: messages
            onSent: conversation.toEnd()
        }
    }
    DropHere {
        anchors.fill: parent
        enabled: pane.detail.canWrite
        customer: pane.detail.customerShort
        onTaken: files => composer.take(files)
    }
    FileView {
        anchors { fill: parent; rightMargin: pane.taken }
        visible: pane.shownFile !== null
        name: pane.shownFile?.name ?? ""
        text: pane.shownFile?.text ?? ""
        onClosed: pane.shownFile = null
    }
    Inspector {
        id: inspector

        readonly property bool docked: pane.wide && pane.inspectorOpen

        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Math.min(Theme.px(320), pane.width)
        visible: pane.inspectorOpen
        detail: pane.detail
        closable: !pane.wide
        onClosed: pane.inspectorOver = false
    }
    SolvePanel {
        id: panel
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: Math.min(Theme.px(420), pane.width)
        bench: pane.bench
        detail: pane.detail
        shown: pane.solving
        onClosed: {
            pane.solving = false;
            composer.forceActiveFocus();
        }
    }
    GiveBackDialog {
        id: back
        detail: pane.detail
    }
    SaveFileDialog {
        id: saving
    }
}
