// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A table of the finance desk: searched, sorted by its columns, copied and saved as it is shown.
Card {
    id: card

    required property Bench bench
    required property FinanceTable table
    required property list<var> columns
    required property string fileName
    property string heading
    property string emptyTitle
    property string emptyIcon: "check"
    property string loadingText
    property string actionText
    property int mostRows: 8
    property alias list: list
    property alias tools: tools.data  // beside the heading

    readonly property bool loaded: card.table.rows?.loaded ?? false
    readonly property bool bare: card.loaded && card.table.count === 0

    signal activated(string key)
    signal dismissed(string key)

    padding: Theme.s8
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s8
        Layout.rightMargin: Theme.s4
        Layout.bottomMargin: Theme.s4
        spacing: Theme.s8

        WText {
            text: card.heading
            weight: 600
            Accessible.role: Accessible.Heading
        }
        Pill {
            visible: card.loaded && card.table.count > 0
            text: Number(card.table.count).toLocaleString(Qt.locale(card.bench.wording.language), "f", 0)
        }
        RowLayout {
            id: tools
            visible: children.length > 0
        }
        Item {
            Layout.fillWidth: true
        }
        WTextField {
            id: search
            objectName: card.objectName + "Search"
            Layout.preferredWidth: Theme.px(180)
            visible: card.loaded && (!card.bare || search.text !== "")
            compact: true
            clearable: true
            iconName: "search"
            //: Field: looks through a table; %1 is its heading
            label: qsTr("Search: %1").arg(card.heading)
            //: Field: looks through a table
            placeholderText: qsTr("Search")
            onTextChanged: card.table.search = search.text
        }
        IconButton {
            objectName: card.objectName + "Copy"
            //: Copies a table as it is shown; %1 is its heading
            label: qsTr("Copy the table: %1").arg(card.heading)
            iconName: "copy"
            size: "small"
            //: Why the button is off
            disabledReason: card.table.count === 0 ? qsTr("There is nothing yet") : ""
            onClicked: {
                clipboard.copy(card.table.clipboardText());
                //: A table was copied
                card.bench.tell(qsTr("Table copied"));
            }
        }
        IconButton {
            objectName: card.objectName + "Save"
            //: Saves a table as it is shown; %1 is its heading
            label: qsTr("Save as CSV: %1…").arg(card.heading)
            iconName: "download"
            size: "small"
            //: Why the button is off
            disabledReason: card.table.count === 0 ? qsTr("There is nothing yet") : ""
            onClicked: {
                saving.selectedFile = saving.currentFolder + "/"
                    + encodeURIComponent(card.fileName) + ".csv";
                saving.open();
            }
        }
    }
    FinanceHead {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s8
        Layout.rightMargin: Theme.s8
        visible: card.table.count > 0
        table: card.table
        columns: card.columns
    }
    LoadingState {
        Layout.fillWidth: true
        Layout.margins: Theme.s8
        visible: !card.loaded
        text: card.loadingText
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.s16
        visible: card.bare
        iconName: search.text !== "" ? "search" : card.emptyIcon
        //: A search found nothing
        title: search.text !== "" ? qsTr("Nothing fits.") : card.emptyTitle
    }
    RowList {
        id: list
        objectName: card.objectName + "List"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(40) * card.mostRows)
        visible: card.table.count > 0
        letters: false
        currentIndex: -1
        name: card.heading
        model: card.table
        delegate: FinanceRow {
            objectName: card.objectName + index
            columns: card.columns
            actionText: card.actionText
            actionOffReason: card.bench.offReason
            onClicked: list.currentIndex = index
            onDoubleClicked: card.activated(key)
            onActed: card.activated(key)
            onDismissed: card.dismissed(key)
        }
        onActivated: index => card.activated(card.table.keyAt(index))
    }
    Clipboard {
        id: clipboard
    }
    FileDialog {
        id: saving
        fileMode: FileDialog.SaveFile
        onAccepted: card.table.saveCsv(saving.selectedFile)
    }
    Connections {
        target: card.table

        function onSaved() {
            //: A table was written to a file
            card.bench.tell(qsTr("Table saved"));
        }
        function onFailed(problem: string) {
            card.bench.tell(problem);
        }
    }
}
