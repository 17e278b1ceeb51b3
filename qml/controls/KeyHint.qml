// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A key as a small cap: keys in portable form ("Ctrl+Shift+Return") or already in the user's
// language. It only shows; shortcuts live in the action registry. inverse: on a primary button.
Item {
    id: root

    property string keys
    property bool inverse: false
    property color inkColor: root.inverse ? Theme.accentText : Theme.text3

    function shown(keys: string): string {
        const signs = {
            Shift: "⇧", Return: "⏎", Enter: "⏎", Left: "←", Right: "→", Up: "↑", Down: "↓",
            Escape: "Esc", PgUp: "⇞", PgDown: "⇟",
            //: Name of a key, as printed on keyboards
            Ctrl: qsTr("Ctrl"),
            //: Name of a key, as printed on keyboards
            Delete: qsTr("Del"),
            //: Name of a key, as printed on keyboards
            Del: qsTr("Del"),
            //: Name of a key, as printed on keyboards
            Space: qsTr("Space"),
            //: Name of a key, as printed on keyboards
            End: qsTr("End")
        };
        if (keys.length < 2)
            return keys;
        // The last one may be the plus itself: "Ctrl++".
        const parts = keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
        return parts.map(key => signs[key] ?? key).join(" ");
    }

    visible: root.keys !== ""
    implicitWidth: root.visible ? cap.implicitWidth : 0
    implicitHeight: cap.implicitHeight

    // Most buttons have no key.
    Loader {
        id: cap
        anchors.fill: parent
        active: root.keys !== ""

        sourceComponent: Item {
            implicitWidth: words.implicitWidth + 12
            implicitHeight: words.implicitHeight + 4

            Rectangle {
                anchors.fill: parent
                radius: 4
                color: root.inverse ? root.inkColor : (Theme.highContrast ? Theme.text1 : Theme.line)
            }
            Rectangle {
                // The lower edge is two pixels, as of a real key.
                anchors { fill: parent; leftMargin: 1; rightMargin: 1; topMargin: 1; bottomMargin: 2 }
                radius: 3
                color: root.inverse ? Theme.accent : Theme.canvas
            }
            WText {
                id: words
                anchors { centerIn: parent; verticalCenterOffset: -0.5 }
                text: root.shown(root.keys)
                variant: "caption"
                weight: 500
                color: root.inkColor
                decorative: true
            }
        }
    }
}
