// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The keys of all actions, to be changed: press a row's key, then the new one. What cannot be is
// said; what somebody else has can be swapped.
Card {
    id: card

    required property ActionRegistry registry
    property bool open: false  // the list is shown

    //: Heading of a card of settings
    title: qsTr("Keys")
    titleStyle: "title"

    WSwitch {
        objectName: "singleKeysSwitch"
        Layout.fillWidth: true
        //: Setting: letters and digits act alone in lists
        label: qsTr("Single keys act in lists")
        checked: card.registry.singleKeys
        onClicked: card.registry.singleKeys = checked
    }
    WButton {
        objectName: "shortcutsOpen"
        label: card.open
            //: Hides the list of keys
            ? qsTr("Hide the keys")
            //: Shows the list of keys, to change them
            : qsTr("Change keys…")
        size: "small"
        onClicked: card.open = !card.open
    }
    WText {
        Layout.fillWidth: true
        visible: card.open
        //: How keys are changed
        text: qsTr("Press a key in the list, then the new one. Esc keeps the old key, Backspace leaves the action without one.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: card.open
        spacing: Theme.s8

        WTextField {
            id: search
            objectName: "shortcutsSearch"
            Layout.fillWidth: true
            //: Narrows the list of keys in the settings
            label: qsTr("Find an action")
            placeholderText: label
            iconName: "search"
            compact: true
            clearable: true
        }
        WButton {
            objectName: "shortcutsReset"
            //: Gives all actions the keys again that they had at first
            label: qsTr("Reset all")
            size: "small"
            onClicked: asking.open()

            WDialog {
                id: asking
                objectName: "shortcutsResetDialog"
                //: Title of a question
                title: qsTr("Reset all keys?")
                //: Question before the keys of all actions are as at first
                message: qsTr("Every action gets the key again that it had at first.")
                //: Answer: gives all actions their first keys
                confirmText: qsTr("Reset all")
                onAccepted: card.registry.resetAll()
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: card.open
        spacing: 0

        Repeater {
            model: card.open ? card.registry : null

            ShortcutRow {
                Layout.fillWidth: true
                registry: card.registry
                words: search.text
            }
        }
    }
}
