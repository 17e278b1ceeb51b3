// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// How many are new; hidden at 0, "99+" above 99. The control that carries it puts it in its name.
Rectangle {
    id: root

    property int count: 0
    property string tone: "accent"

    visible: root.count > 0
    implicitWidth: Math.max(Theme.px(18), number.implicitWidth + 10)
    implicitHeight: Theme.px(18)
    radius: height / 2
    color: Theme.toneColour(root.tone)

    WText {
        id: number
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count
        variant: "caption"
        weight: 600
        color: root.tone === "bad" ? Theme.badText
            : root.tone === "accent" ? Theme.accentText : Theme.surface
        decorative: true
    }
}
