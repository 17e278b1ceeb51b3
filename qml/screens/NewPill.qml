// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// "2 new": what arrived while the pointer was on the list. Pressed, it lets them in.
Pressable {
    id: pill

    property int count: 0
    property bool short_: false
    property string sign: "chevron-up"

    objectName: "newPill"
    visible: pill.count > 0
    //: New rows wait behind this pill above the list
    label: qsTr("%n new", "", pill.count)
    leftPadding: Theme.s12
    rightPadding: Theme.s12

    onCountChanged: if (pill.count > 0) pill.Accessible.announce(pill.label)

    contentItem: RowLayout {
        spacing: 6

        Icon {
            visible: !pill.short_
            name: pill.sign
            size: Theme.px(14)
            color: Theme.accentText
        }
        WText {
            text: pill.label
            variant: "meta"
            weight: 600
            color: Theme.accentText
            decorative: true
        }
    }
    background: Rectangle {
        implicitHeight: Theme.px(26)
        radius: height / 2
        color: pill.down ? Theme.accentPressed : pill.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            shown: pill.visualFocus
            cornerRadius: parent.radius
        }
    }
}
