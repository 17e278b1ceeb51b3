// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// One line that is being written and survives, as DraftArea does for several. Without a case it is
// kept for the program as a whole.
WTextField {
    id: field

    required property Bench bench
    required property string mode
    property string first  // what stands here before anything was written
    property string caseId: "00000000-0000-7000-8000-000000000000"

    function forget() {
        draft.clear();
        field.clear();
    }

    onActiveFocusChanged: if (!field.activeFocus) draft.save()
    onTextChanged: draft.text = field.text
    onCursorPositionChanged: draft.caret = field.cursorPosition

    Draft {
        id: draft
        client: field.bench.client
        caseId: field.caseId
        mode: field.mode
        first: field.first
        onTextChanged: {
            if (field.text !== draft.text) {
                const caret = draft.caret;
                field.text = draft.text;
                field.cursorPosition = Math.min(caret, field.text.length);
            }
        }
        onFailed: problem => field.bench.tell(problem)
    }
}
