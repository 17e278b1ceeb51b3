// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The keys that hold everywhere in the shell, and those of the open case also while typing. The
// sheet of keys (F1) is made from this list.
Item {
    id: root

    required property Bench bench
    required property Window window
    required property CasesPage casesPage
    required property list<var> places
    required property bool inCases  // the cases are shown
    required property Rail rail
    required property KeySheet sheet
    required property LiveStrip strip

    readonly property list<var> actions: [
        //: Heading in the list of keys
        { group: qsTr("Everywhere"), keys: "Ctrl+J", run: () => root.next(false),
          //: What a key does
          text: qsTr("Next case that needs me") },
        //: What a key does
        { keys: "Ctrl+Shift+J", text: qsTr("Previous case that needs me"),
            run: () => root.next(true) },
        //: What a key does
        { keys: "Alt+Left", text: qsTr("Back to the case before"), run: () => root.goBack(true) },
        //: What a key does
        { keys: "Alt+Right", text: qsTr("Forward again"), run: () => root.goBack(false) },
        //: What a key does
        { keys: "Ctrl+,", text: qsTr("Settings"), run: () => root.goAsked("settings") },
        //: What a key does
        { keys: "Ctrl+Shift+P", text: qsTr("Presence"), run: () => root.rail.presenceItem.open() },
        //: What a key does
        { keys: "Ctrl+Shift+O", text: qsTr("What waits on this computer"),
            run: () => root.bench.waitingAsked() },
        //: What a key does
        { keys: "Ctrl+L", text: qsTr("Lock"), run: () => root.lock() },
        //: What a key does
        { keys: "Ctrl+Shift+L", text: qsTr("Show or hide the list"), run: () => root.toggleList() },
        //: What a key does
        { keys: "F6", text: qsTr("Next pane"), run: () => root.casesPage?.nextPane(false) },
        //: What a key does
        { keys: "Shift+F6", text: qsTr("Previous pane"),
            run: () => root.casesPage?.nextPane(true) },
        //: What a key does
        { keys: "Ctrl++", text: qsTr("Larger text"), run: () => root.scale(0.1) },
        //: What a key does
        { keys: "Ctrl+-", text: qsTr("Smaller text"), run: () => root.scale(-0.1) },
        //: What a key does
        { keys: "Ctrl+0", text: qsTr("Normal text size"),
            run: () => root.bench.settings.textScale = 1 },
        //: What a key does
        { keys: "Ctrl+Z", text: qsTr("Undo what the last message says"),
            run: () => root.bench.undoLast() },
        //: What a key does
        { keys: "F11", text: qsTr("Full screen"), run: () => root.fullScreen() },
        //: What a key does
        { keys: "Ctrl+Shift+X", text: qsTr("End the remote session"), run: () => root.endRemote() },
        //: What a key does
        { keys: "F1", text: qsTr("These keys"), run: () => root.sheet.open() },
        //: What a key does
        { keys: "Ctrl+Q", text: qsTr("Quit"), run: () => root.window.close() },
        //: Heading in the list of keys
        { group: qsTr("In a case, also while typing"), keys: "Ctrl+R",
            run: () => root.openCase?.write("reply"),
          //: What a key does
          text: qsTr("Reply") },
        //: What a key does
        { keys: "Ctrl+Shift+R", text: qsTr("Note"), run: () => root.openCase?.write("note") },
        //: What a key does
        { keys: "Ctrl+Shift+A", text: qsTr("Attach files"), run: () => root.openCase?.attach() },
        //: What a key does
        { keys: "Ctrl+Shift+Return", text: qsTr("Solved…"), run: () => root.openCase?.solve() },
        //: What a key does
        { keys: "Ctrl+Shift+V", text: qsTr("Remote session"),
            run: () => root.openCase?.remote.ask() },
        //: What a key does
        { keys: "Ctrl+Shift+H", text: qsTr("Give back…"), run: () => root.openCase?.giveBack() },
        //: What a key does
        { keys: "Ctrl+Shift+S", text: qsTr("Put off…"), run: () => root.openCase?.snooze() },
        //: What a key does
        { keys: "Ctrl+Shift+T", text: qsTr("Time on this case"), run: () => root.openCase?.time() },
        //: What a key does
        { keys: "Ctrl+Shift+I", text: qsTr("Customer and device"),
            run: () => root.openCase?.toggleInspector() }
    ]

    readonly property CasePane openCase: root.inCases ? root.casesPage?.openCase ?? null : null

    signal goAsked(string place)

    function next(backwards: bool) {
        root.goAsked("cases");
        root.casesPage?.next(backwards);
    }

    function goBack(backwards: bool) {
        root.goAsked("cases");
        root.casesPage?.goBack(backwards);
    }

    // Of the case that is open, else the first that runs.
    function endRemote() {
        if (root.bench.showing)
            root.openCase?.remote.end();
        else
            root.strip.endFirst();
    }

    function toggleList() {
        const page = root.casesPage;
        if (page)
            page.listShown = !page.listShown;
    }

    function lock() {
        if (root.bench.entrance.hasPassphrase)
            root.bench.entrance.lock();
        else
            //: After Ctrl+L without a passphrase
            root.bench.tell(qsTr("Locking needs a passphrase; this copy is protected by the keyring alone."));
    }

    function scale(by: real) {
        root.bench.settings.textScale = Math.round((root.bench.settings.textScale + by) * 10) / 10;
    }

    function fullScreen() {
        const w = root.window;
        w.visibility = w.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    // Both lists change, with the language and with the person's roles: an Instantiator would keep
    // for ever what it made for the list before.
    Repeater {
        model: root.actions
        delegate: Item {
            id: action

            required property var modelData
            // What other layouts give for the same key.
            readonly property list<string> twins: modelData.keys === "Ctrl++" ? ["Ctrl+="]
                : modelData.keys === "Ctrl+Shift+Return" ? ["Ctrl+Shift+Enter"]
                : modelData.keys === "F1" ? ["Ctrl+/"] : []

            Shortcut {
                sequences: [action.modelData.keys, ...action.twins]
                onActivated: action.modelData.run()
            }
        }
    }
    Repeater {
        model: root.places
        delegate: Item {
            id: place

            required property var modelData
            required property int index

            Shortcut {
                sequence: "Ctrl+" + (place.index + 1)
                onActivated: root.goAsked(place.modelData.key)
            }
        }
    }
    Component.onCompleted: root.sheet.actions = root.actions
}
