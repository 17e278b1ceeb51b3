// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One applicant in the list: who, how long he waits, and what is to be done next.
ListRow {
    id: row

    required property int index
    required property string key
    required property string name
    required property string taskText
    required property string tone
    required property string age
    required property bool waits
    required property string problem

    objectName: "applicantRow"
    selected: ListView.isCurrentItem
    implicitHeight: Math.max(Theme.rowHeight, Theme.px(60))

    Accessible.name: [row.name, row.taskText, row.problem,
        //: In the name of a row; %1 is a time such as "2 h"
        row.waits ? qsTr("waits %1").arg(row.age) : row.age].filter(s => s !== "").join(", ")

    contentItem: RowLayout {
        spacing: Theme.s12

        Avatar {
            Layout.alignment: Qt.AlignVCenter
            name: row.name
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            spacing: 3

            RowLayout {
                spacing: Theme.s8

                WText {
                    Layout.fillWidth: true
                    text: row.name
                    weight: 600
                    decorative: true
                }
                WText {
                    text: row.age
                    variant: "meta"
                    decorative: true
                }
            }
            // The task may be long: it ends in "…" and stands in full in the row's name.
            Item {
                Layout.fillWidth: true
                implicitHeight: Theme.px(20)

                Rectangle {
                    width: Math.min(parent.width, Math.ceil(words.implicitWidth) + 16)
                    height: parent.height
                    radius: height / 2
                    color: Theme.toneSoft(row.tone)
                    // On a chosen row its own ground is hardly another one.
                    border.width: Theme.highContrast || row.selected ? Theme.lineWidth : 0
                    border.color: words.color

                    WText {
                        id: words
                        anchors { left: parent.left; right: parent.right }
                        anchors { leftMargin: 8; rightMargin: 8 }
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.taskText
                        variant: "caption"
                        weight: 500
                        color: Theme.toneColour(row.tone)
                        decorative: true
                    }
                }
            }
        }
    }
}
