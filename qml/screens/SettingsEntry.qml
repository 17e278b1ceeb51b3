// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A card of settings in its place: shown while the typed words are among what is written on it, or
// among other words for it.
ColumnLayout {
    id: entry

    required property string search
    property string otherWords
    property bool wanted: true  // false: its card is hidden, and it leaves no gap

    property bool fits: true

    // No binding: what a card says can depend on whether it is shown.
    function look() {
        const wanted = entry.search.trim().toLocaleLowerCase();
        const said = wanted === "" ? "" : (entry.written(entry) + entry.otherWords).toLocaleLowerCase();
        entry.fits = wanted === "" || wanted.split(/\s+/).every(word => said.includes(word));
    }

    function written(item: var): string {
        let said = [item.title, item.label, item.text, item.hint]
            .filter(words => typeof words === "string").join(" ") + " ";
        for (const child of item.children)
            said += entry.written(child);
        return said;
    }

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    visible: entry.wanted && entry.fits
    spacing: 16

    onSearchChanged: entry.look()
    onOtherWordsChanged: entry.look()
    Component.onCompleted: entry.look()
}
