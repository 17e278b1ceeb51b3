// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What the platform refused of a case and no message shows: a line for each until it is closed, with
// the words that were in it. Refused messages stand in the conversation.
ColumnLayout {
    id: root

    required property Bench bench
    required property string caseId

    // A layout in another would share the room with the conversation, also when it shows nothing.
    Layout.fillHeight: false
    spacing: 0

    WaitingModel {
        id: waiting
        objectName: "refusedModel"
        client: root.visible ? root.bench.client : null
        wording: root.bench.wording
        onFailed: problem => root.bench.tell(problem)
    }
    Clipboard {
        id: clipboard
    }
    Repeater {
        objectName: "refusedChanges"
        model: waiting

        Banner {
            id: line
            required property var model
            objectName: "refusedChange"
            Layout.fillWidth: true
            visible: line.model.refused && line.model.caseId === root.caseId
                && !line.model.inTalk
            //: A change that the platform refused; %1 is the kind of change, %2 says why
            text: line.model.text === "" ? qsTr("%1: %2").arg(line.model.what).arg(line.model.stateText)
                //: A change that the platform refused; %1 is the kind of change, %2 says why
                : qsTr("%1: %2 Your words are kept.").arg(line.model.what).arg(line.model.stateText)
            //: Copies the words of a refused change
            actionText: line.model.text !== "" ? qsTr("Copy your words") : ""
            dismissible: true
            onAction: clipboard.copy(line.model.text)
            onDismissed: waiting.drop(line.model.key)
        }
    }
}
