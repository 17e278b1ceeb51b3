// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The ground of an entry in a menu or a list of choices; lit: the keyboard or the pointer is here.
Rectangle {
    property bool lit: false

    radius: 4
    color: lit ? Theme.selected : "transparent"
    border.width: lit && Theme.highContrast ? 2 : 0
    border.color: Theme.accent
}
