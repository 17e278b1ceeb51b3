// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Where a reply or a note is written: accent edge for a reply, note fill and a stripe for a note.
// Stands under SegmentTabs; children stack. The corner under the tabs is square.
Rectangle {
    id: root

    default property alias content: column.data
    property string mode: "reply"
    property bool invalid: false

    readonly property bool note: root.mode === "note"

    implicitWidth: column.implicitWidth + 24
    implicitHeight: column.implicitHeight + 20
    radius: Theme.cardRadius
    topLeftRadius: Theme.mirrored ? radius : 0
    topRightRadius: Theme.mirrored ? 0 : radius
    color: root.note ? Theme.note : Theme.surface
    border.width: Theme.lineWidth
    border.color: root.invalid ? Theme.bad : root.note ? Theme.noteLine : Theme.accent

    // A slice of the frame's own shape, so that its foot is round as the frame's is.
    Item {
        visible: root.note
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 4
        clip: true

        Rectangle {
            anchors.left: parent.left
            y: -root.radius
            width: 4 * root.radius
            height: root.height + root.radius
            radius: root.radius
            color: Theme.noteLine
        }
    }
    ColumnLayout {
        id: column
        anchors { fill: parent; leftMargin: 12; rightMargin: 12; topMargin: 10; bottomMargin: 10 }
        spacing: 6
    }
}
