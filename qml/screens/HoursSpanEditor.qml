// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The exact times of one span of the grid, to type.
Popover {
    id: editor

    required property HoursGrid grid
    property var span: null  // of the grid
    property string problem

    function edit(span: var, at: Item) {
        editor.problem = "";
        editor.span = span;
        editor.openAt(at);
    }

    function take(from: int, to: int) {
        const day = Math.floor(editor.span.start / 1440) * 1440;
        const was = editor.span;
        editor.problem = editor.grid.put(was.key, day + from, day + to);
        if (editor.problem === "")
            editor.span = editor.grid.spans.find(s => s.start === day + from) ?? was;
    }

    objectName: "hoursEditor"
    title: editor.span?.name ?? ""

    HoursSpan {
        id: fields
        //: Name of the times of a span of hours
        name: qsTr("Hours")
        span: ({
            from: ((editor.span?.start ?? 0) + 1440) % 1440,
            to: ((editor.span?.start ?? 0) + 1440) % 1440 + (editor.span?.end ?? 0) - (editor.span?.start ?? 0)
        })
        onChanged: editor.take(fields.from, fields.to)
        onRemoved: {
            editor.grid.remove(editor.span.key);
            editor.close();
        }
    }
    WText {
        visible: editor.problem !== ""
        text: editor.problem
        variant: "meta"
        color: Theme.bad
    }
}
