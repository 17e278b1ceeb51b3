// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What just happened, with a way back (Undo) for some seconds; the line below runs out in steps of
// a second. seconds 0: it stays. It is never the only sign of a fault.
Rectangle {
    id: root

    property string text
    property string actionText
    property string keyHint
    property int seconds: 8

    readonly property int secondsLeft: own.left

    signal action()
    signal expired()

    implicitWidth: Math.min(Theme.px(480), row.implicitWidth + 28)
    implicitHeight: Math.max(Theme.px(44), words.implicitHeight + 20)
    radius: Theme.cardRadius
    color: Theme.raised
    border.width: Theme.lineWidth
    border.color: Theme.dark ? Theme.controlLine : Theme.line

    Accessible.role: Accessible.Notification
    Accessible.name: root.text

    Component.onCompleted: own.left = root.seconds

    QtObject {
        id: own
        property int left: 0
    }
    Timer {
        interval: 1000
        repeat: true
        running: own.left > 0
        onTriggered: {
            own.left -= 1;
            if (own.left === 0)
                root.expired();
        }
    }
    Shadow {
        z: -1
    }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: 14; rightMargin: 8 }
        spacing: Theme.s12

        WText {
            id: words
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 3
            decorative: true
        }
        WButton {
            visible: root.actionText !== ""
            label: root.actionText
            keyHint: root.keyHint
            size: "small"
            onClicked: root.action()
        }
    }
    Rectangle {
        visible: root.seconds > 0
        anchors { left: parent.left; bottom: parent.bottom }
        anchors { leftMargin: 10; bottomMargin: Theme.lineWidth }
        width: root.seconds > 0 ? (root.width - 20) * own.left / root.seconds : 0
        height: 2
        color: Theme.accent
    }
}
