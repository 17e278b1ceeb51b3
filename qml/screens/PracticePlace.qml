// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// Where the practice case lies: over the page of the place, which steps aside meanwhile. It is made
// when it is first asked for, and never over a customer's screen.
FocusScope {
    id: root

    required property Bench bench
    property bool shown: false
    property Item before: null

    signal stepsAsked()

    function ask() {
        if (!root.shown)
            root.before = root.Window.activeFocusItem;
        loader.active = true;
        root.shown = true;
        (loader.item as PracticePage).settle();
    }

    function leave() {
        root.shown = false;
        root.before?.forceActiveFocus();
        root.before = null;
    }

    objectName: "practicePlace"

    FirstSteps {
        id: steps
        client: null
        settings: root.bench.settings
    }
    ActionHandler {
        registry: root.bench.actions
        action: "practice.open"
        //: Why an action is off
        whyOff: root.bench.showing ? qsTr("A customer shows you his screen now") : ""
        onTriggered: root.ask()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "steps.open"
        onTriggered: {
            steps.takeUpAll();
            root.stepsAsked();
        }
    }
    Connections {
        target: root.bench

        function onShowingChanged() {
            if (root.bench.showing)
                root.shown = false;
        }
    }
    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: false
        sourceComponent: PracticePage {
            focus: true
            bench: root.bench
            onEndAsked: root.leave()
            onSolved: steps.finish("practice")
        }
    }
}
