// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// What single keys do with the message that has the keyboard.
Item {
    id: root

    required property Talk talk
    required property ConversationItem entry
    property bool offered: true

    readonly property ActionRegistry registry: root.talk.bench.actions
    readonly property bool here: root.offered && root.entry !== null

    LongText {
        id: extent
        entry: root.entry?.entry ?? null
    }
    ActionHandler {
        registry: root.registry
        action: "talk.reply"
        offered: root.here
        onTriggered: root.talk.replyAsked()
    }
    ActionHandler {
        registry: root.registry
        action: "talk.note"
        offered: root.here
        onTriggered: root.talk.noteAsked()
    }
    ActionHandler {
        registry: root.registry
        action: "talk.copy"
        offered: root.here
        onTriggered: root.talk.clipboard.copy(root.entry.text)
    }
    ActionHandler {
        registry: root.registry
        action: "talk.quote"
        offered: root.here && root.entry.answerable
        onTriggered: root.talk.quoteAsked(root.entry.key)
    }
    ActionHandler {
        registry: root.registry
        action: "talk.thank"
        offered: root.here && root.entry.answerable && !root.entry.mine
        onTriggered: root.talk.model.thank(root.entry.key)
    }
    ActionHandler {
        registry: root.registry
        action: "talk.whole"
        offered: root.here && extent.isLong
        onTriggered: root.talk.showWhole(root.entry.key, extent.capped)
    }
    ActionHandler {
        registry: root.registry
        action: "talk.edit"
        offered: root.here && root.entry.editable
        onTriggered: root.talk.editAsked(root.entry.key)
    }
    ActionHandler {
        registry: root.registry
        action: "talk.remove"
        offered: root.here && root.entry.editable
        onTriggered: root.talk.model.remove(root.entry.key)
    }
}
