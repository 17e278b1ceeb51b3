// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One's own data, to take along; and the copy on this computer, to leave nothing behind.
Card {
    id: card

    required property Bench bench

    function ask(ending: string) {
        //: Name of a file with one's own data; no blanks
        saving.selectedFile = saving.currentFolder + "/" + encodeURIComponent(qsTr("my-data"))
            + ending;
        saving.open();
    }

    //: Heading of a card of settings
    title: qsTr("Your data")
    titleStyle: "title"

    OwnData {
        id: own
        objectName: "ownData"
        client: card.bench.client
        wording: card.bench.wording
        //: A file with one's own data was written
        onSaved: card.bench.tell(qsTr("Your data is saved. The file is not encrypted."))
        onFailed: problem => card.bench.tell(problem)
    }
    FileDialog {
        id: saving
        objectName: "ownDataFile"
        fileMode: FileDialog.SaveFile
        onAccepted: own.save(saving.selectedFile)
    }
    WText {
        Layout.fillWidth: true
        //: What is in the file with one's own data
        text: qsTr("Your cases, ratings, time and earnings as far as this computer has them, to take along. No customer's name, message or file is in it.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s8

        WButton {
            objectName: "ownDataCsv"
            //: Saves one's own data for spreadsheets
            label: qsTr("Save as a table (CSV)…")
            size: "small"
            iconName: "download"
            busy: own.saving
            onClicked: card.ask(".csv")
        }
        WButton {
            objectName: "ownDataJson"
            //: Saves all of one's own data, for programs
            label: qsTr("Save everything (JSON)…")
            size: "small"
            iconName: "file-code"
            busy: own.saving
            onClicked: card.ask(".json")
        }
    }
    WText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        //: What discarding the copy does
        text: qsTr("Discarding erases what is on this computer and signs it out. What was sent stays on the platform.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "ownDataDiscard"
        //: Erases the local copy, after a question
        label: qsTr("Discard the copy on this computer…")
        size: "small"
        kind: "danger"
        onClicked: discarding.open()
    }
    DiscardDialog {
        id: discarding
        entrance: card.bench.entrance
    }
}
