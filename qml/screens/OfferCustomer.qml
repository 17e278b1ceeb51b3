// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The little that is known of the customer before the case is taken.
Card {
    id: card

    required property CaseDetail detail

    readonly property list<var> rows: [
        //: Row about the customer of an offer
        { label: qsTr("Who"),
            value: [card.detail.customerName, card.detail.customerKindText].filter(s => s !== "")
                .join(", ") },
        //: Row about the customer of an offer: district or beginning of the postcode
        { label: qsTr("Where"), value: card.detail.place },
        //: Row about the customer of an offer: whose page he came by
        { label: qsTr("Via"), value: card.detail.tenantName },
        //: Row about the customer of an offer
        { label: qsTr("Device"), value: card.detail.device },
        //: Row about the customer of an offer
        { label: qsTr("Language"), value: card.detail.languageName }
    ].filter(row => row.value !== "")

    //: Heading over what is known of the customer
    title: qsTr("Customer")
    spacing: 0

    Repeater {
        model: card.rows

        KeyValueRow {
            required property var modelData
            required property int index
            label: modelData.label
            value: modelData.value
            labelWidth: 84
            last: index === card.rows.length - 1
        }
    }
}
