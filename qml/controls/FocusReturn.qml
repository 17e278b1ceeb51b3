// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Where the keyboard was before something floated over it: keep() when it opens, giveBack() when it
// is closed. What somebody else has taken in between stays theirs.
QtObject {
    id: root

    property Item from: null
    property bool ring: false

    function keep(near: Item) {
        root.from = near?.Window.activeFocusItem ?? null;
        root.ring = (root.from as T.Control)?.visualFocus === true;
    }

    function giveBack() {
        const now = root.from?.Window.activeFocusItem ?? null;
        // Closing leaves the keyboard at the window's root, where nobody hears it.
        if (root.from?.visible && (now === null || now === root.from.Window.contentItem))
            root.from.forceActiveFocus(root.ring ? Qt.TabFocusReason : Qt.PopupFocusReason);
        root.from = null;
    }
}
