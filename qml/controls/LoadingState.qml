// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The shape of what is being loaded, standing still: rows of grey bars and what they wait for.
ColumnLayout {
    id: root

    property string text
    property int rows: 3

    spacing: Theme.s16

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    WText {
        Layout.fillWidth: true
        visible: root.text !== ""
        text: root.text
        variant: "meta"
        decorative: true
    }
    Repeater {
        model: root.rows

        ColumnLayout {
            id: shape
            required property int index
            spacing: Theme.s8

            Rectangle {
                Layout.preferredWidth: root.width * (0.72 - 0.12 * (shape.index % 3))
                implicitHeight: Theme.px(12)
                radius: 4
                color: Theme.sunken
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.text1
            }
            Rectangle {
                Layout.preferredWidth: root.width * (0.44 + 0.1 * (shape.index % 2))
                implicitHeight: Theme.px(10)
                radius: 4
                color: Theme.sunken
                border.width: Theme.highContrast ? 1 : 0
                border.color: Theme.text1
            }
        }
    }
}
