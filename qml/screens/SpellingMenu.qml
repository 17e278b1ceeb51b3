// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Underlines unknown words of a text field; the secondary button or the menu key at one of them
// opens a list of others.
Item {
    id: root

    required property WTextArea area
    required property string language

    function openAt(position: int, place: point): bool {
        own.word = marks.wordAt(position);
        own.position = position;
        if (own.word === "")
            return false;
        own.others = marks.suggestions(own.word);
        const menu = proposals.made() as WMenu;
        menu.parent = root.area.editor;
        menu.popup(place.x, place.y);
        return true;
    }

    objectName: "spellingMenu"
    parent: root.area.editor
    anchors.fill: parent

    QtObject {
        id: own
        property string word
        property int position
        property list<string> others
    }
    Spelling {
        id: marks
        objectName: "spelling"
        document: root.area.editor.textDocument
        language: root.language
        colour: Theme.bad
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.RightButton
        cursorShape: Qt.IBeamCursor
        onClicked: mouse => root.openAt(root.area.editor.positionAt(mouse.x, mouse.y),
                                        Qt.point(mouse.x, mouse.y))
    }
    Connections {
        target: root.area

        function onKeyPressed(event: KeyEvent) {
            const menuKey = event.key === Qt.Key_Menu
                || event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier) !== 0;
            const at = root.area.editor.cursorRectangle;
            if (menuKey && !event.accepted)
                event.accepted = root.openAt(root.area.cursorPosition,
                                             Qt.point(at.x, at.y + at.height));
        }
    }
    Lazy {
        id: proposals
        sourceComponent: WMenu {
            id: menu

            Instantiator {
                // A fixed number: an Instantiator keeps for ever what it made for a model that changed.
                model: 6
                delegate: WMenuItem {
                    required property int index
                    objectName: "spellingProposal"
                    visible: index < own.others.length
                    height: visible ? implicitHeight : 0
                    label: own.others[index] ?? ""
                    onTriggered: marks.replaceAt(own.position, label)
                }
                onObjectAdded: (index, item) => menu.insertItem(index, item)
                onObjectRemoved: (index, item) => menu.removeItem(item)
            }
            WMenuItem {
                visible: own.others.length === 0
                height: visible ? implicitHeight : 0
                enabled: false
                //: In the menu of a word that the dictionary does not know
                label: qsTr("No proposals")
            }
            WMenuSeparator {}
            WMenuItem {
                //: Adds a word to the person's own dictionary; %1 is the word
                label: qsTr("Learn “%1”").arg(own.word)
                onTriggered: marks.learn(own.word)
            }
        }
    }
}
