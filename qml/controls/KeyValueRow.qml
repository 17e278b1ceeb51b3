// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One line of a small table: label (with a quiet note), value. labelWidth 0: value at the right
// edge; else a column of that width. strong for the sum, muted for a step on the way; last: without
// a line below.
Item {
    id: root

    property string label
    property string note
    property string value
    property bool strong: false
    property bool muted: false
    property bool last: false
    property int labelWidth: 0

    readonly property color ink: root.muted ? Theme.text2 : Theme.text1

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + 24
    implicitHeight: Math.max(Theme.px(38), row.implicitHeight + 18)

    Accessible.role: Accessible.StaticText
    Accessible.name: [root.label, root.note, root.value].filter(s => s !== "").join(" ")

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: 12; rightMargin: 12 }
        spacing: Theme.s4

        WText {
            // A longer word than usual gets the room that it needs.
            Layout.preferredWidth: root.labelWidth > 0
                ? Math.max(Theme.px(root.labelWidth), Math.min(implicitWidth, Theme.px(2 * root.labelWidth)))
                : -1
            Layout.fillWidth: root.labelWidth === 0 && root.note === ""
            text: root.label
            weight: root.strong ? 600 : 400
            color: root.labelWidth > 0 ? Theme.text2 : root.ink
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            visible: root.note !== ""
            text: root.note
            variant: "meta"
            decorative: true
        }
        WText {
            Layout.fillWidth: root.labelWidth > 0
            text: root.value
            weight: root.strong ? 600 : 400
            color: root.ink
            wrapMode: root.labelWidth > 0 ? Text.Wrap : Text.NoWrap
            decorative: true
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !root.last
    }
}
