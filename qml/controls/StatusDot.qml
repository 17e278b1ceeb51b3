// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A small round sign in a tone; hollow: last known, not certain now. It is never alone: a text or a
// name beside it says the same.
Rectangle {
    id: root

    property string tone: "good"
    property int size: 8
    property bool hollow: false

    implicitWidth: Theme.px(root.size)
    implicitHeight: Theme.px(root.size)
    radius: width / 2
    color: root.hollow ? "transparent" : Theme.toneColour(root.tone)
    border.width: root.hollow ? 2 : 0
    border.color: Theme.toneColour(root.tone)
}
