// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A text of the conversation as far as it is shown: of a very long one the beginning, until all of
// it is asked for. That is remembered while the case is open.
QtObject {
    id: root

    required property Entry entry  // null: there is none

    readonly property int mostLines: 60
    readonly property int mostLetters: 5000
    readonly property int shownLines: 40

    // Where the beginning ends; the text's length: it is not very long.
    readonly property int end: root.endOf(root.entry?.text ?? "")
    readonly property bool isLong: root.end < (root.entry?.text.length ?? 0)
    readonly property bool capped: root.isLong && root.entry.talk.whole[root.entry.key] !== true
    readonly property string text: root.capped ? root.entry.text.slice(0, root.end) + " …"
        : root.entry?.text ?? ""
    readonly property list<var> blocks: root.capped ? root.beginning(root.entry.blocks)
        : root.entry?.blocks ?? []

    function endOf(text: string): int {
        let shown = 0;
        let at = -1;
        for (let line = 1; line <= root.mostLines; ++line) {
            at = text.indexOf("\n", at + 1);
            if (at < 0) {
                if (text.length <= root.mostLetters)
                    return text.length;
                break;
            }
            if (line === root.shownLines)
                shown = at;
        }
        const end = Math.min(at >= 0 && shown > 0 ? shown : root.mostLetters, root.mostLetters * 0.8);
        // Not between the halves of one letter.
        const half = text.charCodeAt(end - 1);
        return half >= 0xd800 && half < 0xdc00 ? end - 1 : end;
    }

    function beginning(blocks: list<var>): list<var> {
        const out = [];
        let left = root.end;
        for (const block of blocks) {
            if (left <= 0)
                break;
            const text = String(block.text);
            out.push(text.length <= left ? block
                : Object.assign({}, block, { text: text.slice(0, left) + " …" }));
            left -= text.length + 1;
        }
        return out;
    }
}
