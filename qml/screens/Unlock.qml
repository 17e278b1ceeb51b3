// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The copy is here but closed: by passphrase, by the keyring, or, when nothing opens it, discard it
// with a typed word. No way out of here makes a new key.
ColumnLayout {
    id: root

    required property Entrance entrance

    readonly property int keyring: root.entrance.keyring
    readonly property bool locked: root.entrance.state === Entrance.State.Locked
    readonly property bool waiting: !root.locked && root.keyring === Entrance.Keyring.Waiting
    readonly property string why: {
        if (root.locked)
            return root.entrance.hasPassphrase ? ""
                //: The local copy was closed with the desktop's lock
                : qsTr("The copy is closed while the screen is locked, and opens again with it.");
        switch (root.keyring) {
        case Entrance.Keyring.Waiting:
            //: The system's keyring does not answer at once; %1 is its name
            return qsTr("Still waiting for %1. It may ask for its password in another window.")
                .arg(root.entrance.keyringName);
        case Entrance.Keyring.Locked:
            //: The system's keyring is locked; %1 is its name
            return qsTr("%1 is locked. Unlock it, then try again.").arg(root.entrance.keyringName);
        case Entrance.Keyring.EntryMissing:
            //: The key of the local copy is no longer in the keyring; %1 is its name
            return qsTr("%1 no longer holds the key of this copy. It may have been deleted, or you use another desktop.").arg(root.entrance.keyringName);
        case Entrance.Keyring.NoService:
            //: There is no keyring
            return qsTr("No keyring answers on this computer.");
        }
        //: The local copy cannot be opened for another reason
        return qsTr("The copy on this computer cannot be opened.");
    }

    function unlock() {
        if (phrase.text === "")
            return;
        root.entrance.unlock(phrase.text);
        phrase.clear();
    }

    spacing: Theme.s12
    onFocusChanged: if (root.focus) (root.entrance.hasPassphrase ? phrase : retry)
        .forceActiveFocus()

    RowLayout {
        spacing: Theme.s12

        Avatar {
            visible: root.entrance.accountName !== ""
            size: 40
            name: root.entrance.accountName
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0

            WText {
                Layout.fillWidth: true
                //: Title of the lock screen
                text: root.entrance.accountName === "" ? qsTr("Locked") : root.entrance.accountName
                variant: "section"
                Accessible.role: Accessible.Heading
            }
            WText {
                Layout.fillWidth: true
                visible: root.entrance.unsentCount > 0
                //: The key of the copy is missing; %n changes that are not sent yet
                text: !root.locked && root.keyring === Entrance.Keyring.EntryMissing
                    ? qsTr("%n unsent change(s) lie in this copy and go with it when it is discarded.", "",
                        root.entrance.unsentCount)
                    //: On the lock screen; %n changes that are not sent yet
                    : qsTr("%n unsent change(s) are safe on this computer.", "",
                        root.entrance.unsentCount)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
    WText {
        objectName: "keyringText"
        Layout.fillWidth: true
        visible: root.why !== ""
        text: root.why
        wrapMode: Text.Wrap
    }
    Field {
        Layout.fillWidth: true
        visible: root.entrance.hasPassphrase
        //: Field for the passphrase on the lock screen
        label: qsTr("Passphrase")
        error: root.entrance.phraseProblem

        WTextField {
            id: phrase
            objectName: "unlockField"
            Layout.fillWidth: true
            focus: root.entrance.hasPassphrase
            //: Field for the passphrase on the lock screen
            label: qsTr("Passphrase")
            description: root.entrance.phraseProblem
            echoMode: TextInput.Password
            invalid: root.entrance.phraseProblem !== ""
            onAccepted: root.unlock()
        }
    }
    WText {
        Layout.fillWidth: true
        // What the keyring lacks is said above.
        visible: !root.locked && root.keyring === Entrance.Keyring.Fine
            && root.entrance.problem !== "" && root.entrance.phraseProblem === ""
        text: root.entrance.problem
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        spacing: Theme.s8

        WButton {
            objectName: "unlockButton"
            visible: root.entrance.hasPassphrase
            //: Opens the local copy by the passphrase
            label: qsTr("Unlock")
            kind: "primary"
            //: Why the button is off
            disabledReason: phrase.text === "" ? qsTr("Type the passphrase first") : ""
            onClicked: root.unlock()
        }
        WButton {
            id: retry
            objectName: "retryKeyring"
            visible: !root.locked || !root.entrance.hasPassphrase
            kind: root.entrance.hasPassphrase ? "secondary" : "primary"
            //: Opens the local copy by the keyring
            label: root.locked ? qsTr("Open with the keyring")
                //: Asks the keyring for the key again
                : root.waiting ? qsTr("Ask the keyring again")
                                //: Asks the keyring for the key again
                                : qsTr("Try the keyring again")
            iconName: "key-round"
            onClicked: root.entrance.retryKeyring()
        }
        WButton {
            objectName: "discardButton"
            visible: !root.waiting
            //: Erases the local copy; opens a question
            label: qsTr("Discard the copy…")
            kind: "quiet"
            onClicked: discard.open()
        }
    }
    DiscardDialog {
        id: discard
        entrance: root.entrance
    }
}
