// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The practice case as it is offered.
Scroll {
    id: offer

    required property Bench bench
    required property PracticeCase practice

    maximumWidth: Theme.px(760)
    onFocusChanged: if (offer.focus) take.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = !event.isAutoRepeat && offer.bench.actions.meant("cases", event.key,
            event.modifiers) === "cases.accept";
        if (event.accepted)
            offer.practice.accept();
    }

    WText {
        Layout.fillWidth: true
        text: offer.practice.title
        variant: "section"
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Card {
        Layout.fillWidth: true
        //: Heading over the customer's words
        title: qsTr("What is wrong")

        WText {
            Layout.fillWidth: true
            text: offer.practice.description
            wrapMode: Text.Wrap
        }
        WText {
            Layout.fillWidth: true
            text: offer.practice.device
            variant: "meta"
        }
    }
    Card {
        Layout.fillWidth: true
        //: Heading over what an offer pays
        title: qsTr("What you get")

        WText {
            Layout.fillWidth: true
            //: What the practice case pays
            text: qsTr("Nothing: this is practice. In a real offer the amount stands here.")
            wrapMode: Text.Wrap
        }
    }
    WButton {
        id: take
        objectName: "practiceAccept"
        //: Takes the practice case
        label: qsTr("Accept")
        kind: "primary"
        size: "large"
        keyHint: offer.bench.actions.keys["cases.accept"] ?? ""
        onClicked: offer.practice.accept()
    }
}
