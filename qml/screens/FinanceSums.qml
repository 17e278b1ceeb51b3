// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What waits at the finance desk, in sums.
GridLayout {
    id: root

    required property FinancePaymentsModel payments
    required property FinanceInvoicesModel invoices
    required property FinanceBatchesModel batches
    property bool narrow: false

    columns: root.narrow ? 2 : 4
    columnSpacing: Theme.s12
    rowSpacing: Theme.s12
    uniformCellWidths: true

    Repeater {
        model: [
            //: Sum: money that came and belongs to no invoice yet
            { key: "unmatched", label: qsTr("Not assigned"), value: root.payments.openText,
                loaded: root.payments.loaded,
                //: Below a sum; %n payments
                note: qsTr("%n payment(s)", "", root.payments.openCount) },
            //: Sum: what customers still have to pay
            { key: "open", label: qsTr("Open invoices"), value: root.invoices.openText,
                loaded: root.invoices.loaded,
                //: Below a sum; %n invoices
                note: qsTr("%n invoice(s)", "", root.invoices.openCount) },
            //: Sum: what customers should have paid by now
            { key: "overdue", label: qsTr("Overdue"), value: root.invoices.overdueText,
                loaded: root.invoices.loaded,
                //: Below a sum; %n invoices
                note: qsTr("%n invoice(s)", "", root.invoices.overdueCount) },
            //: Sum: payouts that a second person has to release
            { key: "proposed", label: qsTr("To release"), value: root.batches.openText,
                loaded: root.batches.loaded,
                note: root.batches.returnedCount > 0
                    //: Below a sum; %n transfers, %1 is an amount
                    ? qsTr("%n transfer(s) came back: %1", "", root.batches.returnedCount)
                        .arg(root.batches.returnedText)
                    //: Below a sum; %n batches of payouts
                    : qsTr("%n payout(s)", "", root.batches.openCount) }
        ]

        Card {
            id: card
            required property var modelData
            objectName: "financeSum_" + modelData.key
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.s12
            title: card.modelData.label
            spacing: Theme.s4

            WText {
                Layout.fillWidth: true
                text: card.modelData.loaded ? card.modelData.value : "–"
                variant: "section"
            }
            WText {
                Layout.fillWidth: true
                text: card.modelData.loaded ? card.modelData.note : ""
                variant: "meta"
                wrapMode: Text.Wrap
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
