// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A file of a message: name, size, what can be done with it; a short log or code is shown here.
ColumnLayout {
    id: card

    required property var file
    required property Entry entry

    readonly property Talk talk: card.entry.talk
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

    function look() {
        if (fetch.text !== "")
            card.talk.fileAsked(card.file.name, fetch.text);
        else
            fetch.fetch();
    }

    spacing: 6
    Component.onCompleted: if (card.atOnce && !card.entry.mine) fetch.fetch()

    FileFetch {
        id: fetch
        objectName: "fileFetch"
        client: card.talk.bench.client
        caseId: card.talk.detail.caseId
        file: card.file
    }
    RowLayout {
        spacing: Theme.s8

        Icon {
            name: fetch.showable ? "file-code" : card.picture ? "image" : "file"
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
        WLink {
            visible: fetch.text !== ""
            //: Copies the text of a file
            label: qsTr("Copy")
            onClicked: card.entry.talk.clipboard.copy(fetch.text)
        }
        WLink {
            visible: fetch.showable && !card.fetching
            //: Shows a text file large
            label: fetch.text !== "" ? qsTr("Open")
                                     //: Fetches a text file and shows it
                                     : qsTr("Show")
            onClicked: card.look()
        }
        WLink {
            objectName: "fileSave"
            visible: !card.fetching
            //: Saves a file on this computer
            label: qsTr("Save")
            onClicked: card.talk.saveAsked(fetch, card.file.name)
        }
    }
    RowLayout {
        objectName: "fileProgress"
        visible: card.fetching
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
    CodeBlock {
        Layout.fillWidth: true
        visible: fetch.text !== ""
        text: fetch.text
        fileName: card.file.name
        maximumLines: 12
        framed: true
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        //: After "Save"
        text: fetch.state === FileFetch.State.Saved ? qsTr("Saved, unencrypted, where you chose.")
                                                    : fetch.problem
        variant: "meta"
        color: fetch.state === FileFetch.State.Failed ? Theme.bad : Theme.text3
        wrapMode: Text.Wrap
    }
}
