// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The words beside a tick, a radio or a switch.
Column {
    id: root

    property string label
    property string description

    // The first line stands beside the sign, however many follow.
    topPadding: (Theme.px(24) - first.implicitHeight / Math.max(1, first.lineCount)) / 2
    bottomPadding: topPadding
    spacing: 1

    WText {
        id: first
        width: root.width > 0 ? root.width : implicitWidth
        text: root.label
        color: root.enabled ? Theme.text1 : Theme.offText
        wrapMode: Text.Wrap
        lineHeight: 1
        decorative: true
    }
    WText {
        width: root.width > 0 ? root.width : implicitWidth
        visible: root.description !== ""
        text: root.description
        variant: "meta"
        wrapMode: Text.Wrap
        decorative: true
    }
}
