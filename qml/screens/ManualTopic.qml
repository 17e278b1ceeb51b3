// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// A page of the manual in the list; while one searches, with the first place that was found.
PlainRow {
    id: row

    required property var modelData
    property bool current: false

    objectName: "manualTopic"
    name: [row.modelData.title, row.modelData.found].filter(s => s !== "").join(", ")
    selected: row.current
    implicitHeight: found.visible ? Theme.px(52) : Theme.px(36)
    background: Rectangle {
        color: row.selected ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: row.selected
            width: Theme.highContrast ? 6 : 3
            height: parent.height
            color: Theme.accent
        }
        FocusRing {
            inset: true
            shown: row.ring
        }
    }
    contentItem: Item {
        WText {
            id: title
            anchors {
                left: parent.left; right: parent.right; leftMargin: Theme.s16
                rightMargin: Theme.s16; verticalCenter: parent.verticalCenter
                verticalCenterOffset: found.visible ? -Theme.px(9) : 0
            }
            text: row.modelData.title
            weight: row.selected ? 600 : 400
            decorative: true
        }
        WText {
            id: found
            anchors { left: title.left; right: title.right; top: title.bottom; topMargin: 2 }
            visible: text !== ""
            text: row.modelData.found
            variant: "meta"
            decorative: true
        }
    }
}
