// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Asks, or takes the question back while it waits.
RowLayout {
    id: root

    required property bool waiting
    required property bool ready
    required property string customer

    readonly property alias withdraw: withdraw

    signal askAsked()
    signal withdrawAsked()

    spacing: Theme.s8

    Item {
        Layout.fillWidth: true
    }
    WButton {
        id: withdraw
        objectName: "handoverWithdraw"
        visible: root.waiting
        //: Takes the question to the customer back
        label: qsTr("Take the question back")
        onClicked: root.withdrawAsked()
    }
    WButton {
        objectName: "handoverSend"
        visible: !root.waiting
        //: Asks the customer to agree; %1 is a name
        label: qsTr("Ask %1").arg(root.customer)
        kind: "primary"
        keyHint: "Ctrl+Return"
        //: Why the button is off
        disabledReason: root.ready ? "" : qsTr("Say why, and what was done, first")
        onClicked: root.askAsked()
    }
}
