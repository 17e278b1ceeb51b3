// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A message of either side: text with time and what became of it, files, and when it was refused
// what can be done with the text.
Item {
    id: root

    required property Entry entry

    readonly property ConversationModel model: root.entry.talk.model
    readonly property bool mine: root.entry.mine
    readonly property bool refused: root.entry.delivery === ConversationModel.DeliveryState.Refused
    readonly property bool uploading: root.entry.delivery === ConversationModel.DeliveryState.Uploading
    readonly property bool waiting: root.uploading
        || root.entry.delivery === ConversationModel.DeliveryState.Waiting
        || root.entry.delivery === ConversationModel.DeliveryState.Held
    readonly property bool marked: root.entry.blocks.length > 0
    readonly property bool hasFiles: root.entry.files.length > 0
    readonly property real widest: Math.min(root.width, Theme.px(root.hasFiles ? 680 : 560))

    implicitHeight: frame.height

    BubbleFrame {
        id: frame
        x: root.mine ? root.width - width : 0
        width: root.hasFiles || root.refused ? root.widest : Math.min(root.widest, implicitWidth)
        height: implicitHeight
        kind: root.refused ? "refused" : root.waiting ? "waiting" : root.mine ? "mine" : "theirs"
        current: root.entry.current

        QuoteLine {
            Layout.fillWidth: true
            visible: root.entry.quote !== ""
            text: root.entry.quote
            widest: root.widest - 24
        }
        BubbleText {
            Layout.fillWidth: true
            visible: !root.marked
                && (root.entry.text !== "" || root.entry.deleted || !root.hasFiles)
            widest: root.widest - 24
            entry: root.entry
        }
        Loader {
            Layout.fillWidth: true
            active: root.marked
            visible: active

            sourceComponent: MarkedBlocks {
                widest: root.widest - 24
                blocks: root.entry.blocks
            }
        }
        LinkLines {
            Layout.fillWidth: true
            links: root.entry.links
            talk: root.entry.talk
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
        RowLayout {
            visible: root.uploading
            spacing: Theme.s8

            ProgressLine {
                Layout.fillWidth: true
                value: root.entry.uploaded
                label: root.entry.deliveryText
            }
            WButton {
                objectName: "cancelUpload"
                //: Stops sending a file; the message is taken back
                label: qsTr("Cancel")
                size: "small"
                onClicked: root.model.discard(root.entry.key)
            }
        }
        BubbleMeta {
            Layout.alignment: Qt.AlignRight
            visible: root.marked || root.hasFiles && root.entry.text === "" && !root.entry.deleted
            entry: root.entry
        }
        RefusedActions {
            Layout.fillWidth: true
            visible: root.refused
            entry: root.entry
        }
    }
    IconButton {
        id: more
        x: root.mine ? frame.x - width - 4 : frame.width + 4
        anchors.verticalCenter: frame.verticalCenter
        visible: (root.entry.editable || root.entry.answerable) && (hover.hovered || menu.visible || root.entry.current)
        //: Opens the menu of a message
        label: qsTr("More")
        iconName: "ellipsis"
        size: "small"
        tabStop: false
        onClicked: menu.openAt(more)

        WMenu {
            id: menu

            WMenuItem {
                enabled: root.entry.answerable
                //: Answers a message with its words above
                label: qsTr("Quote")
                iconName: "reply"
                keyHint: root.entry.talk.bench.actions.keys["talk.quote"]
                onTriggered: root.entry.talk.quoteAsked(root.entry.key)
            }
            WMenuItem {
                visible: !root.mine
                label: root.entry.thanked
                    //: Menu of a customer's message for which one said thanks
                    ? qsTr("Take thanks back")
                    //: Menu of a customer's message
                    : qsTr("Say thanks")
                iconName: "star"
                keyHint: root.entry.talk.bench.actions.keys["talk.thank"]
                onTriggered: root.model.thank(root.entry.key)
            }
            WMenuItem {
                visible: root.entry.editable
                //: Changes an own message
                label: qsTr("Edit")
                iconName: "pencil"
                keyHint: root.entry.talk.bench.actions.keys["talk.edit"]
                onTriggered: root.entry.talk.editAsked(root.entry.key)
            }
            WMenuItem {
                visible: root.entry.editable
                //: Deletes an own message
                label: qsTr("Delete")
                iconName: "trash-2"
                keyHint: root.entry.talk.bench.actions.keys["talk.remove"]
                danger: true
                onTriggered: root.model.remove(root.entry.key)
            }
        }
    }
    HoverHandler {
        id: hover
    }
}
