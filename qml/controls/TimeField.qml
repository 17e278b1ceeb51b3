// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A time of day as minutes since midnight (24:00 is 1440, -1 is none). Typing 8, 830, 8:30 or 08.30
// is understood when the field is left or Enter is pressed; Up and Down go by step.
WTextField {
    id: control

    property int minutes: -1
    property int step: 30

    signal edited(int minutes)

    function shown(minutes: int): string {
        if (minutes < 0)
            return "";
        return [Math.floor(minutes / 60), minutes % 60].map(n => String(n).padStart(2, "0")).join(":");
    }

    function parsed(text: string): int {
        const match = /^\s*(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*$/.exec(text);
        if (!match)
            return -1;
        const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
        return Number(match[2] ?? 0) < 60 && minutes <= 1440 ? minutes : -1;
    }

    function take(minutes: int) {
        if (minutes !== control.minutes) {
            control.minutes = minutes;
            control.edited(minutes);
        }
        control.text = control.shown(minutes);
    }

    function commit() {
        const minutes = control.parsed(control.text);
        control.invalid = minutes < 0;
        if (minutes >= 0)
            control.take(minutes);
    }

    function nudge(by: int) {
        const from = Math.max(0, control.minutes);
        const onGrid = by > 0 ? Math.floor(from / control.step) : Math.ceil(from / control.step);
        control.invalid = false;
        control.take(Math.min(1440, Math.max(0, (onGrid + by) * control.step)));
    }

    implicitWidth: Theme.px(72)
    inputMethodHints: Qt.ImhTime
    text: control.shown(control.minutes)

    onMinutesChanged: if (!control.activeFocus) control.text = control.shown(control.minutes)
    onEditingFinished: control.commit()
    Keys.onUpPressed: control.nudge(1)
    Keys.onDownPressed: control.nudge(-1)
}
