// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The hours were changed elsewhere meanwhile: both are shown, the person chooses.
Card {
    id: card

    required property HoursModel hours

    readonly property list<var> differing: card.hours.conflict
        .map((mine, i) => ({
            name: mine.name, mine: mine.text, now: card.hours.week[i]?.text ?? ""
        }))
        .filter(row => row.mine !== row.now)

    objectName: "hoursConflict"
    border.color: Theme.attention
    //: Heading of a card with two versions
    title: qsTr("Your hours were changed elsewhere")
    titleStyle: "title"

    WText {
        Layout.fillWidth: true
        //: In the card with two versions
        text: qsTr("The newer hours hold for now. What you entered here is kept until you choose.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    GridLayout {
        columns: 3
        columnSpacing: Theme.s24
        rowSpacing: Theme.s4

        WText { text: ""; decorative: true }
        WText {
            //: Column: what the person entered here
            text: qsTr("Yours")
            variant: "meta"
            weight: 600
        }
        WText {
            //: Column: what holds on the platform
            text: qsTr("Holds now")
            variant: "meta"
            weight: 600
        }
        Repeater {
            model: [].concat(...card.differing.map(row => [row.name, row.mine, row.now]))

            WText {
                required property string modelData
                text: modelData
            }
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s4
        spacing: Theme.s8

        WButton {
            objectName: "useMine"
            //: Sends the own version again
            label: qsTr("Use mine")
            kind: "primary"
            size: "small"
            onClicked: card.hours.useMine()
        }
        WButton {
            objectName: "useTheirs"
            //: Keeps the version of the platform
            label: qsTr("Leave it as it is")
            size: "small"
            onClicked: card.hours.useTheirs()
        }
    }
}
