// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The names of a table's columns; pressed, each asks to be sorted by, and once more the other way
// round; left and right go from one to the next. The one that sorts says so and how. A column without
// a name is a gap (buttons stand below it).
RowLayout {
    id: head

    property list<var> columns  // [{key, text, width (0: the rest), right}]
    property string sortBy
    property bool descending: false
    property string idPrefix    // of the columns' objectNames
    property string pose
    property real pillWidth: 0  // least width of columns with pills

    signal sortAsked(string key)

    function goFrom(index: int, step: int) {
        for (let i = index + step; i >= 0 && i < names.count; i += step) {
            if (head.columns[i].text !== "") {
                names.itemAt(i).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    spacing: Theme.s12

    Repeater {
        id: names
        model: head.columns

        Pressable {
            id: column
            required property var modelData
            required property int index

            readonly property bool chosen: head.sortBy === modelData.key
            readonly property bool toRight: modelData.right ?? false

            objectName: head.idPrefix + modelData.key
            Layout.fillWidth: modelData.width === 0
            Layout.preferredWidth: modelData.width === 0 ? 1
                : Math.max(Theme.px(modelData.width), modelData.pill ? head.pillWidth : 0)
            enabled: modelData.text !== ""
            tabStop: modelData.text !== ""
            pose: head.pose
            label: modelData.text
            //: Head of a column for a screen reader; %1 is its name
            spokenName: !column.chosen ? modelData.text : head.descending ? qsTr("%1, sorted downwards").arg(modelData.text)
                //: Head of a column for a screen reader; %1 is its name
                : qsTr("%1, sorted upwards").arg(modelData.text)
            tip: modelData.text === "" ? ""
                //: Head of the column that sorts the table, when pressed
                : column.chosen ? qsTr("Turn the order round")
                //: Head of a column, when pressed
                : qsTr("Sort by this column")
            onClicked: head.sortAsked(modelData.key)
            Keys.onLeftPressed: head.goFrom(index, -1)
            Keys.onRightPressed: head.goFrom(index, 1)

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
