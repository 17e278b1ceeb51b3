// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Erases the local copy, after a typed word; an open one is signed out of the platform, too.
WDialog {
    id: dialog

    required property Entrance entrance

    //: The word to type before the local copy is erased; lower case
    readonly property string word: qsTr("discard")

    objectName: "discardDialog"
    //: Title of a question
    title: qsTr("Discard the copy on this computer?")
    message: dialog.entrance.unsentCount > 0
        //: %n changes that are not sent yet
        ? qsTr("%n unsent change(s) will be lost. Everything else is on the platform and comes back when you sign in again.", "", dialog.entrance.unsentCount)
        //: Nothing unsent is known
        : qsTr("What was never sent is lost. Everything else is on the platform and comes back when you sign in again.")
    //: Answer to the question whether to erase the local copy
    confirmText: qsTr("Discard")
    confirmKind: "danger"
    //: Why the answer is off; %1 is a word
    confirmDisabledReason: typed.text.trim().toLowerCase() === dialog.word ? ""
        : qsTr("Type “%1” first").arg(dialog.word)
    onAboutToShow: typed.forceActiveFocus()
    onAccepted: {
        if (dialog.entrance.state === Entrance.State.Open)
            dialog.entrance.signOut();
        else
            dialog.entrance.discardCopy();
    }
    onClosed: typed.clear()

    Field {
        Layout.fillWidth: true
        //: Field for a word that confirms; %1 is the word
        label: qsTr("Type “%1” to confirm").arg(dialog.word)

        WTextField {
            id: typed
            objectName: "discardWord"
            Layout.fillWidth: true
            focus: true
            //: Field for a word that confirms; %1 is the word
            label: qsTr("Type “%1” to confirm").arg(dialog.word)
        }
    }
}
