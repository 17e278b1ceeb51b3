// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What is done with a whole table, as it is shown: searched, copied, saved as CSV or PDF.
RowLayout {
    id: root

    required property Bench bench
    required property TableRows table
    required property string fileName
    required property string heading
    required property string idPrefix
    property bool searchable: true
    property alias searched: search.text

    readonly property string offReason: root.table.count > 0 ? ""
        //: Why the button is off
        : qsTr("There is nothing yet")

    // "csv" or "pdf"
    function save(kind: string) {
        saving.kind = kind;
        saving.selectedFile = saving.currentFolder + "/"
            + encodeURIComponent(root.fileName) + "." + kind;
        saving.open();
    }

    function copyPicked(row: int) {
        clipboard.copy(root.table.pickedText(row));
        //: Rows of a table were copied
        root.bench.tell(qsTr("Copied"));
    }

    spacing: Theme.s8

    WTextField {
        id: search
        objectName: root.idPrefix + "Search"
        Layout.preferredWidth: Theme.px(180)
        visible: root.searchable
        compact: true
        clearable: true
        iconName: "search"
        //: Field: looks through a table; %1 is its heading
        label: qsTr("Search: %1").arg(root.heading)
        //: Field: looks through a table
        placeholderText: qsTr("Search")
        onTextChanged: root.table.search = search.text
    }
    IconButton {
        objectName: root.idPrefix + "Copy"
        //: Copies a table as it is shown; %1 is its heading
        label: qsTr("Copy the table: %1").arg(root.heading)
        iconName: "copy"
        size: "small"
        disabledReason: root.offReason
        onClicked: {
            clipboard.copy(root.table.clipboardText());
            //: A table was copied
            root.bench.tell(qsTr("Table copied"));
        }
    }
    IconButton {
        id: exporter
        objectName: root.idPrefix + "Save"
        //: Opens a menu: saves a table as it is shown; %1 is its heading
        label: qsTr("Save the table: %1…").arg(root.heading)
        iconName: "download"
        size: "small"
        disabledReason: root.offReason
        onClicked: menu.openAt(exporter)

        WMenu {
            id: menu

            WMenuItem {
                //: Saves a table for a spreadsheet
                label: qsTr("Save as CSV…")
                onTriggered: root.save("csv")
            }
            WMenuItem {
                //: Saves a table to read and print
                label: qsTr("Save as PDF…")
                onTriggered: root.save("pdf")
            }
        }
    }
    Clipboard {
        id: clipboard
    }
    StatementPdf {
        id: pdf
        //: A table was written to a file
        onSaved: root.bench.tell(qsTr("Table saved"))
        //: A file could not be written
        onFailed: root.bench.tell(qsTr("The table could not be saved"))
    }
    FileDialog {
        id: saving

        property string kind: "csv"

        fileMode: FileDialog.SaveFile
        onAccepted: {
            if (saving.kind === "csv")
                root.table.saveCsv(saving.selectedFile);
            else
                pdf.write(saving.selectedFile, root.heading, root.bench.profile.name,
                    root.table.head(), root.table.lines());
        }
    }
    Connections {
        target: root.table

        function onSaved() {
            //: A table was written to a file
            root.bench.tell(qsTr("Table saved"));
        }
        function onFailed(problem: string) {
            root.bench.tell(problem);
        }
    }
}
