// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A picture, a log or code over the conversation. Ctrl+S saves, Esc closes; the rest is said by
// what is shown.
FocusScope {
    id: root

    required property Talk talk
    property var file: null  // as the conversation's; null: nothing is shown

    readonly property bool picture: String(root.file?.type ?? "").startsWith("image/")

    signal closed()

    function save() {
        if (root.file)
            root.talk.saveAsked(fetch, root.file.name);
    }

    objectName: "fileView"
    visible: root.file !== null
    onVisibleChanged: if (root.visible) root.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            root.closed();
        else if (event.key === Qt.Key_S && event.modifiers === Qt.ControlModifier)
            root.save();
        else
            event.accepted = false;
    }

    FileFetch {
        id: fetch
        client: root.talk.bench.client
        caseId: root.talk.detail.caseId
        file: root.file ?? ({})
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            title: root.file?.name ?? ""
            detail: (shown.item as TextView)?.detail ?? (shown.item as PictureView)?.detail ?? ""

            WButton {
                objectName: "fileViewSave"
                //: Saves a file on this computer
                label: qsTr("Save…")
                iconName: "download"
                size: "small"
                keyHint: "Ctrl+S"
                onClicked: root.save()
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
        Loader {
            id: shown
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            active: root.file !== null
            sourceComponent: root.picture ? pictureView : textView
            onLoaded: (shown.item as Item).forceActiveFocus()
        }
    }
    Component {
        id: textView

        TextView {
            talk: root.talk
            file: root.file ?? ({})
        }
    }
    Component {
        id: pictureView

        PictureView {
            talk: root.talk
            file: root.file ?? ({})
        }
    }
}
