// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A file of a message: name, size, what can be done with it; a short log, code or picture is shown
// here, a small one at once in a case that is one's own.
ColumnLayout {
    id: card

    required property var file
    required property Entry entry

    readonly property Talk talk: card.entry.talk
    // Beside a remote picture: what can be done stands below the name.
    readonly property bool slim: card.width < Theme.px(400)
    readonly property bool picture: String(card.file.type).startsWith("image/")
    readonly property string kindText: {
        if (card.picture)
            //: Kind of a file
            return qsTr("picture");
        const dot = card.file.name.lastIndexOf(".");
        return dot > 0 ? card.file.name.slice(dot + 1, dot + 9).toLowerCase() : "";
    }
    readonly property bool fetching: fetch.state === FileFetch.State.Fetching
    // Small enough to be read along with the conversation.
    readonly property bool atOnce: fetch.showable && card.file.size <= 65536
    readonly property bool readable: fetch.readable || preview.showable

    function fill() {
        if (card.entry.mine || !card.talk.detail.isMine)
            return;
        if (card.atOnce)
            fetch.fetch();
        else if (preview.showable && card.file.size <= 4 * 1024 * 1024)
            preview.load();
    }

    spacing: 6
    Component.onCompleted: card.fill()

    FileFetch {
        id: fetch
        objectName: "fileFetch"
        client: card.talk.bench.client
        caseId: card.talk.detail.caseId
        file: card.file
    }
    FilePicture {
        id: preview
        objectName: "filePicture"
        client: card.talk.bench.client
        caseId: card.talk.detail.caseId
        file: card.file
        bound: Qt.size(640, 480)
    }
    GridLayout {
        columns: card.slim ? 1 : 2
        columnSpacing: Theme.s8
        rowSpacing: 2

        RowLayout {
            spacing: Theme.s8

            Icon {
                name: fetch.readable ? "file-code" : card.picture ? "image" : "file"
                color: Theme.text2
            }
            WText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: card.file.name
                weight: 600
                elide: Text.ElideMiddle
            }
            WText {
                text: [card.file.sizeText, card.kindText].filter(s => s !== "").join(" · ")
                variant: "meta"
            }
            Item {
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.s8

            WLink {
                visible: fetch.text !== ""
                //: Copies the text of a file
                label: qsTr("Copy")
                onClicked: card.entry.talk.clipboard.copy(fetch.text)
            }
            WLink {
                objectName: "fileOpen"
                visible: card.readable && !card.fetching
                //: Shows a text file or a picture large
                label: qsTr("Open")
                onClicked: card.talk.fileAsked(card.file)
            }
            WLink {
                objectName: "fileSave"
                visible: !card.fetching
                //: Saves a file on this computer
                label: qsTr("Save")
                onClicked: card.talk.saveAsked(fetch, card.file.name)
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: card.fetching
        visible: active

        sourceComponent: RowLayout {
            objectName: "fileProgress"
            spacing: Theme.s8

            ProgressLine {
                Layout.fillWidth: true
                value: fetch.progress
                //: While a file is fetched
                label: qsTr("Loading the file")
            }
            WText {
                text: Math.floor(fetch.progress * 100) + " %"
                variant: "meta"
                decorative: true
            }
            WLink {
                objectName: "fileCancel"
                //: Ends the fetching of a file
                label: qsTr("Cancel")
                onClicked: fetch.cancel()
            }
        }
    }
    TileView {
        objectName: "filePreview"
        Layout.preferredWidth: Math.min(card.width, Theme.px(320), preview.size.width)
        Layout.preferredHeight: preview.size.width > 0
            ? Math.min(Theme.px(240), Layout.preferredWidth * preview.size.height / preview.size.width)
            : 0
        visible: preview.state === FilePicture.State.Shown
        source: preview

        Accessible.role: Accessible.Graphic
        Accessible.name: card.file.name

        TapHandler {
            onTapped: card.talk.fileAsked(card.file)
        }
    }
    Loader {
        Layout.fillWidth: true
        active: fetch.text !== ""
        visible: active

        sourceComponent: CodeBlock {
            text: fetch.text
            fileName: card.file.name
            maximumLines: 12
            framed: true
        }
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        //: After "Save"
        text: fetch.state === FileFetch.State.Saved ? qsTr("Saved, unencrypted, where you chose.")
            : fetch.problem !== "" ? fetch.problem : preview.problem
        variant: "meta"
        color: fetch.state === FileFetch.State.Failed || preview.problem !== "" ? Theme.bad
                                                                                : Theme.text3
        wrapMode: Text.Wrap
    }
}
