// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What the shell itself can do, its shortcuts, and what shows them all: palette, list of keys,
// switcher of cases.
Item {
    id: root

    required property Bench bench
    required property Window window
    required property Item page  // the one that is shown
    required property CasesPage casesPage
    required property bool inCases
    required property list<var> places
    required property Rail rail
    required property LiveStrip strip
    property bool covered: false

    readonly property OpenCase openCase: root.inCases ? root.casesPage?.openCase ?? null : null

    signal goAsked(string place)

    // A page that has but one pane says nothing of it.
    function panesOf(page: var): list<Item> {
        return page?.panes ?? (page ? [page] : []);
    }

    WindowActions {
        bench: root.bench
        window: root.window
        rail: root.rail
        sheet: sheet
        palette: palette
        strip: root.strip
        openCase: root.openCase
        covered: root.covered
    }
    PlaceActions {
        bench: root.bench
        casesPage: root.casesPage
        switcher: switcher
        places: root.places
        panes: [root.rail, ...root.panesOf(root.page), root.strip]
        onGoAsked: place => root.goAsked(place)
    }
    CaseActions {
        id: ofCase
        bench: root.bench
        openCase: root.openCase
    }
    ActionShortcuts {
        registry: root.bench.actions
        only: root.covered ? ["live.end", "lock"] : []
    }
    Lazy {
        id: palette
        sourceComponent: CommandPalette {
            bench: root.bench
            caseText: ofCase.detail ? [ofCase.detail.customerShort, ofCase.detail.title]
                .filter(s => s !== "").join(" · ") : ""
            onCaseAsked: caseId => root.bench.caseAsked(caseId)
        }
    }
    Lazy {
        id: search
        sourceComponent: SearchEverything {
            bench: root.bench
        }
    }
    ActionHandler {
        registry: root.bench.actions
        action: "search.all"
        onTriggered: (search.made() as SearchEverything).open()
    }
    CaseSwitcher {
        id: switcher
        bench: root.bench
        used: root.casesPage?.used ?? []
        selected: root.inCases ? root.casesPage?.selected ?? "" : ""
        onChosen: caseId => root.bench.caseAsked(caseId)
    }
    Lazy {
        id: sheet
        sourceComponent: KeySheet {
            registry: root.bench.actions
            places: root.places
        }
    }
}
