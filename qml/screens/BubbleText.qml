// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// The words of a message with the time at the end of the last line, or below it where it does not
// fit.
Item {
    id: root

    required property Entry entry
    required property real widest

    required property string text

    readonly property string shown: root.entry.deleted
        //: In place of a message that its author deleted
        ? qsTr("Message deleted") : root.text
    readonly property real metaRoom: meta.implicitWidth > 0 ? 8 + meta.implicitWidth : 0
    // Words that run against the layout would end where the time stands.
    readonly property bool same: Theme.mirrored
        === (words.effectiveHorizontalAlignment === TextEdit.AlignRight)
    readonly property bool oneLine: root.same && words.implicitWidth + root.metaRoom <= root.widest
        && words.lineCount === 1
    readonly property rect end: {
        // The wrapping depends on the width, and follows it later.
        const laidOut = words.width + words.contentWidth + words.contentHeight;
        return words.positionToRectangle(laidOut > 0 ? words.length : 0);
    }
    readonly property bool beside: root.same && (root.oneLine || (Theme.mirrored
        ? root.end.x >= root.metaRoom : root.end.x + root.metaRoom <= words.width))

    implicitWidth: root.oneLine ? Math.ceil(words.implicitWidth) + 1 + root.metaRoom
        : Math.min(root.widest, Math.max(Math.ceil(words.implicitWidth) + 1, meta.implicitWidth))
    implicitHeight: words.height + (root.beside ? 0 : meta.implicitHeight)

    SelectableText {
        id: words
        anchors.left: parent.left
        width: Math.min(root.widest, Math.ceil(implicitWidth) + 1)
        text: root.shown
        color: root.entry.deleted ? Theme.text3 : Theme.text1
        font.italic: root.entry.deleted
        Accessible.ignored: true
    }
    TextRuns {
        document: words.textDocument
        runs: root.entry.deleted ? [] : root.entry.talk.hitsIn(root.shown)
        hitColour: Theme.hit
        hitTextColour: Theme.hitText
    }
    BubbleMeta {
        id: meta
        anchors { right: parent.right; bottom: parent.bottom; bottomMargin: 1 }
        entry: root.entry
    }
}
