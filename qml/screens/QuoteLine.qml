// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The words of a message that another one answers.
RowLayout {
    id: root

    required property string text
    required property real widest

    spacing: Theme.s8

    Rectangle {
        Layout.fillHeight: true
        implicitWidth: 3
        radius: 1
        color: Theme.accent
    }
    WText {
        objectName: "quoteText"
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest - 11
        text: root.text
        variant: "meta"
        maximumLineCount: 2
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        decorative: true
    }
}
