// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The manual's pages, and the search through all of them.
Rectangle {
    id: root

    required property ManualModel manual
    property string findKey

    signal pageAsked(string page)

    function clear() {
        search.clear();
        root.manual.words = "";
    }

    function find() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    color: Theme.surface

    WTextField {
        id: search
        objectName: "manualSearch"
        anchors { top: parent.top; left: parent.left; right: parent.right; margins: Theme.s12 }
        iconName: "search"
        keyHint: root.findKey
        clearable: true
        //: Searches the manual
        placeholderText: qsTr("Search the manual")
        onTextEdited: root.manual.words = search.text
        onCleared: root.manual.words = ""
        onAccepted: list.activated(0)
        Keys.onDownPressed: list.forceActiveFocus()
    }
    RowList {
        id: list
        objectName: "manualTopics"
        anchors {
            top: search.bottom; left: parent.left; right: parent.right; bottom: parent.bottom
            topMargin: Theme.s8
        }
        //: Name of the list of the manual's pages
        name: qsTr("Pages of the manual")
        model: root.manual.topics
        delegate: ManualTopic {
            current: modelData.page === root.manual.page
            onClicked: root.pageAsked(modelData.page)
        }
        onActivated: index => {
            const topic = root.manual.topics[index];
            if (topic)
                root.pageAsked(topic.page);
        }
    }
    EmptyState {
        anchors {
            left: parent.left; right: parent.right; top: search.bottom
            margins: Theme.s16; topMargin: Theme.s32
        }
        visible: list.count === 0
        iconName: "search"
        //: Nothing was found in the manual
        title: qsTr("No page has these words.")
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
