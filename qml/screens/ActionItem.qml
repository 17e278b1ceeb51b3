// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// An action of the registry as a line of a menu: its words, icon and key, and why it is off.
WMenuItem {
    id: item

    required property ActionRegistry registry
    required property string action_

    // Read anew each time the menu opens: what acts and what it is called may have changed.
    function words(shown: bool): string {
        return item.registry.textOf(item.action_);
    }
    function why(shown: bool): string {
        return item.registry.whyOffOf(item.action_);
    }
    function sign(shown: bool): string {
        return item.registry.iconOf(item.action_);
    }

    label: item.words(item.visible)
    iconName: item.sign(item.visible)
    keyHint: item.registry.keys[item.action_]
    disabledReason: item.why(item.visible)
    onTriggered: item.registry.trigger(item.action_)
}
