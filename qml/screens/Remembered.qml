// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// One thing that a screen remembers of itself from start to start, also after the program was
// killed: kept half a second after it changed. Never a text of a person, those are drafts.
Item {
    id: root

    required property Settings settings
    required property string key  // "cases/list"
    required property var value   // a truth, a number, an id or a word of the program's own
    property bool live: true      // else what is kept is not written over

    function keepSoon() {
        if (root.live && !soon.running)
            soon.start();
    }

    visible: false
    onValueChanged: root.keepSoon()
    onLiveChanged: root.keepSoon()

    Timer {
        id: soon
        interval: 500
        onTriggered: root.settings.remember(root.key, root.value)
    }
}
