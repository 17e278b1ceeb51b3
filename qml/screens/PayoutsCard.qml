// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Transfers to the bank account, newest first.
Card {
    id: card

    required property Bench bench

    //: Heading of a card with transfers
    title: qsTr("Payouts")
    titleStyle: "title"

    PayoutsModel {
        id: payouts
        objectName: "payoutsModel"
        client: card.bench.client
        wording: card.bench.wording
    }
    WText {
        Layout.fillWidth: true
        visible: payouts.loaded && payouts.count === 0
        //: There were no transfers yet
        text: qsTr("None yet. A payout is proposed by one person and released by another.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: payouts

        ColumnLayout {
            id: row
            required property string amount
            required property string date
            required property string stateText
            required property string tone
            required property string note
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Theme.s8

                WText {
                    text: row.amount
                    weight: 600
                }
                Pill {
                    text: row.stateText
                    tone: row.tone
                }
                WText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    text: row.date
                    variant: "meta"
                }
            }
            WText {
                Layout.fillWidth: true
                text: row.note
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
    }
}
