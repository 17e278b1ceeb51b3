// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// A text with light Markdown as plain pieces: paragraphs, lists, quotes and code.
Column {
    id: root

    required property list<var> blocks
    required property real widest
    property color color: Theme.text1
    property Talk talk: null  // whose marks are shown in it

    // As MarkedText's kinds.
    readonly property int heading: 1
    readonly property int item: 2
    readonly property int quote: 3
    readonly property int code: 4

    objectName: "markedBlocks"
    spacing: Theme.s8

    Repeater {
        model: root.blocks

        Item {
            id: block
            required property var modelData
            readonly property int kind: block.modelData.kind
            readonly property real inset: block.kind === root.quote ? 11
                : block.kind === root.code ? Theme.s8
                : block.modelData.depth * Theme.s16 + (block.kind === root.item ? Theme.px(22) : 0)

            implicitWidth: block.inset + Math.min(Math.ceil(words.implicitWidth) + 1,
                                                  root.widest - block.inset)
                + (block.kind === root.code ? Theme.s8 : 0)
            implicitHeight: words.height + (block.kind === root.code ? 2 * Theme.s8 : 0)

            Rectangle {
                visible: block.kind === root.code
                width: root.width
                height: parent.height
                radius: Theme.radius
                color: Theme.canvas
                border.width: Theme.lineWidth
                border.color: Theme.line
            }
            Rectangle {
                visible: block.kind === root.quote
                width: 3
                height: parent.height
                radius: 1
                color: Theme.controlLine
            }
            WText {
                visible: block.kind === root.item
                x: Theme.across(block.modelData.depth * Theme.s16, width, block.width)
                width: Theme.px(18)
                horizontalAlignment: Text.AlignRight
                text: block.modelData.marker
                color: root.color
                decorative: true
            }
            SelectableText {
                id: words
                x: Theme.across(block.inset, width, block.width)
                y: block.kind === root.code ? Theme.s8 : 0
                width: Math.min(Math.ceil(implicitWidth) + 1, root.widest - block.inset
                                - (block.kind === root.code ? Theme.s8 : 0))
                text: block.modelData.text
                color: root.color
                weight: block.kind === root.heading ? 600 : 400
                monospace: block.kind === root.code
                wrapMode: block.kind === root.code ? TextEdit.WrapAnywhere : TextEdit.Wrap
                Accessible.ignored: true
            }
            TextRuns {
                document: words.textDocument
                runs: root.talk ? [...block.modelData.runs, ...root.talk.hitsIn(block.modelData.text)]
                    : block.modelData.runs
                hitColour: Theme.hit
                hitTextColour: Theme.hitText
                codeFamily: Theme.monoFamily
                codeColour: Theme.canvas
                linkColour: Theme.accent
            }
        }
    }
}
