// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Asks, or takes the question back while it waits.
RowLayout {
    id: root

    required property var panel  // the HandoverPanel that it is in: naming its type would be a circle

    spacing: Theme.s8

    Item {
        Layout.fillWidth: true
    }
    WButton {
        objectName: "handoverWithdraw"
        visible: root.panel.handover.waiting
        //: Takes the question to the customer back
        label: qsTr("Take the question back")
        onClicked: root.panel.handover.withdraw()
    }
    WButton {
        objectName: "handoverSend"
        visible: !root.panel.handover.waiting
        //: Asks the customer to agree; %1 is a name
        label: qsTr("Ask %1").arg(root.panel.detail.customerShort)
        kind: "primary"
        keyHint: "Ctrl+Return"
        //: Why the button is off
        disabledReason: root.panel.ready ? "" : qsTr("Say why, and what was done, first")
        onClicked: root.panel.send()
    }
}
