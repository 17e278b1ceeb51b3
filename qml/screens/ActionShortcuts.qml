// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// The shortcuts of the window: one for each action that holds also while somebody writes. Keys that
// act on what has the focus are taken there (ActionRegistry.press).
Instantiator {
    id: root

    required property ActionRegistry registry
    property list<string> only  // none: all

    model: root.registry
    delegate: Shortcut {
        id: action

        required property string key
        required property list<string> chords
        required property bool window
        required property bool offered

        sequences: action.window ? action.chords : []
        enabled: action.offered && (root.only.length === 0 || root.only.includes(action.key))
        autoRepeat: false
        onActivated: root.registry.trigger(action.key)
    }
}
