// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// Small signs: initials, keys, dots, counts.
TestCase {
    id: test
    name: "signs"

    Avatar {
        id: avatar
    }
    KeyHint {
        id: hint
    }
    CountBadge {
        id: badge
    }
    SplitHandle {
        id: handle
        minimum: 200
        maximum: 400
        value: 300
    }

    function test_initials_data() {
        return [
            { tag: "two words", name: "Thomas Brandt", initials: "TB" },
            { tag: "three", name: "Ana de Souza", initials: "AS" },
            { tag: "short", name: "M. H.", initials: "MH" },
            { tag: "one", name: "ömer", initials: "Ö" },
            { tag: "none", name: "", initials: "" },
            { tag: "picture", name: "😀 x", initials: "😀X" },
            { tag: "dots", name: " . ", initials: "" }
        ];
    }

    function test_initials(data) {
        avatar.name = data.name;
        compare(avatar.initials, data.initials);
    }

    function test_presenceIsPartOfTheName() {
        avatar.name = "Lukas Berger";
        avatar.presence = "away";
        compare(avatar.Accessible.name, "Lukas Berger, away");
    }

    function test_keysAreShownAsCaps_data() {
        return [
            { tag: "Ctrl+Shift+Return", shown: "Ctrl ⇧ ⏎" }, { tag: "A", shown: "A" }, { tag: "+", shown: "+" },
            { tag: "/", shown: "/" }, { tag: "Strg+R", shown: "Strg R" }, { tag: "F7", shown: "F7" }
        ];
    }

    function test_keysAreShownAsCaps(data) {
        compare(hint.shown(data.tag), data.shown);
    }

    function test_aCountOfNoneIsNotShown() {
        badge.count = 0;
        verify(!badge.visible);
    }

    function test_aPaneKeepsItsLimits() {
        handle.take(1000);
        compare(handle.value, 400);
        handle.take(0);
        compare(handle.value, 200);
    }
}
