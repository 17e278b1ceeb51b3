// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The finance desk of a tenant: money that nobody could match, decisions
// about pay, payouts by two persons, invoices.
// Readable offline.
FocusScope {
    id: page

    required property Bench bench

    readonly property var tenants: page.bench.profile.financeTenants
    readonly property string tenant: page.tenants[Math.max(0, which.currentIndex)]?.value ?? ""
    readonly property bool narrow: page.width < Theme.px(900)

    FinancePaymentsModel {
        id: payments
        objectName: "financePaymentsModel"
        client: page.bench.client
        wording: page.bench.wording
        tenant: page.tenant
        onFailed: problem => page.bench.tell(problem)
    }
    FinanceInvoicesModel {
        id: invoices
        objectName: "financeInvoicesModel"
        client: page.bench.client
        wording: page.bench.wording
        tenant: page.tenant
    }
    FinanceBatchesModel {
        id: batches
        objectName: "financeBatchesModel"
        client: page.bench.client
        wording: page.bench.wording
        tenant: page.tenant
        onFailed: problem => page.bench.tell(problem)
    }
    FinanceDecisionsModel {
        id: decisions
        objectName: "financeDecisionsModel"
        client: page.bench.client
        wording: page.bench.wording
        tenant: page.tenant
        onFailed: problem => page.bench.tell(problem)
    }
    TableRows {
        id: unmatched
        rows: payments
        part: TableRows.Part.Open
    }
    TableRows {
        id: matched
        rows: payments
        part: TableRows.Part.Rest
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the page of a tenant's finance staff
            title: qsTr("Finance desk")

            WComboBox {
                id: which
                objectName: "financeTenant"
                Layout.preferredWidth: Theme.px(240)
                visible: page.tenants.length > 1
                //: Field: whose money is looked after
                label: qsTr("Tenant")
                textRole: "text"
                valueRole: "value"
                model: page.tenants
                onActivated: page.bench.settings.remember("finance/tenant", which.currentValue)
                Component.onCompleted: which.currentIndex = Math.max(0, which.indexOfValue(
                    page.bench.settings.remembered("finance/tenant", "")))
            }
        }
        ConnectionLine {
            bench: page.bench
        }
        Scroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 24
            topGap: 20
            // A row is followed by the eye from its first to its last column.
            maximumWidth: Theme.px(1200)

            FinanceSums {
                Layout.fillWidth: true
                payments: payments
                invoices: invoices
                batches: batches
                narrow: page.narrow
            }
            TableCard {
                objectName: "unmatched"
                Layout.fillWidth: true
                focus: true
                bench: page.bench
                table: unmatched
                //: Heading: money that came and belongs to no invoice yet
                heading: qsTr("Payments without an invoice")
                //: Name of a file
                fileName: qsTr("payments-not-assigned")
                //: While payments are read from the local copy
                loadingText: qsTr("Loading the payments")
                //: All payments belong to an invoice
                emptyTitle: qsTr("Every payment has its invoice.")
                //: Says to which invoice a payment belongs; opens a dialog
                actionText: qsTr("Assign…")
                columns: [
                    //: Column of a table
                    { key: "date", text: qsTr("Date"), width: 92 },
                    //: Column of a table: who paid
                    { key: "payer", text: qsTr("Payer"), width: page.narrow ? 150 : 220, strong: true },
                    //: Column of a table: what the payer wrote
                    { key: "text", text: qsTr("Text"), width: 0 },
                    //: Column of a table
                    { key: "amount", text: qsTr("Amount"), width: 100, right: true, strong: true },
                    { key: "action", text: "", width: 110 }
                ]
                onActivated: key => {
                    if (page.bench.offReason === "")
                        assign.ask(key, payments.detail(key));
                }
                onDismissed: key => payments.dismiss(key)
            }
            FinanceDecisions {
                Layout.fillWidth: true
                bench: page.bench
                decisions: decisions
                onOpened: decision => scroll.show(decision)
            }
            FinanceBatches {
                Layout.fillWidth: true
                bench: page.bench
                batches: batches
            }
            FinanceInvoices {
                Layout.fillWidth: true
                bench: page.bench
                invoices: invoices
                narrow: page.narrow
            }
            TableCard {
                objectName: "matched"
                Layout.fillWidth: true
                bench: page.bench
                table: matched
                //: Heading: money that came and has its invoice
                heading: qsTr("Payments received")
                //: Name of a file
                fileName: qsTr("payments")
                //: While payments are read from the local copy
                loadingText: qsTr("Loading the payments")
                //: There are no payments yet
                emptyTitle: qsTr("No payment yet.")
                emptyIcon: "inbox"
                columns: [
                    //: Column of a table
                    { key: "date", text: qsTr("Date"), width: 92 },
                    //: Column of a table: who paid
                    { key: "payer", text: qsTr("Payer"), width: 0, strong: true },
                    //: Column of a table
                    { key: "invoice", text: qsTr("Invoice"), width: page.narrow ? 112 : 260 },
                    //: Column of a table
                    { key: "state", text: qsTr("State"), width: page.narrow ? 72 : 110, pill: true },
                    //: Column of a table
                    { key: "amount", text: qsTr("Amount"), width: 100, right: true, strong: true }
                ]
            }
        }
    }
    FinanceAssign {
        id: assign
        bench: page.bench
        tenant: page.tenant
        onChosen: (payment, invoice) => payments.assign(payment, invoice)
    }
}
