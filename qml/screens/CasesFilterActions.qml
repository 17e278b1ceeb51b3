// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// Filters and saved views by key and palette.
Item {
    id: root

    required property Bench bench
    required property string viewKey  // of the view that is shown; empty: none
    property bool offered: true

    signal filtersAsked()
    signal nameAsked(string key)

    readonly property string noFilter: root.bench.filter.active ? ""
        //: Why an action is off
        : qsTr("No filter is set")
    readonly property string noView: root.viewKey !== "" ? ""
        //: Why an action is off
        : qsTr("Choose a saved view first")

    ActionHandler {
        registry: root.bench.actions
        action: "cases.filters"
        offered: root.offered
        onTriggered: root.filtersAsked()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.showAll"
        offered: root.offered
        whyOff: root.noFilter
        onTriggered: root.bench.filter.clear()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.saveView"
        offered: root.offered
        whyOff: root.noFilter
        onTriggered: root.nameAsked("")
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.renameView"
        offered: root.offered
        whyOff: root.noView
        onTriggered: root.nameAsked(root.viewKey)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "cases.removeView"
        offered: root.offered
        whyOff: root.noView
        onTriggered: root.bench.removeView(root.viewKey)
    }
}
