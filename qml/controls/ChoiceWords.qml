// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The words beside a tick, a radio or a switch.
Item {
    id: root

    property string label
    property string description

    // The first line stands beside the sign, however many follow.
    readonly property real edge:
        (Theme.px(24) - first.implicitHeight / Math.max(1, first.lineCount)) / 2

    implicitWidth: Math.max(first.implicitWidth, second.visible ? second.implicitWidth : 0)
    implicitHeight: first.implicitHeight + 2 * root.edge
        + (second.visible ? 1 + second.implicitHeight : 0)

    WText {
        id: first
        y: root.edge
        width: root.width > 0 ? root.width : implicitWidth
        text: root.label
        color: root.enabled ? Theme.text1 : Theme.offText
        wrapMode: Text.Wrap
        lineHeight: 1
        decorative: true
    }
    WText {
        id: second
        y: first.y + first.implicitHeight + 1
        width: root.width > 0 ? root.width : implicitWidth
        visible: root.description !== ""
        text: root.description
        variant: "meta"
        wrapMode: Text.Wrap
        decorative: true
    }
}
