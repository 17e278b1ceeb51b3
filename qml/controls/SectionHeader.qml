// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The heading of a group in a list.
Item {
    id: root

    property string text
    property int count: 0

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.px(36)

    Accessible.role: Accessible.Heading
    Accessible.name: root.count > 0 ? root.text + ", " + root.count : root.text

    WText {
        anchors { left: parent.left; bottom: parent.bottom }
        anchors { leftMargin: 14; bottomMargin: Theme.px(8) }
        width: Math.min(implicitWidth, parent.width - 28)
        text: root.text
        variant: "meta"
        weight: 600
        decorative: true
    }
    WText {
        anchors { right: parent.right; bottom: parent.bottom }
        anchors { rightMargin: 14; bottomMargin: Theme.px(8) }
        visible: root.count > 0
        text: root.count
        variant: "meta"
        decorative: true
    }
}
