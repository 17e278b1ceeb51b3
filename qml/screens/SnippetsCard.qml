// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Texts that are written again and again: a slash in the composer brings them. They stay on this
// computer.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings
    title: qsTr("Snippets")
    titleStyle: "title"

    SnippetsModel {
        id: snippets
        objectName: "snippetsModel"
        client: card.bench.client
        wording: card.bench.wording
        onFailed: problem => card.bench.tell(problem)
    }
    SnippetDialog {
        id: dialog
        bench: card.bench
        snippets: snippets
        me: card.bench.profile.name
    }
    WText {
        Layout.fillWidth: true
        //: What snippets are, in settings
        text: qsTr("Type / in a message to insert one. They are kept on this computer only.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: snippets

        RowLayout {
            id: row
            required property string key
            required property string name
            required property string text
            spacing: Theme.s8

            ColumnLayout {
                spacing: 0

                WText {
                    objectName: "snippetName"
                    Layout.fillWidth: true
                    text: "/" + row.name
                    weight: 600
                    elide: Text.ElideRight
                }
                WText {
                    Layout.fillWidth: true
                    text: row.text.replace(/\s+/g, " ")
                    variant: "meta"
                    elide: Text.ElideRight
                }
            }
            IconButton {
                objectName: "snippetEdit"
                //: Changes a snippet; %1 is its name
                label: qsTr("Change %1").arg(row.name)
                iconName: "pencil"
                size: "small"
                onClicked: dialog.edit(row.key, row.name, row.text)
            }
            IconButton {
                objectName: "snippetRemove"
                //: Removes a snippet; %1 is its name
                label: qsTr("Remove %1").arg(row.name)
                iconName: "trash-2"
                size: "small"
                onClicked: {
                    const name = row.name, text = row.text;
                    snippets.remove(row.key);
                    //: A snippet was removed; %1 is its name
                    card.bench.offerUndo(qsTr("Removed %1").arg(name), 8,
                        () => snippets.save("", name, text));
                }
            }
        }
    }
    RowLayout {
        WButton {
            objectName: "snippetAdd"
            //: Opens the dialog for a new snippet
            label: qsTr("Add a snippet…")
            iconName: "plus"
            size: "small"
            onClicked: dialog.edit("", "", "")
        }
    }
}
