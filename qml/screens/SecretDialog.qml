// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Asks the customer for a password. What it is for is all that is written here; the password itself
// is typed on the customer's page and sealed there.
WDialog {
    id: dialog

    required property Bench bench
    required property SecretAsking secret
    required property CaseDetail detail

    objectName: "secretDialog"
    //: Title of a dialog
    title: qsTr("Ask for a password?")
    //: How a password is asked for; %1 is a name
    message: qsTr("%1 types it on the case page. It is sealed there for this computer and gone once you have read it, or after 15 minutes. Never ask for a TAN, a PIN or a card number.").arg(dialog.detail.customerShort)
    //: Sends the question for a password; %1 is a name
    confirmText: qsTr("Ask %1").arg(dialog.detail.customerShort)
    enterConfirms: true
    confirmDisabledReason: {
        if (!dialog.secret.free)
            //: Why no password can be asked for
            return qsTr("One password at a time");
        //: Why no password can be asked for yet
        return purpose.text.trim() === "" ? qsTr("Say what it is for first") : "";
    }
    onAboutToShow: purpose.forceActiveFocus()
    onAccepted: {
        dialog.secret.ask(purpose.text);
        purpose.forget();
    }

    Field {
        Layout.fillWidth: true
        //: Field in which an expert says which password he needs; %1 is a name
        label: qsTr("What is it for? %1 reads this.").arg(dialog.detail.customerShort)

        DraftField {
            id: purpose
            bench: dialog.bench
            caseId: dialog.detail.caseId
            mode: "secret_purpose"
            objectName: "secretPurpose"
            Layout.fillWidth: true
            focus: true
            maximumLength: 120
            //: Example of what a password is for
            placeholderText: qsTr("Wi-Fi key of the router")
            //: Name of a text field
            label: qsTr("What the password is for")
        }
    }
}
