// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One snippet: its name, its text, and how it reads with values.
WDialog {
    id: dialog

    required property Bench bench
    required property SnippetsModel snippets
    required property string me

    property string key

    //: Example of a customer's name
    readonly property var sample: ({ customer: qsTr("T. Brandt"), case: "#48-2066", me: dialog.me })
    readonly property list<string> unknown: dialog.snippets.unknown(body.text, dialog.sample)

    function edit(key: string, name: string, text: string) {
        word.first = body.first = "";  // as it is now, also if it was looked at before
        word.first = name;
        body.first = text;
        dialog.key = key;
        dialog.open();
    }

    objectName: "snippetDialog"
    title: dialog.key === ""
        //: Title of the dialog in which a snippet is written
        ? qsTr("New snippet")
        //: Title of the dialog in which a snippet is changed
        : qsTr("Change snippet")
    //: Keeps a snippet
    confirmText: qsTr("Save")
    confirmDisabledReason: word.text.trim() !== "" && body.text.trim() !== "" ? ""
        //: Why a snippet cannot be kept
        : qsTr("Give it a name and a text first")
    onAboutToShow: word.forceActiveFocus()
    onAccepted: {
        dialog.snippets.save(dialog.key, word.text, body.text);
        word.forget();
        body.wipe();
    }

    Field {
        Layout.fillWidth: true
        //: Field for the name of a snippet
        label: qsTr("Name, typed after the slash")

        DraftField {
            id: word
            bench: dialog.bench
            mode: "snippet_name " + dialog.key
            objectName: "snippetWord"
            Layout.fillWidth: true
            focus: true
            maximumLength: 40
            //: Field for the name of a snippet
            label: qsTr("Name, typed after the slash")
            //: Example of a snippet's name
            placeholderText: qsTr("greeting")
        }
    }
    Field {
        Layout.fillWidth: true
        //: Field for the text of a snippet
        label: qsTr("Text")
        //: Which variables a snippet can have
        hint: qsTr("{customer}, {case} and {me} are filled in.")
        error: dialog.unknown.length > 0
            //: A snippet has variables that nothing is known of; %1 names them
            ? qsTr("%1 stays as it is: there is no such value.").arg(dialog.unknown.join(", ")) : ""

        DraftArea {
            id: body
            framed: true
            bench: dialog.bench
            caseId: word.caseId
            mode: "snippet_text " + dialog.key
            objectName: "snippetBody"
            Layout.fillWidth: true
            minimumLines: 4
            maximumLines: 8
            //: Field for the text of a snippet
            label: qsTr("Text")
        }
    }
    Field {
        Layout.fillWidth: true
        visible: body.text !== ""
        //: Over a snippet as a customer would read it
        label: qsTr("Reads like this")

        WText {
            objectName: "snippetPreview"
            Layout.fillWidth: true
            text: dialog.snippets.filled(body.text, dialog.sample)
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 8
            elide: Text.ElideRight
        }
    }
}
