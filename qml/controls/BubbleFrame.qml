// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A message's outline. kind: theirs, mine, waiting (dashed, not sent), refused (bad edge), note.
// Children stack.
Item {
    id: root

    default property alias content: column.data
    property string kind: "theirs"
    property bool current: false

    readonly property bool bare: root.kind === "waiting" || root.own && !Theme.highContrast
    readonly property color edge: root.kind === "refused" ? Theme.bad
        : root.kind === "note" ? Theme.noteLine
        : root.kind === "mine" ? Theme.accent : Theme.line
    readonly property bool own: root.kind === "mine" || root.kind === "waiting"

    implicitWidth: column.implicitWidth + 2 * Theme.s12
    implicitHeight: column.implicitHeight + 2 * Theme.s8

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: root.kind === "note" ? Theme.note : root.own ? Theme.accentSoft : Theme.surface
        border.width: root.bare ? 0 : Theme.lineWidth
        border.color: root.edge
    }
    DashedFrame {
        anchors.fill: parent
        visible: root.kind === "waiting"
        cornerRadius: Theme.cardRadius
        lineWidth: Theme.lineWidth
        color: Theme.controlLine
    }
    ColumnLayout {
        id: column
        anchors { fill: parent; leftMargin: 12; rightMargin: 12; topMargin: 8; bottomMargin: 8 }
        spacing: 4
    }
    FocusRing {
        shown: root.current
        inset: true
        cornerRadius: Theme.cardRadius
    }
}
