// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pointer in the grid of the week: a drag makes a span, changes an edge or moves a block; a
// double click opens a span or makes one.
MouseArea {
    id: area

    required property HoursPlane sheet

    property string mode  // "make", "from", "to", "move"
    property int grabbed: 0
    property var held: null

    // Which part of which span is under the pointer.
    function partAt(x: real, y: real): string {
        const span = area.sheet.spanUnder(x, y);
        if (!span || span.kind !== "weekly")
            return "";
        const place = area.sheet.placeAt(x, y, false);
        const reach = 7 / area.sheet.minuteHeight;
        if (span.end - place < reach)
            return "to";
        return place - span.start < reach ? "from" : "move";
    }

    function pull(place: int) {
        const step = area.sheet.step;
        const held = area.held;
        let start = held.start;
        let end = held.end;
        const by = place - area.grabbed;
        if (area.mode === "make") {
            start = Math.min(area.grabbed, place);
            end = Math.max(area.grabbed, place) + step;
        } else if (area.mode === "from") {
            start = Math.min(end - step, start + by);
        } else if (area.mode === "to") {
            end = Math.max(start + step, end + by);
        } else {
            start += by;
            end += by;
        }
        if (end - start > 1440)
            return;
        area.sheet.showDraft(held.key, start, end);
    }

    anchors.fill: parent
    hoverEnabled: true
    preventStealing: true
    Accessible.ignored: true
    cursorShape: area.shape

    property int shape: Qt.ArrowCursor

    onPressed: mouse => {
        area.sheet.forceActiveFocus(Qt.MouseFocusReason);
        area.sheet.dropDraft();
        const place = area.sheet.placeAt(mouse.x, mouse.y, true);
        const span = area.sheet.spanUnder(mouse.x, mouse.y);
        area.sheet.cursor = place;
        area.mode = span ? area.partAt(mouse.x, mouse.y) : "make";
        area.grabbed = place;
        area.held = span ?? { key: "", start: place, end: place + area.sheet.step };
    }
    onPositionChanged: mouse => {
        if (!area.pressed) {
            const part = area.partAt(mouse.x, mouse.y);
            area.shape = part === "from" || part === "to" ? Qt.SizeVerCursor
                : part === "move" ? Qt.OpenHandCursor : Qt.ArrowCursor;
            return;
        }
        if (area.mode === "")
            return;
        const place = area.sheet.placeAt(mouse.x, mouse.y, true);
        if (place !== area.grabbed || area.sheet.draft)
            area.pull(place);
        area.sheet.reveal(mouse.y, mouse.y);
    }
    onReleased: {
        area.mode = "";
        area.sheet.takeDraft();
    }
    onCanceled: {
        area.mode = "";
        area.sheet.dropDraft();
    }
    onDoubleClicked: area.sheet.open()
}
