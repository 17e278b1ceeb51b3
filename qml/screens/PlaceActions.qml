// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What leads somewhere: the places of the rail, the next case, the panes.
Item {
    id: root

    required property Bench bench
    required property CasesPage casesPage
    required property CaseSwitcher switcher
    required property list<var> places  // [{key, icon, name}]
    required property list<Item> panes  // from the left to the right

    readonly property string nothingUsed:
        //: Why an action is off
        qsTr("No case was opened yet")

    signal goAsked(string place)

    function next(backwards: bool) {
        root.goAsked("cases");
        root.casesPage?.next(backwards);
    }

    function goBack(backwards: bool) {
        root.goAsked("cases");
        root.casesPage?.goBack(backwards);
    }

    function toggleList() {
        const page = root.casesPage;
        if (page)
            page.listShown = !page.listShown;
    }

    function holds(pane: Item, item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === pane)
                return true;
        }
        return false;
    }

    // F6 goes round what is seen; where it was last in a pane, it comes back to.
    function nextPane(backwards: bool) {
        const seen = root.panes.filter(p => p && p.visible && p.enabled
            && p.width > 0 && p.height > 0);
        const from = seen.findIndex(p => root.holds(p, root.Window.activeFocusItem));
        for (let step = 1; step <= seen.length; ++step) {
            const start = from < 0 ? (backwards ? 0 : -1) : from;
            const at = (start + (backwards ? -step : step) + 2 * seen.length) % seen.length;
            if (root.enter(seen[at]))
                return;
        }
    }

    // Where the keyboard was last in this pane, else its first Tab stop.
    function enter(pane: Item): bool {
        pane.forceActiveFocus(Qt.TabFocusReason);
        for (let at = root.Window.activeFocusItem; at && at !== pane; at = at.parent) {
            if (at.activeFocusOnTab)
                return root.holds(pane, at);
        }
        const first = pane.nextItemInFocusChain(true);
        if (!root.holds(pane, first))
            return false;
        first.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Repeater {
        model: root.places
        delegate: Item {
            id: place

            required property var modelData
            required property int index

            ActionHandler {
                registry: root.bench.actions
                action: "place." + (place.index + 1)
                text: place.modelData.name
                icon: place.modelData.icon
                onTriggered: root.goAsked(place.modelData.key)
            }
        }
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.next"
        onTriggered: root.next(false)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.previous"
        onTriggered: root.next(true)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.recent"
        whyOff: root.switcher.used.length > 0 ? "" : root.nothingUsed
        onTriggered: root.switcher.show(false)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.recentBack"
        whyOff: root.switcher.used.length > 0 ? "" : root.nothingUsed
        onTriggered: root.switcher.show(true)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "trail.back"
        onTriggered: root.goBack(true)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "trail.forward"
        onTriggered: root.goBack(false)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "settings.open"
        onTriggered: root.goAsked("settings")
    }
    ActionHandler {
        registry: root.bench.actions
        action: "list.toggle"
        offered: root.casesPage !== null && root.casesPage.visible
        onTriggered: root.toggleList()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "pane.next"
        onTriggered: root.nextPane(false)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "pane.previous"
        onTriggered: root.nextPane(true)
    }
}
