// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Over a log: wrap, find, go to a line.
Rectangle {
    id: root

    required property TextPages pages
    required property bool wrapped

    property string mode  // "find", "line"; empty: neither
    readonly property string words: root.mode === "find" ? field.text : ""

    signal wrapAsked()
    signal searchAsked(string words)
    signal goOnAsked(bool back)
    signal lineAsked(int number)
    signal closed()

    function open(mode: string) {
        root.mode = mode;
        field.text = "";
        field.forceActiveFocus();
    }
    function close() {
        root.mode = "";
        pause.stop();
        root.pages.search("", 0);
        root.closed();
    }
    function answer(back: bool) {
        if (root.mode === "line")
            root.lineAsked(parseInt(field.text) || 1);
        else
            root.goOnAsked(back);
    }

    objectName: "textViewBar"
    implicitHeight: row.implicitHeight + 2 * Theme.s8
    color: Theme.surface

    // Looks while one types, but not for each letter.
    Timer {
        id: pause
        interval: 150
        onTriggered: root.searchAsked(field.text)
    }
    RowLayout {
        id: row
        x: Theme.s16
        y: Theme.s8
        width: root.width - 2 * Theme.s16
        spacing: Theme.s8

        WTextField {
            id: field
            objectName: "textViewField"
            Layout.preferredWidth: Theme.px(220)
            visible: root.mode !== ""
            compact: true
            iconName: root.mode === "find" ? "search" : ""
            label: root.mode === "find"
                //: Name of the field that finds words in a file
                ? qsTr("Find in this file")
                //: Name of the field for the number of a line
                : qsTr("Line number")
            placeholderText: field.label
            onTextEdited: if (root.mode === "find") pause.restart()
            Keys.onPressed: event => {
                event.accepted = true;
                const back = (event.modifiers & Qt.ShiftModifier) !== 0;
                if (event.key === Qt.Key_Escape)
                    root.close();
                else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                         || event.key === Qt.Key_F3)
                    root.answer(back);
                else
                    event.accepted = false;
            }
        }
        WText {
            objectName: "textViewHits"
            visible: root.mode === "find" && field.text !== ""
            variant: "meta"
            text: {
                if (root.pages.searching || pause.running)
                    //: While words are looked for in a file
                    return qsTr("Looking…");
                if (root.pages.hitCount === 0)
                    //: Words were not found in a file
                    return qsTr("Not found");
                //: Which of the lines with the words is shown; %1 of %2
                return qsTr("%1 of %2").arg(root.pages.hit).arg(root.pages.hitCount);
            }
            Accessible.role: Accessible.StaticText
        }
        Item {
            Layout.fillWidth: true
        }
        WButton {
            visible: root.mode === ""
            //: Opens the field that finds words in a file
            label: qsTr("Find")
            iconName: "search"
            size: "small"
            keyHint: "Ctrl+F"
            onClicked: root.open("find")
        }
        WButton {
            visible: root.mode === ""
            //: Opens the field for the number of a line
            label: qsTr("Go to line")
            size: "small"
            keyHint: "Ctrl+G"
            onClicked: root.open("line")
        }
        WCheckBox {
            objectName: "textViewWrap"
            //: Breaks long lines of a text file
            label: qsTr("Wrap lines")
            checked: root.wrapped
            onToggled: root.wrapAsked()
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
