// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The names of a table's columns; pressed, each asks to be sorted by, and once more the other way
// round. A column without a name is a gap (buttons stand below it).
RowLayout {
    id: head

    property list<var> columns  // [{key, text, width (0: the rest), right}]
    property string sortBy
    property bool descending: false
    property string idPrefix    // of the columns' objectNames
    property string pose

    signal sortAsked(string key)

    spacing: Theme.s12

    Repeater {
        model: head.columns

        Pressable {
            id: column
            required property var modelData

            readonly property bool chosen: head.sortBy === modelData.key
            readonly property bool toRight: modelData.right ?? false

            objectName: head.idPrefix + modelData.key
            Layout.fillWidth: modelData.width === 0
            Layout.preferredWidth: modelData.width === 0 ? 1 : Theme.px(modelData.width)
            enabled: modelData.text !== ""
            tabStop: modelData.text !== ""
            pose: head.pose
            label: modelData.text
            //: Head of a column, when pressed
            tip: modelData.text !== "" ? qsTr("Sort by this column") : ""
            onClicked: head.sortAsked(modelData.key)

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
                    name: head.descending ? "chevron-down" : "chevron-up"
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
