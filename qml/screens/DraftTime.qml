// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// A time of day that is being typed and survives, as DraftField does for a line.
TimeField {
    id: field

    required property Bench bench
    required property string caseId
    required property string mode  // empty: nothing is kept

    onActiveFocusChanged: if (!field.activeFocus) draft.save()
    onTextChanged: if (draft.loaded) draft.text = field.text

    Draft {
        id: draft
        client: field.bench.client
        caseId: field.caseId
        mode: field.mode
        onTextChanged: {
            if (field.mode === "" || field.text === draft.text)
                return;
            field.text = draft.text;
            field.minutes = field.parsed(draft.text);
        }
        onFailed: problem => field.bench.tell(problem)
    }
}
