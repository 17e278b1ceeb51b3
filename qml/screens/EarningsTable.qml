// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// Every case that earned something, newest first; each opens its bill.
TableCard {
    id: root

    required property EarningsModel earnings

    readonly property bool narrow: root.width < Theme.px(820)
    readonly property bool tight: root.width < Theme.px(1000)

    signal chosen(string key)

    objectName: "earnings"
    rowName: "earning"
    mostRows: 12
    opens: true
    table: TableRows {
        rows: root.earnings
    }
    //: Heading of the table with what was earned per case; also title of a printed statement
    heading: qsTr("Statement of earnings")
    //: Name of a file
    fileName: qsTr("statement")
    //: While earnings are read from the local copy
    loadingText: qsTr("Loading your earnings")
    emptyIcon: "euro"
    //: Nothing was earned yet
    emptyTitle: qsTr("Nothing earned yet")
    //: What stands here later
    emptyLines: [qsTr("After your first solved case its receipt stands here, with every cent explained.")]
    columns: [
        //: Column of a table
        { key: "title", text: qsTr("Case"), width: 0, strong: true, note: "number", sign: "flag" },
        //: Column of a table
        { key: "date", text: qsTr("Date"), width: root.narrow ? 88 : 92 },
        //: Column of a table
        { key: "time", text: qsTr("Time"), width: 64, wide: true },
        //: Column of a table
        { key: "state", text: qsTr("State"), width: root.narrow ? 96 : 110, pill: true },
        //: Column of a table
        { key: "receipt", text: qsTr("Receipt"), width: 170, wide: true },
        //: Column of a table
        { key: "pays", text: qsTr("Customer pays"), width: 110, right: true, wide: true },
        //: Column of a table
        { key: "gets", text: qsTr("You get"), width: root.narrow ? 92 : 100, right: true, strong: true }
    ].filter(c => !(root.narrow && c.wide) && !(root.tight && c.key === "receipt"))
    onActivated: key => root.chosen(key)
}
