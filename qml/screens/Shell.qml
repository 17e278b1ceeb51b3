// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The open workbench: rail, the page of the chosen place, toasts and the sheet of what waits.
FocusScope {
    id: shell

    required property Client client
    required property Entrance entrance
    required property Settings settings
    required property Wording wording
    property RemoteLauncher launcher: null
    required property Window window
    property Notices notices: null
    property CrashReport crash: null
    property string linkedCase; property bool linkTrusted: false
    property bool covered: false  // nobody is here, and a session is live

    signal linkFollowed()
    signal uncovered()

    property string place: String(shell.settings.remembered("shell/place", "cases"))

    readonly property Profile profile: bench.profile
    readonly property CasesPage casesPage: pages.pageOf("cases") as CasesPage
    readonly property real breadth: shell.width / Theme.scale
    readonly property list<var> places: {
        const all = [];
        const p = shell.profile;
        if (p.isExpert || !p.loaded) {
            //: Place in the rail
            all.push({ key: "cases", icon: "message-square", name: qsTr("Cases"),
                id: "railCases" });
            //: Place in the rail: when the expert wants offers
            all.push({ key: "hours", icon: "calendar", name: qsTr("Availability"),
                id: "railHours" });
            //: Place in the rail
            all.push({ key: "skills", icon: "star", name: qsTr("Skills"), id: "railSkills" });
            //: Place in the rail: what the expert earned
            all.push({ key: "money", icon: "euro", name: qsTr("Time & payouts"), id: "railMoney" });
        }
        if (p.isDispatcher)
            //: Place in the rail: the dispatcher's list
            all.push({ key: "desk", icon: "life-buoy", name: qsTr("Dispatch"), id: "railDesk" });
        if (p.isFinance)
            //: Place in the rail: money that came, invoices and payouts of a tenant
            all.push({ key: "finance", icon: "inbox", name: qsTr("Finance desk"),
                id: "railFinance" });
        if (p.isReviewer)
            //: Place in the rail: the reviewer's spot checks
            all.push({ key: "review", icon: "shield-check", name: qsTr("Spot checks"),
                id: "railReview" });
        if (p.isOnboarder)
            //: Place in the rail: verification of new experts
            all.push({ key: "onboarding", icon: "user-plus", name: qsTr("Experts"),
                id: "railOnboarding" });
        return all;
    }

    function go(place: string) {
        manual.shown = practice.shown = false;
        shell.place = place;
        pages.pageOf(place)?.forceActiveFocus();
    }

    onPlacesChanged: {
        if (shell.profile.loaded && shell.place !== "settings" && !shell.places.some(p => p.key === shell.place))
            shell.place = shell.places[0]?.key ?? "settings";
    }

    Bench {
        id: bench
        objectName: "bench"
        client: shell.client
        entrance: shell.entrance
        settings: shell.settings
        wording: shell.wording
        toasts: toasts
        notices: shell.notices
        launcher: shell.launcher
        form: Theme.form(shell.width)
        inspectorWanted: String(shell.settings.remembered("cases/inspector", true)) === "true"
        onWaitingAsked: waiting.show(shell)
        onPlaceAsked: place => shell.go(place)
        onCaseAsked: shell.go("cases")
        onMessageAsked: shell.go("cases")
        onRemoteAsked: shell.go("cases"); onWriteAsked: shell.go("cases")
    }
    Binding {
        target: shell.notices; property: "lookedAt"
        value: shell.place === "cases" && shell.window.active ? shell.casesPage?.selected ?? "" : ""
        when: shell.notices !== null
    }
    Remembered {
        settings: shell.settings; key: "shell/place"; live: shell.profile.loaded
        value: shell.place
    }
    Remembered { settings: shell.settings; key: "cases/inspector"; value: bench.inspectorWanted }
    OfferNews { bench: bench; inCases: shell.place === "cases" && !shell.covered }
    ShellActions {
        bench: bench
        window: shell.window
        page: pages.pageOf(shell.place)
        casesPage: shell.casesPage
        inCases: shell.place === "cases"
        places: shell.places
        rail: rail
        strip: strip; covered: shell.covered
        onGoAsked: place => shell.go(place)
    }
    Rail {
        id: rail
        anchors { left: parent.left; top: parent.top; bottom: strip.top }
        visible: !bench.showing && !shell.covered
        bench: bench
        place: shell.place
        places: shell.places
        onChosen: place => shell.go(place)
    }
    AuditLine {
        id: auditLine
        anchors { left: rail.visible ? rail.right : parent.left; top: parent.top; right: parent.right }
        bench: bench; covered: shell.covered
    }
    Pages {
        id: pages
        anchors {
            left: rail.visible ? rail.right : parent.left
            top: auditLine.bottom; right: parent.right; bottom: strip.top
            bottomMargin: shell.casesPage?.openCase && shell.place === "cases" ? 0 : toasts.room
        }
        focus: true
        visible: !manual.shown && !practice.shown && !shell.covered
        bench: bench
        place: shell.place
        places: shell.places
    }
    PracticePlace {
        id: practice
        anchors.fill: pages
        visible: practice.shown && !manual.shown && !shell.covered
        bench: bench
        onStepsAsked: { shell.go("cases"); shell.casesPage?.open(""); }
    }
    ManualPlace {
        id: manual
        anchors.fill: pages
        covered: shell.covered
        settings: shell.settings; actions: bench.actions
        seen: bench.showing ? "remote" : shell.place !== "cases" ? shell.place
            : shell.casesPage?.openCase ? "case" : "cases"
    }
    CaseLink {
        bench: bench
        wanted: shell.linkedCase
        trusted: shell.linkTrusted
        open: shell.place === "cases" ? shell.casesPage?.selected ?? "" : ""
        onDone: shell.linkFollowed()
    }
    LiveStrip {
        id: strip
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        bench: bench
        covered: bench.showing && !manual.shown && !shell.covered; nameless: shell.covered
    }
    Curtain {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: strip.top }
        z: 1
        bench: bench
        down: shell.covered; live: strip.sessions > 0
        onLifted: shell.uncovered()
    }
    CrashPlace { bench: bench; report: shell.crash }
    WaitingSheet { id: waiting; bench: bench }
    ToastStack {
        id: toasts
        visible: !shell.covered
        // Never over what can be pressed: pages make room for it, and in a case the conversation does,
        // between the composer and what stands beside it.
        readonly property real foot: shell.place === "cases" ? shell.casesPage?.openCase?.footHeight ?? 0 : 0
        readonly property real side: shell.place === "cases" ? shell.casesPage?.openCase?.sideWidth ?? 0 : 0
        anchors {
            right: parent.right; bottom: strip.top; margins: Theme.s16
            rightMargin: Theme.s16 + Math.min(toasts.side, Math.max(0, pages.width - toasts.width - 2 * Theme.s16))
            bottomMargin: Theme.s16 + toasts.foot
        }
    }
}
