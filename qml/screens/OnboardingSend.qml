// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The foot of the decision: what it does, or why it cannot be sent.
ColumnLayout {
    id: root

    required property string use
    required property string missing

    readonly property string words: {
        switch (root.use) {
        //: Sends a verdict
        case "approve": return qsTr("Approve");
        //: Sends a verdict
        case "resubmit": return qsTr("Ask for it again");
        //: Sends a verdict
        case "refuse": return qsTr("Refuse");
        //: Takes a supporter out of all offers
        case "suspend": return qsTr("Suspend");
        //: Ends a suspension
        case "restore": return qsTr("Restore");
        }
        //: Sends a verdict that is not chosen yet
        return qsTr("Send verdict");
    }

    signal send()

    spacing: 0

    Hairline {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.margins: Theme.s16
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            text: root.missing
            variant: "meta"
            wrapMode: Text.Wrap
        }
        WButton {
            objectName: "decisionSend"
            label: root.words
            kind: root.use === "refuse" || root.use === "suspend" ? "danger" : "primary"
            keyHint: "Ctrl+Return"
            disabledReason: root.missing
            onClicked: root.send()
        }
    }
}
