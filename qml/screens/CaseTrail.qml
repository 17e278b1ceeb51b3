// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The cases that were open, in their order, for going back and forward.
QtObject {
    id: trail

    property list<string> been
    property int at: -1
    property list<string> used  // each once, the last one first

    function use(caseId: string) {
        if (caseId !== "")
            trail.used = [caseId, ...trail.used.filter(other => other !== caseId)].slice(0, 20);
    }

    // A case was opened other than by going back or forward.
    function went(caseId: string) {
        trail.use(caseId);
        if (caseId === "" || trail.at >= 0 && trail.been[trail.at] === caseId)
            return;
        trail.been = [...trail.been.slice(0, trail.at + 1), caseId].slice(-50);
        trail.at = trail.been.length - 1;
    }

    // The case there; empty: the trail ends.
    function step(backwards: bool, from: string): string {
        // From the empty pane back leads to the last case, not past it.
        const to = backwards && from === "" ? trail.at : trail.at + (backwards ? -1 : 1);
        if (to < 0 || to >= trail.been.length)
            return "";
        trail.at = to;
        trail.use(trail.been[to]);
        return trail.been[to];
    }
}
