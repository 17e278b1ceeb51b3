// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A short fact on a soft fill, in a tone; dot or iconName put a sign before it.
Rectangle {
    id: root

    property string text
    property string tone: "neutral"
    property bool dot: false
    property string iconName

    readonly property color ink: Theme.toneColour(root.tone)

    readonly property real signs: (root.dot ? Theme.px(7) + 5 : 0)
        + (root.iconName !== "" ? Theme.px(12) + 5 : 0)

    implicitWidth: Math.ceil(words.implicitWidth) + root.signs + 16
    implicitHeight: Theme.px(20)
    radius: height / 2
    color: Theme.toneSoft(root.tone)
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: root.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        anchors { left: parent.left; leftMargin: 8 }
        height: parent.height
        spacing: 5

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.dot
            width: Theme.px(7)
            height: width
            radius: width / 2
            color: root.ink
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.px(12)
            stroke: 2.2
            color: root.ink
        }
        WText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, root.width - root.signs - 16)
            text: root.text
            variant: "caption"
            weight: 500
            color: root.ink
            decorative: true
        }
    }
}
