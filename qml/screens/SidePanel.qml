// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// What slides over the inspector: made when it is first wanted, and then it stays with what was
// typed in it. What it holds has a property `shown`, by which it takes the keyboard.
Loader {
    id: panel

    property bool wanted: false

    active: false
    visible: panel.wanted || slide.running
    enabled: panel.wanted
    onWantedChanged: if (panel.wanted) panel.active = true

    transform: Translate {
        x: panel.wanted ? 0 : Theme.mirrored ? -panel.width : panel.width

        Behavior on x {
            NumberAnimation { id: slide; duration: Theme.panelTime; easing.type: Easing.OutCubic }
        }
    }

    Binding {
        target: panel.item
        property: "shown"
        value: panel.wanted
        when: panel.item !== null
    }
}
