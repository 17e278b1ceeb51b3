// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The mark of the keyboard's place: 2 px accent, 2 px outside its parent, or inset where a list
// would cut it off. Show it for keyboard focus only.
Rectangle {
    id: root

    property bool shown: false
    property bool inset: false
    property real cornerRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: root.inset ? 2 : -4
    visible: root.shown
    color: "transparent"
    radius: root.inset ? Math.max(2, root.cornerRadius - 2) : root.cornerRadius + 4
    border.width: 2
    border.color: Theme.accent
    z: 10
}
