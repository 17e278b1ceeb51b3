// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The ground of what floats (menus, popovers, dialogs): raised, a line, a shadow in light.
Rectangle {
    radius: Theme.cardRadius
    color: Theme.raised
    border.width: Theme.lineWidth
    border.color: Theme.dark ? Theme.controlLine : Theme.line

    Shadow {
        z: -1
    }
}
