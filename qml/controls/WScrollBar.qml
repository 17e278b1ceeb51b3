// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A thin bar at the edge; wider under the pointer. Attach it as T.ScrollBar.vertical. The keyboard
// scrolls what it belongs to, so it is no Tab stop.
T.ScrollBar {
    id: control

    implicitWidth: 10
    implicitHeight: 10
    minimumSize: 0.08
    visible: control.size < 1.0
    padding: 2

    Accessible.role: Accessible.ScrollBar
    //: Name of a scroll bar
    Accessible.name: qsTr("Scroll")

    contentItem: Rectangle {
        readonly property int thick: control.hovered || control.pressed ? 6 : 4
        x: !control.vertical ? 0 : control.mirrored ? 2 : control.width - thick - 2
        implicitWidth: thick
        implicitHeight: thick
        radius: thick / 2
        color: control.pressed ? Theme.text2 : Theme.controlLine
    }
}
