// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// First sign-in: how the copy on this computer is protected. Passphrase and keyring, or the keyring
// alone.
ColumnLayout {
    id: root

    required property Entrance entrance

    readonly property int strength: first.text === "" ? Entrance.Strength.Empty
        : root.entrance.strength
    readonly property bool different: second.text !== "" && second.text !== first.text
    readonly property string words: {
        switch (root.strength) {
        case Entrance.Strength.TooShort:
            //: Strength of a passphrase
            return qsTr("Too short: 15 characters or more, four or five words do well");
        case Entrance.Strength.Weak:
            //: Strength of a passphrase
            return qsTr("Weak: easy to guess. Take words that do not belong together");
        case Entrance.Strength.Fair:
            //: Strength of a passphrase
            return qsTr("Fair");
        case Entrance.Strength.Strong:
            //: Strength of a passphrase
            return qsTr("Strong");
        }
        //: Hint under the passphrase field
        return qsTr("Four or five words that do not belong together are easy to keep and hard to guess.");
    }
    readonly property string offReason: {
        if (root.strength < Entrance.Strength.Fair)
            //: Why the button is off
            return qsTr("Choose a stronger passphrase first");
        if (second.text !== first.text)
            //: Why the button is off
            return qsTr("Repeat the same passphrase first");
        return "";
    }

    function protect() {
        if (root.offReason !== "")
            return;
        root.entrance.protect(first.text);
        first.clear();
        second.clear();
    }

    spacing: Theme.s12
    onFocusChanged: if (root.focus) first.forceActiveFocus()

    WText {
        Layout.fillWidth: true
        //: Title of the page after the first sign-in
        text: qsTr("Protect the copy on this computer")
        variant: "section"
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    WText {
        Layout.fillWidth: true
        //: On the page after the first sign-in; %1 is the name of the system's keyring
        text: qsTr("Everything here is encrypted. %1 opens it when you log in to this computer; the passphrase opens it if the keyring is lost, and lets you lock it.").arg(root.entrance.keyringName)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Banner {
        Layout.fillWidth: true
        visible: root.entrance.problem !== ""
        text: root.entrance.problem
        tone: "bad"
    }
    Field {
        Layout.fillWidth: true
        //: Field for a new passphrase
        label: qsTr("Passphrase")
        hint: root.words

        WTextField {
            id: first
            objectName: "passphraseField"
            Layout.fillWidth: true
            focus: true
            //: Field for a new passphrase
            label: qsTr("Passphrase")
            description: root.words
            echoMode: TextInput.Password
            onTextChanged: root.entrance.judge(first.text)
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Field {
        Layout.fillWidth: true
        //: Field for the new passphrase once more
        label: qsTr("Once more")
        //: Under the second passphrase field
        error: root.different ? qsTr("It is not the same yet.") : ""

        WTextField {
            id: second
            objectName: "passphraseRepeat"
            Layout.fillWidth: true
            //: Field for the new passphrase once more
            label: qsTr("Passphrase once more")
            echoMode: TextInput.Password
            invalid: root.different
            onAccepted: root.protect()
        }
    }
    WButton {
        objectName: "protectButton"
        Layout.topMargin: Theme.s4
        //: Protects the local copy by passphrase and keyring
        label: qsTr("Protect with passphrase and keyring")
        kind: "primary"
        size: "large"
        disabledReason: root.offReason
        onClicked: root.protect()
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            objectName: "keyringOnlyButton"
            //: Protects the local copy by the keyring alone
            label: qsTr("Keyring only")
            kind: "quiet"
            //: What protection by the keyring alone means
            tip: qsTr("Without a passphrase a lost keyring means a lost copy, and Werkbank cannot be locked by itself.")
            //: Why protection by the keyring alone is off
            disabledReason: root.entrance.keyring === Entrance.Keyring.Fine ? ""
                : qsTr("No keyring answers on this computer")
            onClicked: root.entrance.protect("")
        }
        Item {
            Layout.fillWidth: true
        }
        WButton {
            //: Stops the sign-in
            label: qsTr("Cancel")
            kind: "quiet"
            onClicked: root.entrance.cancel()
        }
    }
}
