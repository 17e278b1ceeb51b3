// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Credit notes and statements, each with its files to save.
Card {
    id: card

    required property Bench bench

    //: Heading of a card with papers
    title: qsTr("Credit notes")
    titleStyle: "title"

    CreditNotesModel {
        id: notes
        objectName: "creditNotesModel"
        client: card.bench.client
        wording: card.bench.wording
    }
    SaveFileDialog {
        id: saving
    }
    WText {
        Layout.fillWidth: true
        visible: notes.loaded && notes.count === 0
        //: There are no papers yet
        text: qsTr("None yet. The platform writes one for each confirmed case.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: notes

        RowLayout {
            id: row
            required property string number
            required property string date
            required property string amount
            required property string kind
            required property string caseId
            required property var files
            Layout.fillWidth: true
            spacing: Theme.s8

            ColumnLayout {
                spacing: 0

                WText {
                    Layout.fillWidth: true
                    text: row.number
                    weight: 600
                }
                WText {
                    Layout.fillWidth: true
                    text: row.kind + " · " + row.date
                    variant: "meta"
                }
            }
            WText {
                text: row.amount
                weight: 600
            }
            Repeater {
                model: row.files

                IconButton {
                    id: file
                    required property var modelData
                    objectName: "paperSave"
                    //: Saves a file; %1 is its name
                    label: qsTr("Save %1").arg(file.modelData.name)
                    iconName: file.modelData.type === "application/pdf" ? "download" : "file-code"
                    size: "small"
                    onClicked: saving.ask(fetch, file.modelData.name)

                    FileFetch {
                        id: fetch
                        client: card.bench.client
                        caseId: row.caseId
                        file: file.modelData
                        onStateChanged: {
                            if (fetch.state === FileFetch.Failed)
                                card.bench.tell(fetch.problem);
                        }
                    }
                }
            }
        }
    }
}
