// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// How far something is, as a bar; label is its name for screen readers.
Item {
    id: root

    property real value: 0
    property string label
    property string tone: "accent"

    readonly property real share: Math.min(1, Math.max(0, root.value))

    implicitWidth: 48
    implicitHeight: 6

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label
    //: A share in percent
    Accessible.description: qsTr("%1 percent").arg(Math.round(root.share * 100))

    Rectangle {
        anchors.fill: parent
        radius: 3
        // Also on a bubble of one's own it can be told how much is left.
        color: Theme.line
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.text1
    }
    Rectangle {
        anchors.left: parent.left
        width: root.share > 0 ? Math.max(6, root.width * root.share) : 0
        height: root.height
        radius: 3
        color: Theme.toneColour(root.tone)
    }
}
