// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What the customer was asked, while the answer is awaited: to be read, not to be changed.
ColumnLayout {
    id: root

    required property Handover handover
    required property string customer

    spacing: Theme.s4

    WText {
        Layout.fillWidth: true
        //: Over the reason for a hand-over that was sent; %1 is the customer's name
        text: qsTr("What %1 reads").arg(root.customer)
        variant: "meta"
        weight: 600
    }
    SelectableText {
        objectName: "handoverAskedReason"
        Layout.fillWidth: true
        text: root.handover.askedReason
    }
    WText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s12
        //: Over the name of whoever is to take a case over
        text: qsTr("Who goes on")
        variant: "meta"
        weight: 600
    }
    WText {
        objectName: "handoverAskedWhom"
        Layout.fillWidth: true
        text: root.handover.askedWhom !== "" ? root.handover.askedWhom
            //: Nobody was named to take a case over
            : qsTr("Whoever fits")
        wrapMode: Text.Wrap
    }
}
