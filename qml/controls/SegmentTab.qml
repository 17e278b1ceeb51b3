// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One tab of SegmentTabs.
Pressable {
    id: control

    property string iconName
    property bool current: false
    property bool free: false  // sits on nothing: a box of its own

    role: Accessible.PageTab
    leftPadding: 9
    rightPadding: 9
    selected: control.current

    contentItem: RowLayout {
        spacing: Theme.s8

        Icon {
            visible: name !== ""
            name: control.iconName
            size: Theme.px(14)
            color: tabText.color
        }
        WText {
            id: tabText
            text: control.label
            variant: "meta"
            weight: 500
            color: control.current ? Theme.accent : control.hovered ? Theme.text1 : Theme.text2
            decorative: true
        }
        KeyHint {
            visible: control.current && control.keyHint !== ""
            keys: control.keyHint
        }
    }
    background: Item {
        implicitHeight: Theme.controlSmall
        clip: true

        // The tab opens into what it sits on: its foot is cut off. Corners of different radii would
        // be painted black by the software renderer until their colour changes.
        Rectangle {
            width: parent.width
            height: parent.height + (control.free ? 0 : 2 * Theme.radius)
            radius: Theme.radius
            color: control.current ? Theme.surface : control.hovered ? Theme.hover : "transparent"
            border.width: control.current ? Theme.lineWidth : 0
            border.color: Theme.controlLine
        }
        FocusRing {
            shown: control.visualFocus
            inset: true
        }
    }
}
