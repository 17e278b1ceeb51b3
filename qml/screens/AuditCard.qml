// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import Werkbank.Models

// For staff: how far the audit chains of their providers were checked on this computer.
TableCard {
    id: card

    objectName: "audit"
    visible: card.bench.audit.count > 0
    searchable: false
    dismissable: false
    table: TableRows {
        rows: card.bench.audit
    }
    //: Heading of a card of settings: what was recorded about people and money
    heading: qsTr("Audit chain")
    //: Name of a file
    fileName: qsTr("audit-chain")
    columns: [
        //: Column of a table: whose audit chain
        { key: "name", text: qsTr("Provider"), width: 0, strong: true },
        //: Column of a table
        { key: "state", text: qsTr("State"), width: 110, pill: true },
        //: Column of a table: how many rows of an audit chain were checked
        { key: "rows", text: qsTr("Rows"), width: 64, right: true },
        //: Column of a table: up to when an audit chain was checked
        { key: "checked", text: qsTr("Checked until"), width: 110 }
    ]
}
