// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// Where the manual lies: over the page of the place, which steps aside meanwhile and has the
// keyboard again afterwards. It is made when it is first asked for.
FocusScope {
    id: root

    required property Settings settings
    required property ActionRegistry actions
    property bool atWork: true  // there is a shell to go back to
    // What of the app is seen: a place of the rail, "case" or "remote".
    required property string seen
    property bool shown: false
    property bool covered: false
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
    visible: root.shown && !root.covered

    ActionHandler {
        registry: root.actions
        action: "manual.open"
        onTriggered: root.ask()
    }
    ActionHandler {
        registry: root.actions
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
            settings: root.settings
            actions: root.actions
            atWork: root.atWork
            onBackAsked: root.leave()
            onKeysAsked: root.actions.trigger("keys.open")
        }
    }
}
