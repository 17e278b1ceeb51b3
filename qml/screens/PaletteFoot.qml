// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// How the palette is used, in one line.
RowLayout {
    id: root

    //: Foot of the palette: what Enter does
    property string does: qsTr("do it")

    spacing: Theme.s8

    KeyHint {
        keys: "Up"
    }
    KeyHint {
        keys: "Down"
    }
    WText {
        //: Foot of the palette: what the arrows do
        text: qsTr("choose")
        variant: "meta"
    }
    KeyHint {
        keys: "Return"
    }
    WText {
        text: root.does
        variant: "meta"
    }
    KeyHint {
        keys: "Escape"
    }
    WText {
        //: Foot of the palette: what Esc does
        text: qsTr("close")
        variant: "meta"
    }
    Item {
        Layout.fillWidth: true
    }
}
