// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A new passphrase, typed twice, with its strength in words while it is typed.
ColumnLayout {
    id: root

    required property Entrance entrance
    readonly property alias phrase: first.text

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
        return qsTr("15 characters or more: four or five words that do not belong together are easy to keep and hard to guess.");
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

    signal accepted

    function enter() {
        first.forceActiveFocus();
    }

    // It is the first field that keeps the button off, once one has gone on from it.
    readonly property bool blocked: first.text !== "" && !first.activeFocus
        && root.strength < Entrance.Strength.Fair

    function clear() {
        show.checked = false;
        first.clear();
        second.clear();
    }

    spacing: Theme.s12

    Field {
        Layout.fillWidth: true
        //: Field for a new passphrase
        label: qsTr("New passphrase")
        hint: root.blocked ? "" : root.words
        error: root.blocked ? root.words : ""

        WTextField {
            id: first
            objectName: "passphraseField"
            Layout.fillWidth: true
            focus: true
            //: Field for a new passphrase
            label: qsTr("New passphrase")
            description: root.words
            invalid: root.blocked
            echoMode: show.checked ? TextInput.Normal : TextInput.Password
            onTextChanged: root.entrance.judge(first.text)
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Field {
        id: again
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
            label: qsTr("New passphrase once more")
            description: again.error
            echoMode: show.checked ? TextInput.Normal : TextInput.Password
            invalid: root.different
            onAccepted: root.accepted()
        }
    }
    WCheckBox {
        id: show
        objectName: "passphraseShow"
        //: Shows the letters of the passphrase that is typed
        label: qsTr("Show what I type")
    }
}
