// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// An island: surface, 1 px line, round corners; children stack in a column. titleStyle "label" is
// the small grey heading, "title" the black one. sunken for a quiet box inside an island.
Rectangle {
    id: root

    default property alias content: column.data
    property string title
    property string titleStyle: "label"
    property int padding: Theme.s16
    property alias spacing: column.spacing
    property bool sunken: false

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    radius: Theme.cardRadius
    color: root.sunken ? Theme.canvas : Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title
    Accessible.ignored: root.title === ""

    ColumnLayout {
        id: column
        anchors { fill: parent; margins: root.padding }
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            Layout.bottomMargin: Math.max(0, Theme.s8 - column.spacing)
            visible: root.title !== ""
            text: root.title
            variant: root.titleStyle === "label" ? "meta" : "body"
            weight: 600
            Accessible.role: Accessible.Heading
        }
    }
}
