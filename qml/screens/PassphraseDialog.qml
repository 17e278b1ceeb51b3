// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Adds, changes or removes the passphrase of the open copy. It stays until the session has done it:
// stretching a passphrase takes a second or two.
WDialog {
    id: dialog

    required property Entrance entrance
    property bool removing: false
    property bool had: false  // a passphrase, when it was opened

    signal asked
    signal done(what: string)

    readonly property string offReason: {
        if (dialog.entrance.changing)
            //: While the passphrase is being stretched
            return qsTr("Checking …");
        if (dialog.had && old.text === "")
            //: Why the button is off
            return qsTr("Type the passphrase you have now first");
        return dialog.removing ? "" : fresh.offReason;
    }

    function ask(removing: bool) {
        dialog.removing = removing;
        dialog.had = dialog.entrance.hasPassphrase;
        dialog.entrance.forgetProblems();
        dialog.asked();
        dialog.open();
    }

    function confirm() {
        if (dialog.offReason === "")
            dialog.entrance.changePassphrase(old.text, dialog.removing ? "" : fresh.phrase);
    }

    objectName: "passphraseDialog"
    title: dialog.removing
        //: Title of a question
        ? qsTr("Remove the passphrase?")
        : dialog.had
            //: Title of a dialog
            ? qsTr("Change the passphrase")
            //: Title of a dialog
            : qsTr("Add a passphrase")
    message: dialog.removing
        //: Below the question whether to remove the passphrase; %1 is the name of the keyring
        ? qsTr("Then %1 alone opens the copy on this computer. If the keyring is lost, the copy is lost with all that was not sent, and Werkbank can no longer be locked by itself.").arg(dialog.entrance.keyringName)
        //: In the dialog for a new passphrase; %1 is the name of the keyring
        : qsTr("%1 goes on opening the copy when you log in to this computer. Nobody can tell you a forgotten passphrase, the platform does not know it.").arg(dialog.entrance.keyringName)
    confirmText: dialog.removing
        //: Removes the passphrase of the local copy
        ? qsTr("Remove")
        : dialog.had
            //: Changes the passphrase of the local copy
            ? qsTr("Change")
            //: Adds a passphrase to the local copy
            : qsTr("Add")
    confirmKind: dialog.removing ? "danger" : "primary"
    confirmDisabledReason: dialog.offReason
    onAboutToShow: {
        if (dialog.had)
            old.forceActiveFocus();
        else
            fresh.enter();
    }
    onClosed: {
        old.clear();
        fresh.clear();
    }

    Connections {
        target: dialog.entrance

        function onPassphraseChanged() {
            dialog.done(dialog.removing
                //: Below the settings of the passphrase
                ? qsTr("The passphrase is removed. The keyring opens the copy.")
                : dialog.had
                    //: Below the settings of the passphrase
                    ? qsTr("The passphrase is changed. The old one no longer opens this copy.")
                    //: Below the settings of the passphrase
                    : qsTr("The passphrase is added. It opens the copy beside the keyring."));
            dialog.close();
        }
    }
    Field {
        Layout.fillWidth: true
        visible: dialog.had
        //: Field for the passphrase that the local copy has now
        label: qsTr("Current passphrase")
        error: dialog.entrance.oldProblem

        WTextField {
            id: old
            objectName: "passphraseOld"
            Layout.fillWidth: true
            //: Field for the passphrase that the local copy has now
            label: qsTr("Current passphrase")
            description: dialog.entrance.oldProblem
            echoMode: TextInput.Password
            invalid: dialog.entrance.oldProblem !== ""
            onTextEdited: dialog.entrance.forgetProblems()
            onAccepted: dialog.removing ? dialog.confirm() : fresh.enter()
        }
    }
    NewPassphrase {
        id: fresh
        Layout.fillWidth: true
        visible: !dialog.removing
        entrance: dialog.entrance
        onAccepted: dialog.confirm()
    }
    WText {
        Layout.fillWidth: true
        visible: dialog.entrance.changing
        //: While the passphrase is being stretched
        text: qsTr("Checking …")
        color: Theme.text2
    }
    Banner {
        objectName: "passphraseProblem"
        Layout.fillWidth: true
        visible: dialog.entrance.changeProblem !== ""
        text: dialog.entrance.changeProblem
        tone: "bad"
    }
}
