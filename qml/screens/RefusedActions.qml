// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Under a message that the platform refused: why, that the text is kept, and what to do with it.
ColumnLayout {
    id: root

    required property Entry entry

    readonly property ConversationModel model: root.entry.talk.model

    spacing: Theme.s8

    WText {
        Layout.fillWidth: true
        //: Under a refused message; %1 is the reason, a sentence
        text: qsTr("Not delivered. %1 Your text is kept.").arg(root.entry.problem)
        color: Theme.bad
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            objectName: "refusedCopy"
            //: Copies the text of a refused message
            label: qsTr("Copy")
            iconName: "copy"
            size: "small"
            onClicked: root.entry.talk.clipboard.copy(root.entry.text)
        }
        WButton {
            objectName: "refusedKeep"
            visible: root.entry.talk.detail.canWrite
            //: Turns the text of a refused message into a note
            label: qsTr("Keep as note")
            iconName: "sticky-note"
            size: "small"
            onClicked: root.model.keepAsNote(root.entry.key)
        }
        WButton {
            objectName: "refusedDiscard"
            //: Throws a refused message away
            label: qsTr("Discard")
            iconName: "trash-2"
            kind: "danger"
            size: "small"
            onClicked: root.model.discard(root.entry.key)
        }
    }
}
