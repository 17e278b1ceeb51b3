// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A text file over the conversation. W wraps, Esc closes.
FocusScope {
    id: root

    property string name
    property string text

    signal closed()

    onVisibleChanged: if (root.visible) root.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = event.modifiers === Qt.NoModifier
            && (event.key === Qt.Key_W || event.key === Qt.Key_Escape);
        if (event.accepted && event.key === Qt.Key_W)
            wrap.checked = !wrap.checked;
        else if (event.accepted)
            root.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            title: root.name
            //: %n lines of a text file
            detail: root.text === "" ? "" : qsTr("%n line(s)", "", root.text.split("\n").length)

            WCheckBox {
                id: wrap
                //: Breaks long lines of a text file
                label: qsTr("Wrap lines")
            }
            IconButton {
                objectName: "fileViewClose"
                //: Closes the file
                label: qsTr("Close")
                iconName: "x"
                keyHint: "Escape"
                onClicked: root.closed()
            }
        }
        CodeBlock {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.visible ? root.text : ""
            fileName: root.name
            wrapped: wrap.checked
        }
    }
}
