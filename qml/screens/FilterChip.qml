// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One filter that holds; pressed, or by Del, it goes.
Pressable {
    id: chip

    property string words

    label: chip.words
    //: Spoken name of a filter over a list; pressed, it is taken away
    spokenName: qsTr("%1, take the filter away").arg(chip.words)
    leftPadding: 10
    rightPadding: 8

    Keys.onDeletePressed: chip.click()

    contentItem: RowLayout {
        spacing: 5

        WText {
            Layout.maximumWidth: Theme.px(220)
            text: chip.words
            variant: "caption"
            weight: 500
            color: Theme.accent
            decorative: true
        }
        Icon {
            name: "x"
            size: Theme.px(12)
            stroke: 2.2
            color: Theme.accent
        }
    }
    background: Rectangle {
        implicitHeight: Theme.px(26)
        radius: height / 2
        color: Theme.accentSoft
        border.width: Theme.highContrast || chip.hovered ? Theme.lineWidth : 0
        border.color: Theme.accent

        FocusRing {
            shown: chip.visualFocus
            cornerRadius: parent.radius
        }
    }
}
