// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What can be done from the list of cases: with the row that has the keyboard, else with what is
// open.
Item {
    id: root

    required property Bench bench
    required property ListView list
    required property string currentKey
    required property string selected
    property bool offered: true

    readonly property string subject: root.list.activeFocus ? root.currentKey : root.selected
    readonly property string noOffer: root.bench.cases.count > 0
        && root.bench.cases.isOffer(root.subject) ? ""
        //: Why an action is off
        : qsTr("Choose an offer first")

    signal acceptAsked(string caseId)
    signal declineAsked(string caseId)
    signal snoozeAsked(string caseId, Item item)
    signal filterAsked()

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
