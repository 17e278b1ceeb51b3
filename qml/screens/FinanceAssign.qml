// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Says which invoice a payment belongs to: open invoices, the best fitting amount first, searched by
// number, name, case or amount.
WDialog {
    id: dialog

    required property Bench bench
    required property string tenant
    property string payment
    property var shown: ({})  // the payment's cells
    property string invoice

    readonly property var choice: {
        void invoices.count;
        return dialog.invoice !== "" ? invoices.detail(dialog.invoice) : ({});
    }

    signal chosen(string payment, string invoice)

    function ask(payment: string, shown: var) {
        dialog.payment = payment;
        dialog.shown = shown;
        dialog.invoice = "";
        search.text = "";
        invoices.compareWith(shown.minor, shown.currency);
        if (table.sortBy === "")
            table.sortOn("difference");
        list.currentIndex = -1;
        dialog.open();
    }

    objectName: "financeAssign"
    width: Math.min(Theme.px(680), (parent?.width ?? Theme.px(680)) - 2 * Theme.s24)
    //: Title of a dialog; %1 is an amount, %2 a name
    title: qsTr("%1 from %2: for which invoice?").arg(dialog.shown.amount ?? "")
        .arg(dialog.shown.payer ?? "")
    //: What a payer wrote; %1 is that text
    message: (dialog.shown.text ?? "") !== "" ? qsTr("Text: %1").arg(dialog.shown.text) : ""
    //: Says that a payment belongs to the chosen invoice
    confirmText: qsTr("Assign")
    //: Why the answer is off
    confirmDisabledReason: dialog.invoice === "" ? qsTr("Choose an invoice first")
        : dialog.bench.offReason
    onOpened: search.forceActiveFocus()
    onAccepted: dialog.chosen(dialog.payment, dialog.invoice)

    FinanceInvoicesModel {
        id: invoices
        objectName: "assignInvoicesModel"
        client: dialog.bench.client
        wording: dialog.bench.wording
        tenant: dialog.tenant
    }
    TableRows {
        id: table
        rows: invoices
        part: TableRows.Part.Open
    }
    WTextField {
        id: search
        objectName: "assignSearch"
        Layout.fillWidth: true
        focus: true
        clearable: true
        iconName: "search"
        //: Field: looks for an invoice
        label: qsTr("Number, customer, case or amount")
        placeholderText: label
        onTextChanged: {
            table.search = search.text;
            dialog.invoice = "";
            list.currentIndex = -1;
        }
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        // Enter goes on to the list; with Ctrl it is the dialog's.
        Keys.onReturnPressed: event => {
            event.accepted = !(event.modifiers & Qt.ControlModifier);
            if (event.accepted)
                list.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    RowList {
        id: list
        objectName: "assignInvoices"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(40) * 6
        //: Name of the list of invoices in a dialog
        name: qsTr("Open invoices")
        letters: false
        currentIndex: -1
        model: table
        delegate: TableLine {
            objectName: "assignInvoice" + index
            selected: key === dialog.invoice
            columns: [
                { key: "number", width: 130, strong: true },
                { key: "customer", width: 0 },
                { key: "rest", width: 90, right: true, strong: true },
                { key: "difference", width: 130, right: true }
            ]
            onTaken: dialog.invoice = key
        }
        onCurrentIndexChanged: {
            if (list.activeFocus && list.currentIndex >= 0)
                dialog.invoice = table.keyAt(list.currentIndex);
        }
        onActivated: index => {
            dialog.invoice = table.keyAt(index);
            dialog.confirm();
        }

        WText {
            anchors.centerIn: parent
            visible: invoices.loaded && list.count === 0
            text: search.text !== ""
                //: A search for an invoice found nothing
                ? qsTr("No open invoice fits.")
                //: There are no open invoices
                : qsTr("No invoice is open.")
            color: Theme.text2
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: dialog.invoice !== ""
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            //: Below the list; %1 is the number of an invoice, %2 an amount
            text: qsTr("%1 asks for %2 more.").arg(dialog.choice.number ?? "")
                .arg(dialog.choice.rest ?? "")
            color: Theme.text2
        }
        Pill {
            objectName: "assignDifference"
            text: dialog.choice.difference ?? ""
            tone: dialog.choice.tone ?? "neutral"
        }
    }
}
