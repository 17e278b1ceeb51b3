// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A message of either side: text with time and what became of it, files, and when it was refused
// what can be done with the text. What few messages have is made for those alone: as one scrolls,
// a bubble is made for each message that comes in sight.
Item {
    id: root

    required property Entry entry

    readonly property bool mine: root.entry.mine
    readonly property bool refused: root.entry.delivery === ConversationModel.DeliveryState.Refused
    readonly property bool uploading: root.entry.delivery === ConversationModel.DeliveryState.Uploading
    readonly property bool waiting: root.uploading
        || root.entry.delivery === ConversationModel.DeliveryState.Waiting
        || root.entry.delivery === ConversationModel.DeliveryState.Held
    readonly property bool marked: root.entry.blocks.length > 0
    readonly property bool hasFiles: root.entry.files.length > 0
    // In a narrow pane, too, the side tells who wrote it.
    readonly property real widest: root.hasFiles ? Math.min(root.width, Theme.px(680))
        : Math.min(root.width * 0.9, Theme.px(560))

    implicitHeight: frame.height

    LongText {
        id: extent
        entry: root.entry
    }
    BubbleFrame {
        id: frame
        x: root.mine !== Theme.mirrored ? root.width - width : 0
        width: root.hasFiles || root.refused ? root.widest : Math.min(root.widest, implicitWidth)
        height: implicitHeight
        kind: root.refused ? "refused" : root.waiting ? "waiting" : root.mine ? "mine" : "theirs"
        current: root.entry.current

        Loader {
            Layout.fillWidth: true
            active: root.entry.quote !== ""
            visible: active

            sourceComponent: QuoteLine {
                text: root.entry.quote
                widest: root.widest - 24
            }
        }
        BubbleText {
            Layout.fillWidth: true
            visible: !root.marked
                && (root.entry.text !== "" || root.entry.deleted || !root.hasFiles)
            widest: root.widest - 24
            entry: root.entry
            text: extent.text
        }
        Loader {
            Layout.fillWidth: true
            active: root.marked
            visible: active

            sourceComponent: MarkedBlocks {
                widest: root.widest - 24
                blocks: extent.blocks
                talk: root.entry.talk
            }
        }
        Loader {
            active: extent.isLong && !root.entry.deleted
            visible: active
            sourceComponent: ShowAll { extent: extent }
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
        Repeater {
            model: root.entry.files

            FileCard {
                required property var modelData
                Layout.fillWidth: true
                file: modelData
                entry: root.entry
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.uploading
            visible: active
            sourceComponent: UploadLine { entry: root.entry }
        }
        Loader {
            Layout.alignment: Qt.AlignRight
            active: root.marked || root.hasFiles && root.entry.text === "" && !root.entry.deleted
            visible: active
            sourceComponent: BubbleMeta { entry: root.entry }
        }
        Loader {
            Layout.fillWidth: true
            active: root.refused
            visible: active
            sourceComponent: RefusedActions { entry: root.entry }
        }
    }
    Loader {
        id: more
        readonly property bool needed: (root.entry.editable || root.entry.answerable)
            && (hover.hovered || root.entry.current)
        x: root.mine !== Theme.mirrored ? frame.x - width - 4 : frame.x + frame.width + 4
        anchors.verticalCenter: frame.verticalCenter
        visible: more.needed || (more.item as MessageMenu)?.opened === true
        active: false
        sourceComponent: MessageMenu { entry: root.entry }
        onNeededChanged: if (more.needed) more.active = true
        Component.onCompleted: if (more.needed) more.active = true
    }
    HoverHandler {
        id: hover
    }
}
