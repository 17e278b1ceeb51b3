// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One control in one state, below its name. `wide`: the width it gets, 0 for its own. `tall`: room for
// what floats. All its lengths are multiples of eight: it then looks the same to the pixel wherever
// it stands, also where 1.5 pixels make one unit (tests/qml/tst_looks).
Item {
    id: root

    property string name
    property int wide: 0
    property int tall: 0
    property color ground: Theme.surface
    default property alias content: place.data

    readonly property Item shown: place.children.length > 0 ? place.children[0] : null
    // What is the control's, in here; a picture is taken of it.
    readonly property rect tile: Qt.rect(0, root.eight(Theme.px(18)),
        root.eight(place.width) + 32, root.eight(place.height) + 32)

    function eight(length: real): int {
        return Math.ceil(length / 8) * 8;
    }

    implicitWidth: Math.max(root.tile.width, root.eight(words.implicitWidth))
    implicitHeight: root.tile.y + root.tile.height

    Binding {
        when: root.wide > 0 && root.tall === 0
        target: root.shown
        property: "width"
        value: place.width
    }
    WText {
        id: words
        text: root.name
        variant: "caption"
        color: Theme.text2
    }
    Rectangle {
        y: root.tile.y
        width: root.tile.width
        height: root.tile.height
        color: root.ground

        Item {
            id: place
            x: 16
            y: 16
            width: root.wide > 0 ? root.eight(Theme.px(root.wide)) : root.shown?.implicitWidth ?? 0
            height: root.tall > 0 ? root.eight(Theme.px(root.tall)) : root.shown?.height ?? 0
        }
    }
}
