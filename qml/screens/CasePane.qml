// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One case: header, conversation, composer; at the right the inspector, over it the solved panel.
OpenCase {
    id: pane

    required property Bench bench

    readonly property bool wide: pane.bench.form === "wide"
    readonly property bool inspectorOpen: remote.viewing ? false : pane.wide ? pane.bench.inspectorWanted
        : pane.inspectorOver
    property bool inspectorOver: false
    property var shownFile: null  // in the file view

    // What panels take of the width; where there is no room they lie over the conversation.
    readonly property int taken: (pane.side !== "" || remote.panelShown)
        && pane.width - panel.width >= Theme.px(380) ? panel.width : inspector.beside ? inspector.width : 0
    footHeight: composer.height + conversation.foot
    sideWidth: pane.side !== "" || remote.panelShown ? panel.width : inspector.visible ? inspector.width : 0
    panes: [remote, conversation, composer, inspector, panel]
    mode: composer.editing || composer.mode
    needsLink: pane.detail.solveOff || pane.bench.offReason
    remoteOff: remote.session.open ? "" : pane.needsLink
    function restore(side: string, mode: string) { pane.side = side; composer.goOn(mode); }
    function write(mode: string) { composer.choose(mode); }  // "reply" or "note"
    function attach() { composer.attach(); }
    function toggleInspector() {
        if (pane.wide)
            pane.bench.inspectorWanted = !pane.bench.inspectorWanted;
        else
            pane.inspectorOver = !pane.inspectorOver;
    }
    function solve() { if (pane.detail.canSolve) pane.side = "solve"; }
    function time() { pane.side = pane.side === "time" ? "" : "time"; }
    function show(entity: string) { conversation.show(entity); }
    function askPassword() { conversation.askPassword(); }
    function handOver() { if (pane.detail.canGiveBack) pane.side = "handover"; }
    function giveBack() { if (pane.detail.canGiveBack) (back.made() as GiveBackDialog).open(); }
    function askSnooze() { header.askSnooze(); }
    function reportDamage() { header.reportDamage(); }
    function askRemote() { remote.ask(); }
    function reportRemote() { remote.report(); }
    function endRemote() { remote.end(); }
    // One level up: panel, file, overlay, then the list.
    function up() {
        if (pane.side !== "")
            pane.side = "";
        else if (pane.shownFile !== null)
            pane.shownFile = null;
        else if (pane.inspectorOver && !pane.wide)
            pane.inspectorOver = false;
        else if (!remote.up())
            return pane.closed();
        (composer.visible ? composer : conversation).forceActiveFocus();
    }

    function seen() {
        if (pane.visible && Window.window?.active && conversation.atEnd)
            pane.detail.markRead();
    }

    Window.onActiveChanged: pane.seen()
    Keys.onEscapePressed: pane.up()

    Talk {
        id: talk
        bench: pane.bench
        detail: pane.detail
        onEditAsked: key => composer.edit(key)
        onQuoteAsked: key => { composer.choose("reply"); composer.quoting = key; }
        onNotKept: text => composer.giveBack(text)
        onReplyAsked: pane.write("reply")
        onNoteAsked: pane.write("note")
        onFileAsked: file => pane.shownFile = file
        onSaveAsked: (file, name) => saving.ask(file, name)
    }
    Connections {
        target: pane.detail

        function onChanged() { pane.seen(); }
        function onCaseIdChanged() {
            pane.side = "";
            pane.shownFile = null;
            composer.choose("reply");
        }
    }
    ColumnLayout {
        anchors {
            fill: parent; rightMargin: pane.taken; topMargin: remote.barHeight
            leftMargin: remote.viewing ? pane.width - remote.chatWidth : 0
        }
        visible: !remote.viewing || remote.chatWidth > 0
        spacing: 0

        CaseHeader {
            id: header
            Layout.fillWidth: true
            visible: !remote.viewing
            bench: pane.bench; theCase: pane.detail
            clock: panel.clock; remoteOff: pane.remoteOff; solving: panel.shown === "solve"
            onTimeAsked: pane.time()
            single: pane.bench.form === "single"
            inspectorOpen: pane.inspectorOpen
            onBackAsked: pane.closed()
            onGiveBackAsked: pane.giveBack()
            onSolveAsked: pane.solve()
            onRemoteAsked: remote.ask()
            onInspectorAsked: pane.toggleInspector()
            onSnoozeAsked: item => pane.snoozeAsked(item)
        }
        ConnectionLine { bench: pane.bench }
        RefusedChanges { Layout.fillWidth: true; bench: pane.bench; caseId: pane.detail.caseId }
        TalkFind {
            Layout.fillWidth: true
            talk: talk
            offered: pane.visible && pane.shownFile === null
            onFound: key => conversation.find(key)
            onClosed: conversation.forceActiveFocus(Qt.ShortcutFocusReason)
        }
        Conversation {
            id: conversation
            Layout.fillWidth: true; Layout.fillHeight: true
            talk: talk
            onAtEndChanged: pane.seen()
        }
        Composer {
            id: composer
            Layout.fillWidth: true
            focus: true
            bench: pane.bench; detail: pane.detail; messages: talk.model
            onSent: { conversation.toEnd(); pane.said(); }
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
        talk: talk
        file: pane.shownFile
        onClosed: pane.shownFile = null
    }
    Inspector {
        id: inspector

        readonly property bool docked: pane.wide && pane.inspectorOpen
        // Opened where it is not always: beside the conversation if there is room, else over it, and
        // the head and what one writes stay in reach.
        readonly property bool beside: inspector.visible
            && (inspector.docked || pane.width - inspector.width >= Theme.px(480))

        anchors {
            right: parent.right; top: parent.top; bottom: parent.bottom
            topMargin: remote.barHeight + (inspector.beside ? 0 : header.height)
            bottomMargin: inspector.beside ? 0 : composer.height
        }
        width: docked ? edge.taken : Math.min(Theme.px(320), pane.width)
        visible: pane.inspectorOpen
        steps: panel.steps; timeKey: pane.bench.actions.keys["case.time"]
        bench: pane.bench; detail: pane.detail; clock: panel.clock
        described: talk.model.count > 0 && talk.model.keysHolding(pane.detail.description).length > 0
        closable: !pane.wide; onCaseAsked: caseId => pane.bench.caseAsked(caseId)
        onTimeAsked: pane.time()
        onClosed: pane.inspectorOver = false
    }
    InspectorEdge {
        id: edge
        settings: pane.bench.settings; room: pane.width - Theme.px(420)
        x: inspector.x + (Theme.mirrored ? inspector.width : 0) - width / 2; y: inspector.y; height: inspector.height
        visible: inspector.docked && pane.side === "" && !remote.panelShown
    }
    RemotePlace {
        id: remote
        anchors.fill: parent
        bench: pane.bench; detail: pane.detail
        otherShown: pane.side !== ""
        onPanelShownChanged: if (remote.panelShown) pane.side = ""
    }
    SidePanels {
        id: panel
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: remote.barHeight }
        width: Math.min(Theme.px(420), pane.width)
        bench: pane.bench; detail: pane.detail
        shown: pane.side
        onClosed: { pane.side = ""; composer.forceActiveFocus(); }
    }
    Lazy { id: back; sourceComponent: GiveBackDialog { bench: pane.bench; detail: pane.detail } }
    SaveFileDialog { id: saving }
}
