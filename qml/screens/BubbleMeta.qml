// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// When a message was said, and for an own one how far it came.
RowLayout {
    id: root

    required property Entry entry

    readonly property string sign: {
        switch (root.entry.delivery) {
        case ConversationModel.DeliveryState.Held:
        case ConversationModel.DeliveryState.Waiting:
        case ConversationModel.DeliveryState.Uploading: return "clock";
        case ConversationModel.DeliveryState.Sent: return "check";
        case ConversationModel.DeliveryState.Read: return "check-check";
        case ConversationModel.DeliveryState.Refused: return "circle-alert";
        }
        return "";
    }
    readonly property bool inWords: root.sign === "clock" || root.sign === "circle-alert"

    spacing: 4

    WText {
        visible: root.entry.edited && !root.entry.deleted
        //: Beside the time of a message that was changed afterwards
        text: qsTr("edited")
        variant: "meta"
        decorative: true
    }
    WText {
        objectName: "thankedText"
        visible: root.entry.thanked
        text: root.entry.mine
            //: Beside the time of an own message for which the customer said thanks
            ? qsTr("thanks from the customer")
            //: Beside the time of a customer's message for which one said thanks
            : qsTr("you said thanks")
        variant: "meta"
        color: Theme.accent
        decorative: true
    }
    WText {
        visible: !root.inWords && !root.entry.named
        text: root.entry.time
        variant: "meta"
        decorative: true
    }
    Icon {
        visible: root.sign !== ""
        name: root.sign
        size: Theme.px(14)
        color: root.sign === "circle-alert" ? Theme.bad : Theme.text3
    }
    WText {
        objectName: "deliveryText"
        visible: root.inWords
        text: root.entry.deliveryText
        variant: "meta"
        color: root.sign === "circle-alert" ? Theme.bad : Theme.text3
        decorative: true
    }
}
