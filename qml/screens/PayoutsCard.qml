// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Werkbank.Models

// Transfers to the bank account, newest first.
TableCard {
    id: card

    objectName: "payouts"
    mostRows: 6
    searchable: false
    dismissable: false
    table: TableRows {
        rows: PayoutsModel {
            objectName: "payoutsModel"
            client: card.bench.client
            wording: card.bench.wording
        }
    }
    //: Heading of a card with transfers
    heading: qsTr("Payouts")
    //: Name of a file
    fileName: qsTr("payouts")
    //: While payouts are read from the local copy
    loadingText: qsTr("Loading the payouts")
    emptyIcon: "send"
    //: There were no transfers yet
    emptyTitle: qsTr("None yet.")
    //: There were no transfers yet
    emptyLines: [qsTr("A payout is proposed by one person and released by another.")]
    columns: [
        //: Column of a table
        { key: "date", text: qsTr("Date"), width: 88 },
        //: Column of a table
        { key: "state", text: qsTr("State"), width: 0, pill: true },
        //: Column of a table: how many cases a transfer pays
        { key: "cases", text: qsTr("Cases"), width: 48, right: true },
        //: Column of a table: a bank account
        { key: "account", text: qsTr("Account"), width: 64 },
        //: Column of a table
        { key: "amount", text: qsTr("Amount"), width: 90, right: true, strong: true }
    ]
}
