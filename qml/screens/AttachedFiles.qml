// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Werkbank.Controls

// The files that go with the next message, chosen, dropped or pasted.
Flow {
    id: root

    property list<url> files

    readonly property int most: 20

    signal problem(string text)

    function take(urls: list<url>) {
        const local = urls.filter(url => url.toString().startsWith("file:"));
        if (root.files.length + local.length > root.most)
            //: %1 is a number
            root.problem(qsTr("A message takes at most %1 files.").arg(root.most));
        root.files = root.files.concat(local).slice(0, root.most);
    }

    function pick() {
        picker.open();
    }

    // False: there are no files on the clipboard.
    function paste(): bool {
        const pasted = clipboard.files();
        root.take(pasted);
        return pasted.length > 0;
    }

    function nameOf(file: url): string {
        const path = file.toString();
        return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
    }

    spacing: 6

    Clipboard {
        id: clipboard
    }
    FileDialog {
        id: picker
        fileMode: FileDialog.OpenFiles
        //: Title of the dialog that chooses files to send
        title: qsTr("Attach files, up to 50 MB each")
        onAccepted: root.take(picker.selectedFiles)
    }
    Repeater {
        model: root.files

        Rectangle {
            id: chip
            required property url modelData
            required property int index
            implicitWidth: row.implicitWidth + 12
            implicitHeight: Theme.px(28)
            radius: Theme.radius
            color: Theme.sunken
            border.width: Theme.lineWidth
            border.color: Theme.line

            Accessible.role: Accessible.ListItem
            Accessible.name: root.nameOf(chip.modelData)

            RowLayout {
                id: row
                anchors { fill: parent; leftMargin: 8; rightMargin: 4 }
                spacing: 6

                Icon {
                    name: "paperclip"
                    size: Theme.px(14)
                    color: Theme.text2
                }
                WText {
                    Layout.maximumWidth: Theme.px(220)
                    text: root.nameOf(chip.modelData)
                    variant: "meta"
                    color: Theme.text1
                    elide: Text.ElideMiddle
                    decorative: true
                }
                IconButton {
                    //: Takes a file away again; %1 is its name
                    label: qsTr("Remove %1").arg(root.nameOf(chip.modelData))
                    iconName: "x"
                    size: "small"
                    onClicked: root.files = root.files.filter((_, i) => i !== chip.index)
                }
            }
        }
    }
}
