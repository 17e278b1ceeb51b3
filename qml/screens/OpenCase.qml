// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What the shell knows of the case that is open: CasePane is it, and does all of this. Kept apart,
// so that a start need not read what a case is made of before one is opened.
FocusScope {
    required property CaseDetail detail
    property string side   // what slides over the inspector: "solve", "time", "handover"
    property string mode   // of the composer
    property real footHeight: 0
    property real sideWidth: 0  // of what stands at the right in front of the conversation
    property list<Item> panes   // from the left to the right
    property string needsLink   // why what needs the platform at once is off
    property string remoteOff   // the same of a remote session, which goes on without a connection

    signal closed()
    signal snoozeAsked(Item item)
    signal said()  // a message or a note

    // As it was when the program ended.
    function restore(side: string, mode: string) {}
    function write(mode: string) {}  // "reply" or "note"
    function attach() {}
    function show(entity: string) {}  // a message or a note
    function solve() {}
    function time() {}
    function handOver() {}
    function giveBack() {}
    function askPassword() {}
    function askSnooze() {}
    function reportDamage() {}
    function toggleInspector() {}
    function askRemote() {}
    function reportRemote() {}
    function endRemote() {}
}
