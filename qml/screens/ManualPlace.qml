// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// Where the manual lies: over the page of the place, which steps aside meanwhile and has the
// keyboard again afterwards. It is made when it is first asked for.
FocusScope {
    id: root

    required property Bench bench
    // What of the app is seen: a place of the rail, "case" or "remote".
    required property string seen
    property bool shown: false
    property Item before: null

    function ask() {
        if (!root.shown)
            root.before = root.Window.activeFocusItem;
        loader.active = true;
        root.shown = true;
        (loader.item as ManualPage).show(root.seen);
    }

    function leave() {
        root.shown = false;
        root.before?.forceActiveFocus();
        root.before = null;
    }

    objectName: "manualPlace"
    visible: root.shown

    ActionHandler {
        registry: root.bench.actions
        action: "manual.open"
        onTriggered: root.ask()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "find.here"
        offered: root.shown
        onTriggered: (loader.item as ManualPage).find()
    }
    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: false
        sourceComponent: ManualPage {
            focus: true
            bench: root.bench
            onBackAsked: root.leave()
            onKeysAsked: root.bench.actions.trigger("keys.open")
        }
    }
}
