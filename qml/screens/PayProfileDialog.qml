// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Who is paid: kind, address, tax number, bank account. The platform asks for the password before it
// takes this.
WDialog {
    id: dialog

    required property Bench bench
    required property PayProfile profile

    property bool filled: false  // what stands in the fields is what was typed
    readonly property string written: JSON.stringify({
        seller: kind.model[kind.currentIndex]?.value ?? "", name: legalName.text,
        street: street.text, postcode: postcode.text, city: city.text, country: country.text,
        taxNumber: tax.text, holder: holder.text, iban: iban.text
    })

    function fill(now: var) {
        kind.currentIndex = kind.model.findIndex(k => k.value === now.seller);
        legalName.text = now.name;
        street.text = now.street;
        postcode.text = now.postcode;
        city.text = now.city;
        country.text = now.country !== "" ? now.country : "DE";
        tax.text = now.taxNumber;
        holder.text = now.holder;
        iban.text = now.iban ?? "";
    }

    onWrittenChanged: if (dialog.filled) kept.text = dialog.written
    onClosed: dialog.filled = false

    readonly property string ibanProblem: dialog.profile.ibanProblem(iban.text)

    objectName: "payProfileDialog"
    //: Title of a form
    title: qsTr("Who is paid")
    //: What happens to the bank account
    message: qsTr("The full IBAN goes to the platform only. After a change of the account payouts wait for 48 hours.")
    //: Keeps a form
    confirmText: qsTr("Save")
    confirmDisabledReason: kind.currentIndex < 0
        //: Why the answer is off
        ? qsTr("Choose how you are taxed first")
        //: Why the answer is off
        : legalName.text.trim() === "" ? qsTr("Enter your name first") : dialog.ibanProblem

    onAboutToShow: {
        // What was typed and not taken yet is not to be typed again.
        const typed = dialog.profile.typed;
        const now = typed.seller !== undefined ? typed : dialog.profile.values;
        const caret = kept.caret;
        dialog.fill(kept.text !== "" ? JSON.parse(kept.text) : now);
        if (kept.text !== "")
            legalName.cursorPosition = Math.min(caret, legalName.text.length);
        dialog.filled = true;
        kind.forceActiveFocus();
    }
    onAccepted: {
        dialog.profile.save({
            seller: kind.model[kind.currentIndex].value, name: legalName.text, street: street.text,
            postcode: postcode.text, city: city.text, country: country.text,
            taxNumber: tax.text, holder: holder.text
        }, iban.text);
        dialog.filled = false;
        kept.clear();
        iban.text = "";
    }

    Draft {
        id: kept
        client: dialog.bench.client
        caseId: "00000000-0000-7000-8000-000000000000"
        mode: "pay_profile"
        onFailed: problem => dialog.bench.tell(problem)
    }

    WComboBox {
        id: kind
        objectName: "paySeller"
        Layout.fillWidth: true
        //: Field: how the expert is taxed
        label: qsTr("How you are taxed")
        placeholder: label
        textRole: "text"
        valueRole: "value"
        model: [
            //: How an expert is taxed
            { value: "regular", text: qsTr("Business, shows VAT") },
            //: How an expert is taxed
            { value: "small_business", text: qsTr("Small business without VAT (§ 19 UStG)") },
            //: How an expert is taxed
            { value: "private_helper", text: qsTr("Private helper") }
        ]
    }
    WTextField {
        id: legalName
        onCursorPositionChanged: if (dialog.filled) kept.caret = legalName.cursorPosition
        objectName: "payName"
        Layout.fillWidth: true
        //: Field of an address
        label: qsTr("Name or company")
        placeholderText: label
    }
    WTextField {
        id: street
        Layout.fillWidth: true
        //: Field of an address
        label: qsTr("Street and number")
        placeholderText: label
    }
    RowLayout {
        spacing: Theme.s8

        WTextField {
            id: postcode
            Layout.preferredWidth: Theme.px(110)
            //: Field of an address
            label: qsTr("Postcode")
            placeholderText: label
        }
        WTextField {
            id: city
            Layout.fillWidth: true
            //: Field of an address
            label: qsTr("Town")
            placeholderText: label
        }
        WTextField {
            id: country
            Layout.preferredWidth: Theme.px(70)
            //: Field of an address: two letters
            label: qsTr("Country")
            placeholderText: label
            maximumLength: 2
        }
    }
    WTextField {
        id: tax
        Layout.fillWidth: true
        //: Field: number at the tax office
        label: qsTr("Tax number or VAT id")
        placeholderText: label
    }
    WTextField {
        id: holder
        Layout.fillWidth: true
        //: Field: whose bank account it is
        label: qsTr("Account holder")
        placeholderText: label
    }
    Field {
        Layout.fillWidth: true
        error: dialog.ibanProblem
        //: Below the field for a bank account
        hint: dialog.profile.values.ibanEnd !== "" ? qsTr("Empty: the account stays as it is.") : ""

        WTextField {
            id: iban
            objectName: "payIban"
            Layout.fillWidth: true
            //: Field: number of a bank account
            label: qsTr("IBAN")
            placeholderText: label
            invalid: dialog.ibanProblem !== ""
        }
    }
    WButton {
        objectName: "payAsBefore"
        visible: kept.text !== ""
        //: Puts what holds now into all fields of a form
        label: qsTr("Discard what was typed")
        kind: "quiet"
        size: "small"
        onClicked: {
            dialog.filled = false;
            kept.clear();
            dialog.fill(dialog.profile.values);
            dialog.filled = true;
        }
    }
}
