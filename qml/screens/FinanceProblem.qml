// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Why something was refused, until the person has read it.
RowLayout {
    id: root

    property string problem

    signal closed()

    visible: root.problem !== ""
    spacing: Theme.s8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.problem

    Icon {
        name: "circle-alert"
        size: Theme.px(16)
        color: Theme.bad
    }
    WText {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        text: root.problem
        color: Theme.bad
        wrapMode: Text.Wrap
        decorative: true
    }
    WButton {
        //: Takes a message away
        label: qsTr("Close")
        size: "small"
        onClicked: root.closed()
    }
    Item {
        Layout.fillWidth: true
    }
}
