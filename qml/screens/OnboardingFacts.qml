// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A card of rows with a label and a value; what stands below them are its children.
Card {
    id: root

    default property alias below: rest.data
    property list<var> facts   // {label, value}
    property string emptyText

    spacing: 0

    Repeater {
        model: root.facts

        KeyValueRow {
            required property var modelData
            required property int index
            label: modelData.label
            value: modelData.value
            labelWidth: 110
            last: index === root.facts.length - 1
        }
    }
    WText {
        Layout.fillWidth: true
        visible: root.facts.length === 0 && root.emptyText !== ""
        text: root.emptyText
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        id: rest
        Layout.fillWidth: true
        Layout.topMargin: implicitHeight > 0 ? Theme.s8 : 0
        spacing: Theme.s8
    }
}
