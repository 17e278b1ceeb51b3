// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Who is paid, and to which account; changed in a form of its own.
Card {
    id: card

    required property Bench bench

    readonly property var values: profile.values
    readonly property bool lacksAccount: profile.loaded && card.values.ibanEnd === ""

    //: Heading of the card: who is paid and where to
    title: qsTr("Who is paid")
    titleStyle: "title"

    PayProfile {
        id: profile
        objectName: "payProfile"
        client: card.bench.client
        wording: card.bench.wording
        onFailed: problem => card.bench.tell(problem)
        onStepUpNeeded: again.begin()
    }
    StepUp {
        id: again
        objectName: "payStepUpModel"
        session: card.bench.entrance.session
        onDone: profile.again()
    }
    WText {
        Layout.fillWidth: true
        text: profile.kindText
        color: profile.set ? Theme.text1 : Theme.attention
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: [card.values.name, card.values.street,
            [card.values.postcode, card.values.city].filter(s => s !== "").join(" "),
            //: About the expert's taxes; %1 is a number
            card.values.taxNumber !== "" ? qsTr("Tax number %1").arg(card.values.taxNumber) : ""]
            .filter(s => s !== "").join("\n")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: card.values.ibanEnd !== ""
        //: A bank account; %1 are the last characters, %2 is the holder
        text: qsTr("Account ending in %1, %2").arg(card.values.ibanEnd).arg(card.values.holder)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: profile.heldText
        color: Theme.attention
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        visible: profile.problem !== "" && !profile.stepUp
        spacing: Theme.s8

        Icon {
            name: "circle-alert"
            size: Theme.px(16)
            color: Theme.bad
        }
        WText {
            objectName: "payProblem"
            Layout.fillWidth: true
            text: profile.problem
            color: Theme.bad
            wrapMode: Text.Wrap
        }
        WButton {
            //: Takes a message away
            label: qsTr("Discard")
            size: "small"
            onClicked: profile.dismissProblem()
        }
    }
    StepUpPanel {
        objectName: "payStepUp"
        Layout.fillWidth: true
        visible: profile.stepUp
        stepUp: again
        //: What goes on once the password was entered
        what: qsTr("Then what you typed is saved.")
        onDiscarded: profile.dismissProblem()
    }
    WButton {
        objectName: "payProfileEdit"
        //: Opens the form: who is paid and where to
        label: profile.set ? qsTr("Change…")
            //: Opens the form: who is paid and where to
            : qsTr("Enter…")
        size: "small"
        busy: profile.saving
        disabledReason: card.bench.offReason
        onClicked: form.open()
    }
    PayProfileDialog {
        id: form
        bench: card.bench
        profile: profile
    }
}
