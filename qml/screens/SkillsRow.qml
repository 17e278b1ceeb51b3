// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One line of the skill tree: an area, a product or a task with its level.
PlainRow {
    id: row

    required property int index
    required property string nodeId
    required property string title
    required property int depth
    required property bool expanded
    required property bool expandable
    required property int level
    required property int verifiedLevel
    required property string stateText
    required property int mineBelow
    required property string problem

    required property SkillsModel skills

    readonly property bool current: row.ListView.isCurrentItem

    readonly property int indent: 8 + row.depth * 18 + (row.expandable ? 0 : Theme.px(14) + 6)
    readonly property int barRoom: 18  // of the scroll bar

    objectName: "skillRow"
    implicitHeight: Theme.px(32)
    leftPadding: row.mirrored ? row.barRoom : row.indent
    rightPadding: row.mirrored ? row.indent : row.barRoom
    selected: row.current
    name: [row.title, row.level > 0
        //: For screen readers; %1 is 1 to 5
        ? qsTr("level %1").arg(row.level) : "", row.stateText].filter(s => s !== "").join(", ")

    Accessible.role: Accessible.TreeItem

    onClicked: if (row.expandable) row.skills.toggle(row.index)

    contentItem: RowLayout {
        spacing: 6

        Icon {
            visible: row.expandable
            name: row.expanded ? "chevron-down" : "chevron-right"
            size: Theme.px(14)
            color: Theme.text3
        }
        WText {
            Layout.fillWidth: true
            text: row.title
            weight: row.depth === 0 ? 600 : 400
            color: row.current ? Theme.accent : Theme.text1
            decorative: true
        }
        Icon {
            visible: row.problem !== ""
            name: "circle-alert"
            size: Theme.px(14)
            color: Theme.bad
        }
        WText {
            visible: row.expandable && row.mineBelow > 0
            text: row.mineBelow
            variant: "meta"
            decorative: true
        }
        LevelDots {
            visible: !row.expandable
            level: row.level
            active: row.current
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.ring
            inset: true
            cornerRadius: Theme.radius
        }
    }
}
