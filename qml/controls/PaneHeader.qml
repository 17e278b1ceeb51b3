// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The 52 px head of a pane: title, then what stands beside it (leading), a quiet detail, and the
// children at the right edge.
Rectangle {
    id: root

    default property alias actions: right.data
    property alias leading: left.data
    property alias before: first.data  // stands before the title
    property string title
    property string detail

    implicitHeight: Theme.headerHeight
    implicitWidth: row.anchors.leftMargin + row.implicitWidth + Theme.s16
    color: Theme.surface

    // Its visible is not asked: what is in a hidden row counts as hidden itself, and stays so.
    RowLayout {
        id: first
        anchors { left: parent.left; leftMargin: Theme.s16; verticalCenter: parent.verticalCenter }
    }
    RowLayout {
        id: row
        anchors { fill: parent; rightMargin: Theme.s16 }
        anchors.leftMargin: Theme.s16 + (first.implicitWidth > 0 ? first.implicitWidth + 10 : 0)
        spacing: 10

        WText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            // Where there is a detail, that gives way first.
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth),
                Theme.px(root.detail !== "" ? 120 : 80))
            text: root.title
            variant: "lead"
            weight: 600
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            id: left
            Layout.fillWidth: false
            spacing: 10
        }
        WText {
            Layout.fillWidth: true
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), Theme.px(80))
            text: root.detail
            variant: "meta"
        }
        RowLayout {
            id: right
            Layout.fillWidth: false
            spacing: Theme.s8
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
