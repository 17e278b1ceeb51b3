// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What concerns the whole window, the account and this computer.
Item {
    id: root

    required property Bench bench
    required property Window window
    required property Rail rail
    required property Lazy sheet    // KeySheet
    required property Lazy palette  // CommandPalette
    required property LiveStrip strip
    required property OpenCase openCase
    property bool covered: false  // what locking ends is said on the cover

    readonly property Settings settings: root.bench.settings
    readonly property string notAnExpert: root.bench.profile.isExpert ? ""
        //: Why an action is off
        : qsTr("Only experts get offers")

    // Of the case that is open, else the first that runs.
    function endRemote() {
        if (root.bench.showing)
            root.openCase?.endRemote();
        else
            root.strip.endFirst();
    }

    function scale(by: real) {
        root.settings.textScale = Math.round((root.settings.textScale + by) * 10) / 10;
    }

    function fullScreen() {
        const w = root.window;
        w.visibility = w.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    ActionHandler {
        registry: root.bench.actions
        action: "palette.open"
        onTriggered: (root.palette.made() as CommandPalette).open()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "presence.open"
        onTriggered: root.rail.presenceItem.open()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "presence.available"
        whyOff: root.notAnExpert
        onTriggered: root.bench.profile.setAvailable()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "presence.hours"
        whyOff: root.notAnExpert
        onTriggered: root.bench.profile.followHours()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "presence.pause30"
        whyOff: root.notAnExpert
        onTriggered: root.bench.profile.pauseFor(30)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "presence.pause120"
        whyOff: root.notAnExpert
        onTriggered: root.bench.profile.pauseFor(120)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "waiting.open"
        onTriggered: root.bench.waitingAsked()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "live.end"
        whyOff: root.bench.showing || root.strip.sessions > 0 ? ""
            //: Why an action is off
            : qsTr("No remote session runs")
        onTriggered: root.endRemote()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "undo"
        whyOff: root.bench.lastToast ? ""
            //: Why an action is off
            : qsTr("There is nothing to undo")
        onTriggered: root.bench.undoLast()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "text.larger"
        onTriggered: root.scale(0.1)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "text.smaller"
        onTriggered: root.scale(-0.1)
    }
    ActionHandler {
        registry: root.bench.actions
        action: "text.normal"
        onTriggered: root.settings.textScale = 1
    }
    ActionHandler {
        registry: root.bench.actions
        action: "window.fullScreen"
        onTriggered: root.fullScreen()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "keys.open"
        onTriggered: (root.sheet.made() as KeySheet).open()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "lock"
        whyOff: root.bench.entrance.hasPassphrase ? ""
            //: Why locking is off
            : qsTr("Locking needs a passphrase; this copy is protected by the keyring alone.")
        onTriggered: {
            if (root.strip.sessions > 0 && !root.covered)
                (question.made() as WDialog).open();
            else
                root.bench.entrance.lock();
        }
    }
    Lazy {
        id: question
        sourceComponent: WDialog {
            objectName: "lockQuestion"
            //: Title of a question
            title: qsTr("Lock while a remote session is live?")
            //: What locking means for a remote session that is live
            message: qsTr("Locking interrupts it: the picture and the tools close on this computer, and its clock stops. It goes on when you have unlocked, unless it has ended by then.")
            //: Answer to the question whether to lock although a remote session is live
            confirmText: qsTr("Lock")
            onAccepted: root.bench.entrance.lock()
        }
    }
    ActionHandler {
        registry: root.bench.actions
        action: "signOut"
        onTriggered: root.rail.presenceItem.askSignOut()
    }
    ActionHandler {
        registry: root.bench.actions
        action: "window.quit"
        // Closing the window may mean to stay reachable without it.
        onTriggered: Qt.exit(0)
    }
}
