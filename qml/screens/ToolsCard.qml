// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The programs for remote sessions that this computer has, and why others cannot be used.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings: programs for remote sessions
    title: qsTr("Your tools for remote sessions")
    titleStyle: "title"
    visible: card.bench.launcher !== null
    onVisibleChanged: if (card.visible) card.bench.tools.lookAgain()

    Repeater {
        model: card.bench.tools

        RowLayout {
            id: row
            required property string name
            required property bool found
            required property string problem
            spacing: Theme.s12

            Icon {
                name: row.found ? "check" : "x"
                color: row.found ? Theme.good : Theme.text3
                size: Theme.px(18)
            }
            ColumnLayout {
                spacing: 0

                WText {
                    objectName: "toolName"
                    Layout.fillWidth: true
                    text: row.name
                    weight: row.found ? 600 : 400
                }
                WText {
                    objectName: "toolWhy"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.problem
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
