// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What every page of the shell needs: the data behind it, what the person sees at its foot, and the
// ways to speak to him.
QtObject {
    id: bench

    required property Client client
    required property Entrance entrance
    required property Settings settings
    required property Wording wording
    required property ToastStack toasts
    property RemoteLauncher launcher: null
    property Notices notices: null

    // "wide": all panes; "overlay": the inspector lies over; "strip": the list is a strip of
    // avatars; "single": one pane at a time.
    property string form: "wide"
    property bool inspectorWanted: true
    property Toast lastToast: null
    // A customer's screen takes the window: rail and list step aside.
    property bool showing: false
    // Words of a card of the settings that is to be shown; taken once.
    property string wantedSetting: ""

    readonly property ActionRegistry actions: ActionRegistry {
        objectName: "actions"
        settings: bench.settings
        onRefused: why => bench.tell(why)
    }
    readonly property Profile profile: Profile {
        client: bench.client
        wording: bench.wording
        onFailed: problem => bench.tell(problem)
    }
    readonly property Suspension suspension: Suspension {
        objectName: "suspension"
        client: bench.client
        wording: bench.wording
        onFailed: problem => bench.tell(problem)
    }
    readonly property LinkStatus link: LinkStatus {
        client: bench.client
        wording: bench.wording
    }
    readonly property AuditModel audit: AuditModel {
        objectName: "auditModel"
        client: bench.client
        wording: bench.wording
    }
    readonly property CasesModel cases: CasesModel {
        objectName: "casesModel"
        client: bench.client
        wording: bench.wording
    }
    readonly property CasesFilter filter: CasesFilter {
        objectName: "casesFilterMarks"
        cases: bench.cases
        wording: bench.wording
    }
    readonly property SavedViewsModel views: SavedViewsModel {
        objectName: "savedViews"
        client: bench.client
        wording: bench.wording
        onFailed: problem => bench.tell(problem)
    }
    property bool filterHidesAll: false  // there are cases, and the list shows none
    readonly property RemoteTools tools: RemoteTools {
        client: bench.client
        launcher: bench.launcher
        onFailed: problem => bench.tell(problem)
    }
    readonly property Drafts drafts: Drafts {
        client: bench.client
        onTakenBack: (caseId, mode) => bench.writeAsked(caseId, mode)
        onFailed: problem => bench.tell(problem)
    }
    property list<string> foundWords  // of the search that led to a message
    // Why what needs a connection is off now; empty: it is there.
    readonly property string offReason: bench.link.online ? ""
                                      //: Why a button is off
                                      : qsTr("Needs a connection")

    signal waitingAsked()
    signal placeAsked(string place)  // of the rail
    signal caseAsked(string caseId)
    signal messageAsked(string caseId, string entity)  // show it; a message or a note
    signal remoteAsked(string caseId)
    signal writeAsked(string caseId, string mode)
    signal unreadMarked(string caseId)

    function settingAsked(words: string) {
        bench.wantedSetting = words;
        bench.placeAsked("settings");
    }

    function tell(text: string): Toast {
        return bench.toasts.show(text, "", 8, "");
    }

    function offerUndo(text: string, seconds: int, undo: var) {
        //: Takes back what was just done
        const toast = bench.toasts.show(text, qsTr("Undo"), seconds,
            bench.actions.keys["undo"]);
        toast.action.connect(() => undo());
        bench.lastToast = toast;
    }

    // until: ms, 0: back now, or (forAnswer) once the customer writes.
    function snooze(caseId: string, until: double, forAnswer = false) {
        const before = bench.cases.snoozedUntil(caseId);
        const waited = bench.cases.waitsForAnswer(caseId);
        bench.cases.snooze(caseId, until, forAnswer);
        //: A case was put off
        bench.offerUndo(forAnswer ? qsTr("Put off until the customer writes")
            //: A case was put off; %1 is a day and time
            : until > 0 ? qsTr("Put off until %1").arg(bench.wording.dayAndTimeOf(until))
                        //: A case that was put off is back
                        : qsTr("No longer put off"),
            8, () => bench.cases.snooze(caseId, before, waited));
    }

    function removeView(key: string) {
        const view = bench.views.view(key);
        bench.views.remove(key);
        //: A saved view of the case list was deleted; %1 is its name
        bench.offerUndo(qsTr("View “%1” deleted").arg(view.name), 8,
            () => bench.views.save(view.key, view.name, view.filter));
    }

    function markUnread(caseId: string) {
        if (!bench.cases.canMarkUnread(caseId))
            return;
        bench.unreadMarked(caseId);
        bench.cases.markUnread(caseId, true);
        //: A case was marked
        bench.offerUndo(qsTr("Marked as unread"), 8,
            () => bench.cases.markUnread(caseId, false));
    }

    function undoLast() {
        if (bench.lastToast)
            bench.lastToast.action();
    }
}
