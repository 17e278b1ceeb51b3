// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// The transfers of a batch; where one came back, why, in plain words.
TableCard {
    id: card

    property var items: []
    property string total

    flat: true
    searchable: false
    dismissable: false
    table: TableRows {
        rows: FinanceTransfersModel {
            client: card.bench.client
            wording: card.bench.wording
            items: card.items
        }
    }
    //: Heading of a table: the transfers of a batch; %1 is their sum
    heading: qsTr("Transfers of %1").arg(card.total)
    //: Name of a file
    fileName: qsTr("transfers")
    columns: [
        //: Column of a table
        { key: "name", text: qsTr("Expert"), width: 180, strong: true },
        //: Column of a table: a bank account
        { key: "account", text: qsTr("Account"), width: 0 },
        //: Column of a table
        { key: "stateText", text: qsTr("State"), width: 110, pill: true },
        //: Column of a table
        { key: "amount", text: qsTr("Amount"), width: 100, right: true, strong: true }
    ]
}
