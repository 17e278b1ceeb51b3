// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The edge between two panes, dragged or moved by left and right. value is the width of the pane
// that it sizes; growsLeft: that pane comes after it.
Item {
    id: root

    property real value: 300
    property real minimum: 200
    property real maximum: 600
    property bool growsLeft: false
    property string label
    property bool keyboardUsed: false

    signal moved(real value)

    // The pane that it sizes is on the right.
    readonly property bool turned: root.growsLeft !== Theme.mirrored

    function take(value: real) {
        const next = Math.round(Math.min(root.maximum, Math.max(root.minimum, value)));
        if (next !== root.value) {
            root.value = next;
            root.moved(next);
        }
    }

    implicitWidth: 8
    implicitHeight: 100
    activeFocusOnTab: true

    Accessible.role: Accessible.Splitter
    Accessible.name: root.label
    //: Width of a pane in pixels
    Accessible.description: qsTr("%1 pixels").arg(root.value)
    Accessible.focusable: true

    Keys.onLeftPressed: root.take(root.value + (root.turned ? 8 : -8))
    Keys.onRightPressed: root.take(root.value + (root.turned ? -8 : 8))

    Rectangle {
        anchors.centerIn: parent
        width: root.activeFocus || area.containsMouse || area.pressed ? 2 : Theme.lineWidth
        height: parent.height
        color: root.activeFocus || area.containsMouse || area.pressed ? Theme.accent : Theme.line
    }
    MouseArea {
        id: area

        property real grip: 0
        property real startValue: 0

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: event => {
            grip = mapToItem(null, event.x, 0).x;
            startValue = root.value;
        }
        onPositionChanged: event => {
            if (!pressed)
                return;
            const way = mapToItem(null, event.x, 0).x - grip;
            root.take(startValue + (root.turned ? -way : way));
        }
    }
}
