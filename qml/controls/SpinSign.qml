// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Plus or minus of WSpinBox.
Rectangle {
    id: root

    required property string sign
    required property bool possible
    required property bool pressed
    required property bool hovered

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    radius: Theme.radius
    color: !root.possible ? Theme.sunken : root.pressed ? Theme.selected
        : root.hovered ? Theme.hover : Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.highContrast && root.possible && (root.hovered || root.pressed)
        ? Theme.accent : Theme.controlLine

    Icon {
        anchors.centerIn: parent
        name: root.sign
        size: Theme.px(14)
        color: root.possible ? Theme.text1 : Theme.offText
    }
}
