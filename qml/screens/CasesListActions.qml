// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What can be done from the list of cases: with the row that has the keyboard or the menu, else
// with what is open.
Item {
    id: root

    required property Bench bench
    required property RowList list
    required property string currentKey
    required property string selected
    property bool offered: true

    readonly property string subject: root.list.activeFocus || menu.opened ? root.currentKey
        : root.selected
    // Asked anew when a row comes or goes, and when an offer ends.
    readonly property string noOffer: root.bench.cases.count >= 0 && root.bench.cases.offers >= 0
        ? root.bench.cases.whyNoAnswer(root.subject) : ""

    signal acceptAsked(string caseId)
    signal declineAsked(string caseId)
    signal snoozeAsked(string caseId, Item item)
    signal filterAsked()

    function askMenu(at: point) {
        menu.ask(at);
    }

    CasesMenu {
        id: menu
        bench: root.bench
        list: root.list
        noOffer: root.noOffer
    }

    ActionHandler {
        registry: root.bench.actions
        action: "cases.accept"
        offered: root.offered
        whyOff: root.noOffer
        onTriggered: root.acceptAsked(root.subject)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.decline"
        offered: root.offered
        whyOff: root.noOffer
        onTriggered: root.declineAsked(root.subject)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.snooze"
        offered: root.offered
        onTriggered: root.snoozeAsked(root.subject, root.list.currentItem ?? root.list)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.unread"
        offered: root.offered
        onTriggered: root.bench.markUnread(root.subject)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.filter"
        offered: root.offered
        onTriggered: root.filterAsked()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.keys"
        offered: root.offered
        onTriggered: root.bench.actions.trigger("keys.open")
    }
}
