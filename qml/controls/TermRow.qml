// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A term of a rule: its name, its share as a bar, its points in words.
RowLayout {
    id: root

    property string label
    property real value: 0
    property string text

    Layout.fillWidth: true
    Layout.minimumHeight: Theme.px(26)
    spacing: Theme.s8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.text

    WText {
        Layout.preferredWidth: Theme.px(84)
        text: root.label
        color: Theme.text2
        decorative: true
    }
    ProgressLine {
        Layout.preferredWidth: Theme.px(46)
        value: root.value
        label: root.label
        Accessible.ignored: true
    }
    WText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: root.text
        decorative: true
    }
}
