// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// Places in the grid of the week, minutes since the first day's midnight, and the cursor in it.
// What is dragged or lengthened is a draft until it is let go; then it is placed once.
Item {
    id: sheet

    required property HoursGrid grid
    readonly property int step: 30
    readonly property real dayWidth: sheet.width / 7
    readonly property real minuteHeight: sheet.height / 1440
    property int cursor: 540
    property var draft: null  // {key, start, end}

    readonly property var here: sheet.spanAt(sheet.cursor)

    signal placed(string key, int start, int end)
    signal removeAsked(var span)
    signal editAsked(var span)
    signal shown(real from, real to)  // this stretch of it should be seen

    function yOf(minute: real): real {
        return minute * sheet.minuteHeight;
    }

    function placeAt(x: real, y: real, whole: bool): real {
        const across = Math.floor(Theme.across(x, 0, sheet.width) / sheet.dayWidth);
        const day = Math.min(6, Math.max(0, across));
        const minute = Math.min(1439.9, Math.max(0, y / sheet.minuteHeight));
        return day * 1440 + (whole ? Math.floor(minute / sheet.step) * sheet.step : minute);
    }

    function spanAt(place: real): var {
        return sheet.grid.spans.find(s => s.start <= place && place < s.end) ?? null;
    }

    function spanUnder(x: real, y: real): var {
        return sheet.spanAt(sheet.placeAt(x, y, false));
    }

    // A stretch by days; what lies outside of the week is not shown.
    function pieces(start: int, end: int): list<var> {
        const out = [];
        for (let day = Math.max(0, Math.floor(start / 1440)); day < 7 && day * 1440 < end; ++day) {
            out.push({
                column: day,
                from: Math.max(0, start - day * 1440),
                to: Math.min(1440, end - day * 1440),
                rest: start < day * 1440
            });
        }
        return out;
    }

    function showDraft(key: string, start: int, end: int) {
        if (sheet.draft?.start === start && sheet.draft.end === end)
            return;
        sheet.draft = { key: key, start: start, end: end };
    }

    function dropDraft() {
        sheet.draft = null;
    }

    function takeDraft() {
        const draft = sheet.draft;
        sheet.draft = null;
        if (draft)
            sheet.placed(draft.key, draft.start, draft.end);
    }

    // Enter: what is chosen is made, a span opens, an hour is made where there is none.
    function open() {
        if (sheet.draft)
            sheet.takeDraft();
        else if (sheet.here)
            sheet.editAsked(sheet.here);
        else
            sheet.make(60);
    }

    function make(length: int) {
        const next = sheet.grid.spans.filter(s => s.start > sheet.cursor)
            .reduce((least, s) => Math.min(least, s.start), sheet.cursor + length);
        sheet.placed("", sheet.cursor, next);
    }

    function say(text: string) {
        sheet.Accessible.announce(text);
    }

    function move(by: int) {
        const to = sheet.cursor + by;
        if (to < 0 || to >= 7 * 1440)
            return;
        sheet.cursor = to;
        const at = sheet.grid.placeText(to);
        //: Said when the cursor in the week comes to a free time; %1 is the time
        sheet.say(sheet.here ? at + ", " + sheet.here.name : qsTr("%1, free").arg(at));
        sheet.reveal(sheet.yOf(to % 1440), sheet.yOf(to % 1440 + sheet.step));
    }

    function reveal(from: real, to: real) {
        sheet.shown(from, to);
    }

    // Both ends by so many minutes, of the span here, of what is chosen, or of a new one.
    function stretch(startBy: int, endBy: int) {
        const here = sheet.here;
        if (!sheet.draft && here && here.kind !== "weekly") {
            sheet.editAsked(here);
            return;
        }
        const from = sheet.draft ?? (here ? here
            : { key: "", start: sheet.cursor, end: sheet.cursor + sheet.step });
        const start = from.start + startBy;
        const end = from.end + endBy;
        if (end - start < sheet.step || end - start > 1440 || start >= 7 * 1440)
            return;
        sheet.showDraft(from.key, start, end);
        sheet.say(sheet.grid.spanText(start, end));
        const seen = endBy !== 0 ? end : start;
        sheet.reveal(sheet.yOf((seen + 1439) % 1440), sheet.yOf((seen + 1439) % 1440));
    }
}
