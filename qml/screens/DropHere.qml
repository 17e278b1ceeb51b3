// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Files that are dragged over a case; the limits are said before they are let go.
DropArea {
    id: root

    required property string customer

    signal taken(files: list<url>)

    keys: ["text/uri-list"]
    onDropped: drop => {
        root.taken(drop.urls);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        anchors { fill: parent; margins: Theme.s8 }
        visible: root.containsDrag
        radius: Theme.cardRadius
        color: Theme.accentSoft
        border.width: 2
        border.color: Theme.accent

        WText {
            anchors.centerIn: parent
            //: While files are dragged over the case; %1 is a name
            text: qsTr("Drop to attach for %1 · up to 20 files, 50 MB each").arg(root.customer)
            variant: "lead"
            weight: 600
        }
    }
}
