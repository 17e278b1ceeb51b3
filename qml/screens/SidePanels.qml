// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What slides over the inspector: the end of the case, its time, or who goes on with it.
FocusScope {
    id: panels

    required property Bench bench
    required property CaseDetail detail
    property string shown  // "solve", "time", "handover"; empty: none

    readonly property CaseClock clock: CaseClock {
        objectName: "caseClock"
        client: panels.bench.client
        wording: panels.bench.wording
        caseId: panels.detail.caseId
        onFailed: problem => panels.bench.tell(problem)
    }

    readonly property StepsModel steps: StepsModel {
        objectName: "stepsModel"
        client: panels.bench.client
        wording: panels.bench.wording
        caseId: panels.detail.caseId
        onFailed: problem => panels.bench.tell(problem)
    }

    signal closed()

    SidePanel {
        anchors.fill: parent
        wanted: panels.shown === "solve"
        sourceComponent: SolvePanel {
            bench: panels.bench
            detail: panels.detail
            clock: panels.clock
            onClosed: panels.closed()
        }
    }
    SidePanel {
        anchors.fill: parent
        wanted: panels.shown === "handover"
        sourceComponent: HandoverPanel {
            bench: panels.bench
            detail: panels.detail
            steps: panels.steps
            onClosed: panels.closed()
        }
    }
    SidePanel {
        anchors.fill: parent
        wanted: panels.shown === "time"
        sourceComponent: TimePanel {
            bench: panels.bench
            detail: panels.detail
            clock: panels.clock
            onClosed: panels.closed()
        }
    }
}
