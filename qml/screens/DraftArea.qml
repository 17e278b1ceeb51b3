// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// A text that is being written and survives: kept as a draft of one case in one mode.
WTextArea {
    id: area

    required property Bench bench
    required property string caseId
    required property string mode  // empty: nothing is kept
    property string first          // what stands here before anything was written

    property string spelling  // whose words are known: "de", "en"; empty: nothing is marked

    readonly property double savedAt: draft.savedAt

    // At most every three seconds while text is typed.
    signal typed()

    function wipe() {
        draft.clear();
        area.editor.clear();
    }

    function put(text: string) {
        area.text = text;
        area.cursorPosition = area.text.length;
    }

    framed: false
    // Elsewhere the draft may be changed: what stands here is stored first.
    onActiveFocusChanged: if (!area.activeFocus) draft.save()
    onTextChanged: draft.text = area.text
    onTextEdited: {
        if (!quiet.running) {
            quiet.start();
            area.typed();
        }
    }
    onCursorPositionChanged: draft.caret = area.cursorPosition
    // With nothing of its own to undo, the last message's is meant.
    onKeyPressed: event => {
        if (event.matches(StandardKey.Undo) && !area.editor.canUndo)
            area.bench.actions.trigger("undo");
    }

    Timer {
        id: quiet
        interval: 3000
    }
    Draft {
        id: draft
        client: area.bench.client
        caseId: area.caseId
        mode: area.mode
        first: area.first
        onTextChanged: {
            if (area.text !== draft.text) {
                const caret = draft.caret;
                area.text = draft.text;
                area.cursorPosition = Math.min(caret, area.text.length);
            }
        }
        onFailed: problem => area.bench.tell(problem)
    }
    Loader {
        active: area.spelling !== ""

        sourceComponent: SpellingMenu {
            area: area
            language: area.spelling
        }
    }
}
