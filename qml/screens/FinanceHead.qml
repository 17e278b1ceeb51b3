// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The names of a table's columns; each sorts by it, and once more the other way round.
RowLayout {
    id: head

    required property FinanceTable table
    required property list<var> columns  // [{key, text, width (0: the rest), right}]

    spacing: Theme.s12

    Repeater {
        model: head.columns

        Pressable {
            id: column
            required property var modelData

            readonly property bool chosen: head.table.sortBy === modelData.key
            readonly property bool toRight: modelData.right ?? false

            objectName: "financeSort_" + modelData.key
            Layout.fillWidth: modelData.width === 0
            Layout.preferredWidth: modelData.width === 0 ? 1 : Theme.px(modelData.width)
            enabled: modelData.text !== ""
            tabStop: modelData.text !== ""
            label: modelData.text
            //: Head of a column, when pressed
            tip: modelData.text !== "" ? qsTr("Sort by this column") : ""
            onClicked: head.table.sortOn(modelData.key)

            contentItem: RowLayout {
                spacing: 2
                layoutDirection: column.toRight ? Qt.RightToLeft : Qt.LeftToRight

                WText {
                    text: column.label
                    variant: "caption"
                    weight: 600
                    color: column.hovered || column.chosen ? Theme.text1 : Theme.text3
                    decorative: true
                }
                Icon {
                    visible: column.chosen
                    name: head.table.descending ? "chevron-down" : "chevron-up"
                    size: Theme.px(14)
                    color: Theme.text1
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            background: Item {
                implicitHeight: Theme.px(28)

                FocusRing {
                    shown: column.visualFocus
                    inset: true
                }
            }
        }
    }
}
