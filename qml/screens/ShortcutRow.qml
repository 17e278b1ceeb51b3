// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One action with its key. Pressed, it waits for a new one: Esc leaves it, Backspace takes it away.
ColumnLayout {
    id: row

    required property ActionRegistry registry
    required property string words  // that must stand in its text
    required property string key
    required property string head
    required property string text
    required property string chord
    required property bool unchangeable
    required property bool changed
    required property bool dynamic

    property bool recording: false
    property string problem
    property string wanted  // the key that another action has
    readonly property string holder: row.wanted === "" ? ""
        : row.registry.textOf(row.registry.holderOf(row.key, row.wanted))

    function take(event: KeyEvent) {
        const chord = row.registry.chordOf(event.key, event.modifiers);
        if (chord === "Esc")
            row.end();
        else if (chord === "Backspace")
            row.give("");
        else
            row.want(chord);
    }

    function want(chord: string) {
        if (chord === "")
            return;
        row.problem = row.registry.whyNot(row.key, chord);
        row.wanted = "";
        if (row.problem !== "")
            return;
        if (row.registry.holderOf(row.key, chord) === "")
            row.give(chord);
        else {
            row.wanted = chord;
            swap.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function give(chord: string) {
        row.registry.setChord(row.key, chord);
        row.end();
    }

    function end() {
        const here = recorder.activeFocus || swap.activeFocus || leave.activeFocus;
        row.recording = false;
        if (here)
            button.forceActiveFocus(Qt.TabFocusReason);
        row.problem = "";
        row.wanted = "";
    }

    visible: !row.unchangeable
        && (row.words === "" || row.text.toLowerCase().includes(row.words.toLowerCase()))
    spacing: 0

    WText {
        Layout.topMargin: Theme.s12
        visible: row.head !== "" && row.words === ""
        text: row.head
        variant: "meta"
        weight: 600
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        Layout.minimumHeight: Theme.controlSmall
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            text: row.text
            decorative: true
        }
        IconButton {
            objectName: "reset_" + row.key
            visible: row.changed
            //: Gives an action the key again that it had at first; %1 is what it does
            label: qsTr("Reset: %1").arg(row.text)
            iconName: "rotate-ccw"
            size: "small"
            onClicked: row.registry.reset(row.key)
        }
        Item {
            id: recorder
            visible: row.recording
            implicitWidth: asked.implicitWidth
            implicitHeight: asked.implicitHeight
            onVisibleChanged: if (recorder.visible) recorder.forceActiveFocus()
            onActiveFocusChanged: if (!recorder.activeFocus && row.wanted === "") row.end()
            Accessible.role: Accessible.HotkeyField
            //: What takes the new key of an action; %1 is what it does
            Accessible.name: qsTr("New key for: %1").arg(row.text)
            Keys.onShortcutOverride: event => event.accepted = true
            Keys.onPressed: event => { event.accepted = true; row.take(event); }

            WText {
                id: asked
                //: A key is waited for
                text: qsTr("Press the new key…")
                color: Theme.accent
                Accessible.role: Accessible.AlertMessage
            }
        }
        Pressable {
            id: button
            objectName: "chord_" + row.key
            visible: !row.recording
            //: An action has no key
            readonly property string none: qsTr("No key")
            label: row.text + ", " + (row.chord === "" ? button.none : hint.shown(row.chord))
            //: What pressing a row of the list of keys does
            tip: qsTr("Change the key")
            onClicked: row.recording = true

            contentItem: Item {
                implicitWidth: Math.max(hint.implicitWidth, empty.implicitWidth)
                implicitHeight: Theme.px(20)

                KeyHint {
                    id: hint
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    keys: row.chord
                }
                WText {
                    id: empty
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    text: row.chord === "" ? button.none : ""
                    variant: "meta"
                    decorative: true
                }
            }
            leftPadding: 6
            rightPadding: 6
            background: Rectangle {
                implicitHeight: Theme.controlSmall
                radius: Theme.radius
                color: button.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: button.visualFocus
                    inset: true
                }
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: row.problem !== ""
        text: row.problem
        variant: "meta"; color: Theme.bad; wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        id: question
        visible: row.wanted !== ""
        spacing: Theme.s8
        Keys.onEscapePressed: row.end()

        WText {
            Layout.fillWidth: true
            //: A key belongs to another action; %1 is the key, %2 what that action does
            text: qsTr("%1 means: %2").arg(hint.shown(row.wanted)).arg(row.holder)
            variant: "meta"; color: Theme.attention; wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        WButton {
            id: swap; objectName: "swap_" + row.key
            //: Gives two actions each other's keys
            label: qsTr("Swap")
            size: "small"
            onClicked: {
                row.registry.swapChord(row.key, row.wanted);
                row.end();
            }
        }
        WButton {
            id: leave
            //: Leaves the keys as they are
            label: qsTr("Cancel")
            kind: "quiet"; size: "small"
            onClicked: row.end()
        }
    }
}
