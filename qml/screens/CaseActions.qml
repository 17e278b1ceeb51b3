// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What can be done with the open case, also while somebody writes.
Item {
    id: root

    required property Bench bench
    required property OpenCase openCase

    readonly property CaseDetail detail: root.openCase?.detail ?? null
    readonly property bool there: root.openCase !== null && root.openCase.visible
    readonly property string closed: root.detail?.canWrite ? ""
        //: Why an action is off: nothing more can be written in this case
        : qsTr("This case is closed")
    readonly property string solved: root.detail?.solveOff ?? ""

    ActionHandler {
        registry: root.bench.actions
        action: "case.reply"
        offered: root.there
        whyOff: root.closed
        onTriggered: root.openCase.write("reply")
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.note"
        offered: root.there
        whyOff: root.closed
        onTriggered: root.openCase.write("note")
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.attach"
        offered: root.there
        whyOff: root.closed
        onTriggered: root.openCase.attach()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.solve"
        offered: root.there
        whyOff: root.solved
        onTriggered: root.openCase.solve()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.handOver"
        offered: root.there
        whyOff: root.solved
        onTriggered: root.openCase.handOver()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.giveBack"
        offered: root.there
        whyOff: root.solved
        onTriggered: root.openCase.giveBack()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.snooze"
        offered: root.there
        whyOff: root.solved
        onTriggered: root.openCase.askSnooze()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.unread"
        offered: root.there
        onTriggered: root.bench.markUnread(root.detail.caseId)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.time"
        offered: root.there
        onTriggered: root.openCase.time()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.remote"
        offered: root.there
        whyOff: root.openCase?.remoteOff ?? ""
        onTriggered: root.openCase.askRemote()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.inspector"
        offered: root.there
        onTriggered: root.openCase.toggleInspector()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.password"
        offered: root.there
        whyOff: root.openCase?.needsLink ?? ""
        onTriggered: root.openCase.askPassword()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.damage"
        offered: root.there
        onTriggered: root.openCase.reportDamage()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "case.report"
        offered: root.there
        whyOff: root.closed
        onTriggered: root.openCase.reportRemote()
    }
}
