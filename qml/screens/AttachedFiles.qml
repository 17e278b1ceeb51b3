// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The files that go with the next message.
Flow {
    id: root

    property list<url> files

    signal removed(int index)

    function nameOf(file: url): string {
        const path = file.toString();
        return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
    }

    spacing: 6

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
                    onClicked: root.removed(chip.index)
                }
            }
        }
    }
}
