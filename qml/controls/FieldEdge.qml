// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The edge of every field: control line, accent while typing, bad when refused.
Rectangle {
    id: root

    property bool active: false
    property bool invalid: false
    property bool hovered: false
    property bool ring: false

    radius: Theme.radius
    color: Theme.surface
    border.width: (root.active || root.invalid) && Theme.highContrast ? 3 : Theme.lineWidth
    border.color: root.invalid ? Theme.bad : root.active ? Theme.accent
        : root.hovered ? Theme.text2 : Theme.controlLine

    FocusRing {
        shown: root.ring
    }
}
