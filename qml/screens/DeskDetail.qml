// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What the desk knows of a case. What the customer wrote stays with the case.
Scroll {
    id: root

    required property DeskRow row

    readonly property list<var> facts: root.row === null ? [] : [
        //: Row about a case at the dispatcher's desk
        { label: qsTr("State"), value: root.row.stateText },
        //: Row about a case at the dispatcher's desk: how hard it is, 1 to 5
        { label: qsTr("Level"), value: String(root.row.level) },
        //: Row about a case at the dispatcher's desk: where the customer is
        { label: qsTr("Where"), value: root.row.area },
        //: Row about a case at the dispatcher's desk: when it came
        { label: qsTr("Received"), value: root.row.since },
        //: Row about a case at the dispatcher's desk: who has it
        { label: qsTr("Expert"), value: root.row.assignee }
    ].filter(fact => fact.value !== "")

    sideMargin: 24
    topGap: 24
    maximumWidth: Theme.px(560)

    Card {
        Layout.fillWidth: true
        visible: root.row !== null
        //: Heading of a card
        title: qsTr("Case")
        spacing: 0

        Repeater {
            model: root.facts

            KeyValueRow {
                required property var modelData
                required property int index
                label: modelData.label
                value: modelData.value
                labelWidth: 101
                last: index === root.facts.length - 1
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: root.row !== null
        //: On the dispatcher's page
        text: qsTr("The desk sees no names, no messages and no files.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Banner {
        Layout.fillWidth: true
        visible: text !== ""
        tone: "bad"
        text: root.row?.problem ?? ""
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(96)
        visible: root.row === null
        iconName: "life-buoy"
        //: Nothing is chosen in the dispatcher's list
        title: qsTr("Choose a case in the list.")
        lines: [
            //: Help for the dispatcher's page
            qsTr("Cases that nobody took stand first, then those whose expert has not answered in time.")
        ]
    }
}
