// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The button beside a message, with what can be done with it.
IconButton {
    id: more

    required property Entry entry

    readonly property bool opened: menu.visible
    readonly property ConversationModel model: more.entry.talk.model

    //: Opens the menu of a message
    label: qsTr("More")
    iconName: "ellipsis"
    size: "small"
    tabStop: false
    onClicked: menu.openAt(more)

    WMenu {
        id: menu

        WMenuItem {
            enabled: more.entry.answerable
            //: Answers a message with its words above
            label: qsTr("Quote")
            iconName: "reply"
            keyHint: more.entry.talk.bench.actions.keys["talk.quote"]
            onTriggered: more.entry.talk.quoteAsked(more.entry.key)
        }
        WMenuItem {
            visible: !more.entry.mine
            label: more.entry.thanked
                //: Menu of a customer's message for which one said thanks
                ? qsTr("Take thanks back")
                //: Menu of a customer's message
                : qsTr("Say thanks")
            iconName: "star"
            keyHint: more.entry.talk.bench.actions.keys["talk.thank"]
            onTriggered: more.model.thank(more.entry.key)
        }
        WMenuItem {
            visible: more.entry.editable
            //: Changes an own message
            label: qsTr("Edit")
            iconName: "pencil"
            keyHint: more.entry.talk.bench.actions.keys["talk.edit"]
            onTriggered: more.entry.talk.editAsked(more.entry.key)
        }
        WMenuItem {
            visible: more.entry.editable
            //: Deletes an own message
            label: qsTr("Delete")
            iconName: "trash-2"
            keyHint: more.entry.talk.bench.actions.keys["talk.remove"]
            danger: true
            onTriggered: more.model.remove(more.entry.key)
        }
    }
}
