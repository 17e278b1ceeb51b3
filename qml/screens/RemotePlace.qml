// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The remote session of the open case: the panel of the question at the right, and while the
// customer shows a screen, that over everything but the chat. Covers its case and lets through what
// it does not need.
FocusScope {
    id: place

    required property Bench bench
    required property CaseDetail detail

    readonly property alias session: session
    property bool panelShown: false
    readonly property bool runs: session.state === RemoteSession.Live
        || session.state === RemoteSession.Interrupted
    readonly property bool viewing: place.runs && session.mine && session.tool === ""
        && !place.aside
    // What is left to the conversation while something is shown.
    readonly property int chatWidth: place.chatShown && place.width > Theme.px(760)
        ? Theme.px(320) : 0
    readonly property real barHeight: place.runs ? bar.height : 0
    property bool chatShown: true
    property bool aside: false  // the case instead of the picture
    property bool ran: false
    property bool otherShown: false  // another panel takes the same place

    onOtherShownChanged: if (place.otherShown) place.panelShown = false

    function ask() {
        if (place.runs && session.tool === "")
            place.aside = false;
        else if (place.detail.canSolve || session.open)
            place.panelShown = true;
    }

    function report() {
        (reporting.made() as RemoteReport).open();
    }

    // One level up; whether there was one.
    function up(): bool {
        const was = place.viewing || place.panelShown;
        place.panelShown = false;
        place.aside = place.aside || place.viewing;
        return was;
    }

    // The panel goes when the picture comes, and comes back to say how it ended.
    function follow() {
        const runs = session.state === RemoteSession.Live
            || session.state === RemoteSession.Interrupted;
        if (runs && !place.ran) {
            place.aside = session.elsewhere;
            place.panelShown = session.tool !== "" && session.mine;
        } else if (place.ran && session.state === RemoteSession.Over) {
            place.panelShown = true;
        }
        place.ran = runs;
    }

    function end() {
        if (session.open)
            session.end();
    }

    onViewingChanged: {
        place.bench.showing = place.viewing;
        if (place.viewing) {
            view.active = true;
            view.forceActiveFocus();
        }
    }
    Component.onDestruction: place.bench.showing = false

    RemoteSession {
        id: session
        objectName: "remoteSession"
        client: place.bench.client
        wording: place.bench.wording
        caseId: place.detail.caseId
        watching: place.viewing && place.visible
        onFailed: problem => place.bench.tell(problem)
        onStateChanged: place.follow()
    }
    RemoteBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: place.runs
        session: session
        endKey: place.bench.actions.keys["live.end"]
        onEndAsked: place.end()
    }
    Loader {
        id: view
        anchors {
            left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom
            rightMargin: place.chatWidth
        }
        visible: place.viewing
        active: false
        sourceComponent: RemoteView {
            focus: true
            session: session
            detail: place.detail
            bench: place.bench
            chatShown: place.chatShown
            onChatAsked: place.chatShown = !place.chatShown
            onLeaveAsked: place.aside = true
            onReportAsked: place.report()
        }
    }
    SidePanel {
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        anchors.topMargin: place.barHeight
        width: Math.min(Theme.px(420), place.width)
        wanted: place.panelShown
        sourceComponent: RemotePanel {
            bench: place.bench
            detail: place.detail
            session: session
            onClosed: place.panelShown = false
            onReportAsked: place.report()
        }
    }
    Lazy {
        id: reporting
        sourceComponent: RemoteReport {
            bench: place.bench
            detail: place.detail
            session: session
        }
    }
}
