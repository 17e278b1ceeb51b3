// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What has to be decided about experts' pay: objections and held pay, who waits longest first.
Card {
    id: card

    required property Bench bench
    required property FinanceDecisionsModel decisions

    property int most: 10

    signal opened(Item decision)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        WText {
            //: Heading of a card: objections of experts and pay that is held
            text: qsTr("Decisions")
            weight: 600
            Accessible.role: Accessible.Heading
        }
        WText {
            Layout.fillWidth: true
            //: What is decided at the finance desk
            text: qsTr("Objections are answered within two weeks; held pay waits until somebody decides. The expert reads your words and your name is kept.")
            variant: "meta"
            wrapMode: Text.Wrap
        }
    }
    LoadingState {
        Layout.fillWidth: true
        visible: !card.decisions.loaded
        //: While decisions are read from the local copy
        text: qsTr("Loading the decisions")
    }
    WText {
        objectName: "decisionsEmpty"
        Layout.fillWidth: true
        visible: card.decisions.loaded && card.decisions.count === 0
        //: No objection and no held pay
        text: qsTr("Nothing to decide.")
        color: Theme.text2
    }
    Repeater {
        model: card.decisions

        FinanceDecision {
            id: decision
            objectName: "decision" + index
            Layout.fillWidth: true
            visible: index < card.most
            bench: card.bench
            decisions: card.decisions
            onOpened: card.opened(decision)
            onRefusalAsked: words => {
                refuse.key = key;
                refuse.amount = amount;
                refuse.words = words;
                refuse.open();
            }
        }
    }
    WButton {
        visible: card.decisions.count > card.most
        //: Shows more of a list
        label: qsTr("Show older ones")
        kind: "quiet"
        size: "small"
        onClicked: card.most += 20
    }
    WDialog {
        id: refuse

        property string key
        property string amount
        property string words

        objectName: "decisionRefuseDialog"
        //: Title of a question; %1 is an amount
        title: qsTr("Refuse the pay of %1?").arg(refuse.amount)
        //: What happens to a pay that is refused
        message: qsTr("The expert does not get it and reads your reason. The customer's invoice stays. This cannot be taken back.")
        //: Refuses an expert's pay
        confirmText: qsTr("Refuse the pay")
        confirmKind: "danger"
        confirmDisabledReason: card.bench.offReason
        onAccepted: card.decisions.settle(refuse.key, false, refuse.words)
    }
}
