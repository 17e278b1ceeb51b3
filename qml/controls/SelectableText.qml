// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Plain text that can be marked and copied, as in a bubble; it wraps. A link or a tag in it stays
// text. Shift+arrows mark, Ctrl+C copies; Tab does not stop here.
TextEdit {
    id: root

    property int weight: 400
    property bool monospace: false

    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text1
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    activeFocusOnPress: true
    font {
        family: root.monospace ? Theme.monoFamily : Theme.fontFamily
        pixelSize: root.monospace ? Theme.meta : Theme.body
        weight: root.weight
        features: Theme.features
    }

    LineSpacing {
        document: root.textDocument
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
