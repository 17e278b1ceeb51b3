// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The conversation of one case as its parts share it: data, clipboard, and what they ask of the
// pane around them.
QtObject {
    id: talk

    required property Bench bench
    required property CaseDetail detail

    readonly property ConversationModel model: ConversationModel {
        objectName: "conversationModel"
        client: talk.bench.client
        wording: talk.bench.wording
        caseId: talk.detail.caseId
        onFailed: (problem, text) => {
            talk.bench.tell(problem);
            talk.notKept(text);
        }
    }

    readonly property Clipboard clipboard: Clipboard {}

    signal editAsked(string key)
    signal quoteAsked(string key)
    signal replyAsked()
    // These words could not be kept on this computer.
    signal notKept(string text)
    signal noteAsked()
    signal fileAsked(string name, string text)
    signal saveAsked(FileFetch file, string name)
}
