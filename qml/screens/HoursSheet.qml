// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The 24 hours of seven days with their spans, by pointer and by keyboard.
HoursPlane {
    id: sheet

    required property ActionRegistry actions
    property int copied: 0  // the weekday whose hours were copied

    signal exceptionAsked()
    signal undoAsked()
    signal copyAsked(int from, int to)

    function weekdayHere(): int {
        return sheet.grid.days[Math.floor(sheet.cursor / 1440)].weekday;
    }

    function arrow(key: int, modifiers: int): bool {
        const across = key === Qt.Key_Left ? -1 : key === Qt.Key_Right ? 1 : 0;
        const days = (Theme.mirrored ? -across : across) * 1440;
        const down = key === Qt.Key_Up ? -sheet.step : key === Qt.Key_Down ? sheet.step : 0;
        if (days === 0 && down === 0)
            return false;
        if (modifiers === Qt.ShiftModifier) {
            sheet.stretch(across * sheet.step, down);
        } else if (modifiers === Qt.ControlModifier) {
            sheet.stretch(days + down, days + down);
        } else if (modifiers === Qt.NoModifier) {
            sheet.settle();
            // From the top edge no step into the evening before.
            if (days !== 0 || Math.floor(sheet.cursor / 1440) === Math.floor((sheet.cursor + down) / 1440))
                sheet.move(days + down);
        } else {
            return false;
        }
        return true;
    }

    // A changed span is placed; what was only chosen is let go.
    function settle() {
        if (sheet.draft?.key)
            sheet.takeDraft();
        else
            sheet.dropDraft();
    }

    function plain(key: int): bool {
        switch (key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            sheet.open();
            return true;
        case Qt.Key_Space:
            if (sheet.here)
                sheet.removeAsked(sheet.here);
            else
                sheet.make(sheet.step);
            return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            if (sheet.here)
                sheet.removeAsked(sheet.here);
            return true;
        case Qt.Key_Escape:
            if (!sheet.draft)
                return false;
            sheet.dropDraft();
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            sheet.grid.week += key === Qt.Key_PageUp ? -1 : 1;
            sheet.say(sheet.grid.title);
            return true;
        case Qt.Key_Home:
            sheet.move(-(sheet.cursor % 1440));
            return true;
        case Qt.Key_End:
            sheet.move(1440 - sheet.step - sheet.cursor % 1440);
            return true;
        }
        return false;
    }

    function toNow() {
        sheet.grid.week = 0;
        if (sheet.grid.now >= 0)
            sheet.move(Math.floor(sheet.grid.now / sheet.step) * sheet.step - sheet.cursor);
    }

    Keys.onPressed: event => {
        const meant = sheet.actions.meant("week", event.key, event.modifiers);
        const modifiers = event.modifiers & ~Qt.KeypadModifier;
        if (event.matches(StandardKey.Undo))
            sheet.undoAsked();
        else if (event.matches(StandardKey.Copy))
            sheet.copied = sheet.weekdayHere();
        else if (event.matches(StandardKey.Paste))
            sheet.copyAsked(sheet.copied, sheet.weekdayHere());
        else if (meant === "week.today")
            sheet.toNow();
        else if (meant === "week.exception")
            sheet.exceptionAsked();
        else if (!sheet.arrow(event.key, modifiers)
                 && !(modifiers === Qt.NoModifier && sheet.plain(event.key)))
            return;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if ((event.key === Qt.Key_Shift || event.key === Qt.Key_Control) && sheet.draft?.key)
            sheet.takeDraft();
    }

    objectName: "hoursSheet"
    activeFocusOnTab: true

    Accessible.role: Accessible.List
    Accessible.focusable: true
    //: Name of the grid with the hours of a week
    Accessible.name: qsTr("Hours of the week")
    //: How the grid of the week is used by keyboard
    Accessible.description: qsTr("Arrows move, Enter makes or opens a span, Shift and arrows change its length, Delete removes it.")

    onActiveFocusChanged: if (!sheet.activeFocus) sheet.dropDraft()

    Repeater {
        model: 47

        Rectangle {
            required property int index
            y: Math.round(sheet.yOf((index + 1) * 30))
            width: sheet.width
            height: 1
            color: Theme.line
            opacity: index % 2 === 1 ? 1 : 0.4
        }
    }
    Repeater {
        model: 7

        Rectangle {
            required property int index
            x: Theme.across(Math.round(index * sheet.dayWidth), 1, sheet.width)
            width: 1
            height: sheet.height
            color: Theme.line
        }
    }
    Repeater {
        model: sheet.grid.spans

        HoursBlock {
            required property var modelData
            sheet: sheet
            span: modelData
            faint: sheet.draft !== null && sheet.draft.key === modelData.key
        }
    }
    Loader {
        anchors.fill: parent
        active: sheet.draft !== null
        sourceComponent: HoursBlock {
            sheet: sheet
            draft: true
            span: ({
                kind: "weekly", start: sheet.draft?.start ?? 0, end: sheet.draft?.end ?? 0,
                text: sheet.grid.spanText(sheet.draft?.start ?? 0, sheet.draft?.end ?? 0), length: ""
            })
        }
    }
    Item {
        x: Theme.across(Math.floor(sheet.grid.now / 1440) * sheet.dayWidth, width, sheet.width)
        y: sheet.yOf(sheet.grid.now % 1440)
        width: sheet.dayWidth
        visible: sheet.grid.now >= 0
        Rectangle { y: -1; width: parent.width; height: 2; color: Theme.bad }
        Rectangle {
            x: Theme.across(-4, 8, parent.width); y: -4
            width: 8; height: 8; radius: 4
            color: Theme.bad
        }
    }
    Item {
        x: Theme.across(Math.floor(sheet.cursor / 1440) * sheet.dayWidth, width, sheet.width)
        y: sheet.yOf(sheet.cursor % 1440)
        width: sheet.dayWidth
        height: sheet.yOf(sheet.step)
        FocusRing { shown: sheet.activeFocus; inset: true }
    }
    HoursPointer {
        sheet: sheet
    }
}
