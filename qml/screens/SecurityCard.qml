// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What protects the copy on this computer, and when it locks itself.
Card {
    id: card

    required property Bench bench

    readonly property bool locks: card.bench.entrance.hasPassphrase
    property string done  // what was just changed
    readonly property list<int> minutes: [0, 5, 15, 30, 60]

    //: Heading of a card of settings
    title: qsTr("Security")
    titleStyle: "title"
    spacing: Theme.s16

    KeyValueRow {
        Layout.fillWidth: true
        //: What protects the local copy
        label: qsTr("Protected by")
        //: The copy is protected by both; %1 is the name of the system's keyring
        value: card.locks ? qsTr("passphrase and %1").arg(card.bench.entrance.keyringName)
                          : card.bench.entrance.keyringName
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s8

        WButton {
            objectName: "settingPassphrase"
            label: card.locks
                //: Opens a dialog in which the passphrase of the local copy is changed
                ? qsTr("Change passphrase…")
                //: Opens a dialog in which the local copy gets a passphrase
                : qsTr("Add a passphrase…")
            onClicked: passphrase.ask(false)
        }
        WButton {
            objectName: "settingPassphraseAway"
            visible: card.locks
            //: Opens a question: the local copy is to have no passphrase any more
            label: qsTr("Remove passphrase…")
            kind: "quiet"
            onClicked: passphrase.ask(true)
        }
    }
    WText {
        objectName: "settingPassphraseDone"
        Layout.fillWidth: true
        visible: text !== ""
        text: card.done
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Field {
        Layout.fillWidth: true
        //: Setting: after how long without anybody at the computer the copy is locked
        label: qsTr("Lock when nobody is here for")
        hint: card.locks
            //: Below the setting of when the copy is locked
            ? qsTr("Also when the screen is locked or the computer sleeps. A live remote session is never cut: the lock follows its end.")
            //: Below the setting of when the copy is locked, which is off
            : qsTr("Locking by yourself needs a passphrase. With the keyring alone the copy closes when the screen is locked, and opens with it.")

        WComboBox {
            objectName: "settingLock"
            Layout.fillWidth: true
            enabled: card.locks
            //: Setting: after how long without anybody at the computer the copy is locked
            label: qsTr("Lock when nobody is here for")
            model: card.minutes.map(n => n === 0
                //: The copy is not locked by itself
                ? qsTr("never")
                //: The copy is locked after so long
                : qsTr("%n minutes", "", n))
            currentIndex: Math.max(0, card.minutes.indexOf(kept.minutes))
            onActivated: index => {
                kept.minutes = card.minutes[index];
                card.bench.settings.remember("lock/afterMinutes", kept.minutes);
            }
        }
    }
    WButton {
        objectName: "settingLockNow"
        //: Closes the copy until the passphrase is typed
        label: qsTr("Lock now")
        enabled: card.locks
        keyHint: card.bench.actions.keys["lock"] ?? ""
        onClicked: card.bench.actions.trigger("lock")
    }
    PassphraseDialog {
        id: passphrase
        entrance: card.bench.entrance
        onAsked: card.done = ""
        onDone: what => card.done = what
    }
    QtObject {
        id: kept
        property int minutes: Number(card.bench.settings.remembered("lock/afterMinutes", 15))
    }
}
