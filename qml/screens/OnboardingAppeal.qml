// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What somebody says against a refusal or a suspension, and until when it has to be answered.
Card {
    id: card

    required property ApplicantDetail detail

    visible: card.detail.appeal !== ""
    title: card.detail.state === "suspended"
        //: Heading over a supporter's words against his suspension
        ? qsTr("Appeal: answered by somebody who has not suspended")
        //: Heading over the applicant's words against a refusal
        : qsTr("Appeal: decided by somebody who has given no verdict")

    WText {
        objectName: "appealDue"
        Layout.fillWidth: true
        visible: text !== ""
        text: card.detail.appealDueText
        weight: 600
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        text: card.detail.appeal
        wrapMode: Text.Wrap
    }
}
