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

    function protect() {
        if (fresh.offReason !== "")
            return;
        root.entrance.protect(fresh.phrase);
        fresh.clear();
    }

    spacing: Theme.s12
    onFocusChanged: if (root.focus) fresh.enter()

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
        text: qsTr("Everything here is encrypted. Your keyring (%1) opens it when you log in to this computer; the passphrase opens it if the keyring is lost, and lets you lock it.").arg(root.entrance.keyringName)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Banner {
        Layout.fillWidth: true
        visible: root.entrance.problem !== ""
        text: root.entrance.problem
        tone: "bad"
    }
    NewPassphrase {
        id: fresh
        Layout.fillWidth: true
        entrance: root.entrance
        onAccepted: root.protect()
    }
    WButton {
        objectName: "protectButton"
        Layout.topMargin: Theme.s4
        //: Protects the local copy by passphrase and keyring
        label: qsTr("Protect with passphrase and keyring")
        kind: "primary"
        size: "large"
        disabledReason: fresh.offReason
        tipAbove: true
        onClicked: root.protect()
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            objectName: "keyringOnlyButton"
            //: Protects the local copy by the keyring alone
            label: qsTr("Keyring only")
            kind: "quiet"
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
    WText {
        Layout.fillWidth: true
        //: What protection by the keyring alone means
        text: qsTr("Keyring only: without a passphrase a lost keyring means a lost copy, and Werkbank cannot be locked by itself.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
}
