// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A note: the customer never sees it.
Item {
    id: root

    required property Entry entry

    readonly property bool refused: root.entry.delivery === ConversationModel.DeliveryState.Refused

    implicitHeight: frame.height

    LongText {
        id: extent
        entry: root.entry
    }
    BubbleFrame {
        id: frame
        x: Theme.across(root.width - width, width, root.width)
        width: Math.min(root.width, Theme.px(560))
        height: implicitHeight
        kind: root.refused ? "refused" : "note"
        current: root.entry.current

        RowLayout {
            spacing: 6

            Icon {
                name: "lock"
                size: Theme.px(14)
                color: root.refused ? Theme.text3 : Theme.noteText
            }
            WText {
                Layout.fillWidth: true
                //: Head of a note; %1 is a name, %2 a time
                text: qsTr("Note · %1 · %2").arg(root.entry.author).arg(root.entry.time)
                variant: "meta"
                weight: 600
                color: root.refused ? Theme.text3 : Theme.noteText
                decorative: true
            }
            WText {
                visible: root.entry.delivery === ConversationModel.DeliveryState.Waiting
                text: root.entry.deliveryText
                variant: "meta"
                color: Theme.noteText
                decorative: true
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.entry.blocks.length > 0
            visible: active

            sourceComponent: MarkedBlocks {
                widest: frame.width - 24
                blocks: extent.blocks
                talk: root.entry.talk
                color: root.refused ? Theme.text1 : Theme.noteText
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.entry.links.length > 0
            visible: active

            sourceComponent: LinkLines {
                links: root.entry.links
                talk: root.entry.talk
            }
        }
        SelectableText {
            id: words
            Layout.fillWidth: true
            visible: root.entry.blocks.length === 0
            text: extent.text
            color: root.refused ? Theme.text1 : Theme.noteText
            Accessible.ignored: true

            TextRuns {
                document: words.textDocument
                runs: root.entry.talk.hitsIn(extent.text)
                hitColour: Theme.hit
                hitTextColour: Theme.hitText
            }
        }
        Loader {
            active: extent.isLong
            visible: active
            sourceComponent: ShowAll { extent: extent }
        }
        Loader {
            Layout.fillWidth: true
            active: root.refused
            visible: active
            sourceComponent: RefusedActions { entry: root.entry }
        }
    }
}
