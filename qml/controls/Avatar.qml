// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A person by initials, with the presence as a dot: available, busy, paused, away (hollow) or "".
Rectangle {
    id: root

    property string name
    property string initials: root.initialsOf(root.name)
    property string presence
    property int size: 28
    property color behind: Theme.surface

    function initialsOf(name: string): string {
        const words = name.split(/[\s.]+/u).filter(word => word !== "");
        const first = word => String.fromCodePoint(word.codePointAt(0)).toLocaleUpperCase();
        if (words.length === 0)
            return "";
        const last = words.length > 1 ? first(words[words.length - 1]) : "";
        return first(words[0]) + last;
    }

    function presenceWords(presence: string): string {
        switch (presence) {
        //: Presence of a person
        case "available": return qsTr("available");
        //: Presence of a person
        case "busy": return qsTr("busy");
        //: Presence of a person
        case "paused": return qsTr("paused");
        //: Presence of a person
        case "away": return qsTr("away");
        }
        return "";
    }

    function presenceColour(presence: string): color {
        switch (presence) {
        case "available": return Theme.good;
        case "busy": return Theme.bad;
        case "paused": return Theme.attention;
        }
        return Theme.text3;
    }

    implicitWidth: Theme.px(root.size)
    implicitHeight: Theme.px(root.size)
    radius: width / 2
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.text1

    Accessible.role: Accessible.Graphic
    Accessible.name: [root.name, root.presenceWords(root.presence)].filter(s => s !== "").join(", ")
    Accessible.ignored: Accessible.name === ""

    WText {
        anchors.centerIn: parent
        text: root.initials
        variant: "caption"
        weight: 600
        color: Theme.text2
        decorative: true
    }
    Rectangle {
        visible: root.presence !== ""
        anchors { right: parent.right; bottom: parent.bottom; margins: -2 }
        width: Theme.px(12)
        height: width
        radius: width / 2
        color: root.behind

        Rectangle {
            anchors { fill: parent; margins: 2 }
            radius: width / 2
            color: root.presence === "away" ? "transparent" : root.presenceColour(root.presence)
            border.width: root.presence === "away" ? 2 : 0
            border.color: root.presenceColour(root.presence)
        }
    }
}
