// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Words that lead somewhere, underlined; inside the app or, after a question, outside.
Pressable {
    id: control

    property string variant: "meta"

    role: Accessible.Link
    contentItem: WText {
        text: control.label
        variant: control.variant
        color: control.hovered ? Theme.accent : Theme.text2
        font.underline: true
        decorative: true
    }
    background: Item {
        implicitHeight: Theme.px(24)

        FocusRing {
            anchors.margins: -3
            shown: control.visualFocus
        }
    }
}
