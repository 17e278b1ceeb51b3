// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// A tenant's invoices: those that are open, or all.
TableCard {
    id: card

    required property FinanceInvoicesModel invoices
    property bool narrow: false

    objectName: "invoices"
    table: TableRows {
        rows: card.invoices
        part: parts.current === "open" ? TableRows.Part.Open : TableRows.Part.All
    }
    //: Heading of a table
    heading: qsTr("Invoices")
    //: Name of a file
    fileName: qsTr("invoices")
    //: While invoices are read from the local copy
    loadingText: qsTr("Loading the invoices")
    //: There is no invoice to be shown
    emptyTitle: parts.current === "open" ? qsTr("No invoice is open.")
        //: There is no invoice to be shown
        : qsTr("No invoice yet.")
    columns: [
        //: Column of a table
        { key: "number", text: qsTr("Invoice"), width: card.narrow ? 108 : 130, strong: true },
        //: Column of a table
        { key: "customer", text: qsTr("Customer"), width: 0 },
        //: Column of a table
        { key: "date", text: qsTr("Date"), width: 92 },
        //: Column of a table
        { key: "state", text: qsTr("State"), width: card.narrow ? 88 : 150, pill: true },
        //: Column of a table
        { key: "gross", text: qsTr("Amount"), width: 90, right: true },
        //: Column of a table: what came for an invoice
        { key: "paid", text: qsTr("Received"), width: 90, right: true },
        //: Column of a table: what is still to be paid
        { key: "rest", text: qsTr("Still open"), width: 90, right: true, strong: true }
    ].filter(c => !card.narrow || c.key !== "gross" && c.key !== "paid")
    tools: [
        SegmentTabs {
            id: parts
            objectName: "financeParts"
            free: true
            current: "open"
            //: Which invoices are shown
            label: qsTr("Invoices shown")
            tabs: [
                //: Which invoices are shown
                { key: "open", text: qsTr("Open") },
                //: Which invoices are shown
                { key: "all", text: qsTr("All") }
            ]
        }
    ]
}
