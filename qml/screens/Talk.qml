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
        request: talk.detail.description
        onFailed: (problem, text) => {
            talk.bench.tell(problem);
            talk.notKept(text);
        }
    }

    // Key of the first message that was new when the case was opened.
    property string newFrom
    property string found  // key of what the find bar has come to
    // Words that are marked wherever they stand: what was looked for.
    property list<string> marks
    property var whole: ({})  // keys of very long texts that are shown to their end

    function showWhole(key: string, on: bool) {
        talk.whole = Object.assign({}, talk.whole, { [key]: on });
    }

    // As TextRuns reads it.
    function hitsIn(text: string): list<var> {
        const out = [];
        const low = text.toLowerCase();
        for (const mark of talk.marks) {
            const word = mark.toLowerCase();
            for (let at = low.indexOf(word); at >= 0 && word !== "" && low.length === text.length
                 && out.length < 500; at = low.indexOf(word, at + word.length))
                out.push({ start: at, length: word.length, style: 16 });
        }
        return out;
    }

    readonly property Clipboard clipboard: Clipboard {}
    readonly property SecretAsking secret: SecretAsking {
        objectName: "secretAsking"
        client: talk.bench.client
        wording: talk.bench.wording
        caseId: talk.detail.caseId
        customer: talk.detail.customerShort
        onFailed: problem => talk.bench.tell(problem)
    }

    readonly property Connections whenOther: Connections {
        target: talk.detail

        function onCaseIdChanged() {
            talk.found = "";
            talk.marks = [];
            talk.whole = {};
        }
    }

    signal editAsked(string key)
    signal quoteAsked(string key)
    signal replyAsked()
    // These words could not be kept on this computer.
    signal notKept(string text)
    signal noteAsked()
    signal fileAsked(var file)  // as the conversation's
    signal linkAsked(string address, string host)
    signal saveAsked(FileFetch file, string name)
}
