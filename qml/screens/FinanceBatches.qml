// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Payouts: proposing what is cleared, and the batches with their states.
Card {
    id: card

    required property Bench bench
    required property FinanceBatchesModel batches

    property int most: 10

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s8

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            WText {
                //: Heading of a card: transfers to experts
                text: qsTr("Payouts")
                weight: 600
                Accessible.role: Accessible.Heading
            }
            WText {
                Layout.fillWidth: true
                //: What a proposal does
                text: qsTr("A proposal takes all that is cleared and not held, one transfer per expert. A second person releases it.")
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
        WButton {
            objectName: "financePropose"
            //: Makes a batch of payouts out of what is cleared
            label: qsTr("Propose a payout")
            busy: card.batches.proposing
            disabledReason: card.bench.offReason
            onClicked: card.batches.propose()
        }
    }
    LoadingState {
        Layout.fillWidth: true
        visible: !card.batches.loaded
        //: While payouts are read from the local copy
        text: qsTr("Loading the payouts")
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.s16
        visible: card.batches.loaded && card.batches.count === 0
        iconName: "send"
        //: There are no payouts yet
        title: qsTr("No payout yet.")
    }
    SaveFileDialog {
        id: saving
    }
    Repeater {
        model: card.batches

        FinanceBatch {
            objectName: "batch" + index
            Layout.fillWidth: true
            visible: index < card.most
            bench: card.bench
            batches: card.batches
            saving: saving
            onDiscardAsked: {
                discard.key = key;
                discard.total = total;
                discard.open();
            }
        }
    }
    WButton {
        visible: card.batches.count > card.most
        //: Shows more of a list
        label: qsTr("Show older ones")
        kind: "quiet"
        size: "small"
        onClicked: card.most += 20
    }
    WDialog {
        id: discard

        property string key
        property string total

        objectName: "batchDiscardDialog"
        //: Title of a question; %1 is an amount
        title: qsTr("Discard the payout of %1?").arg(discard.total)
        //: What happens to a batch that is discarded
        message: qsTr("Nothing is paid. All that is in it is cleared again and goes into the next proposal.")
        //: Takes back a batch of payouts
        confirmText: qsTr("Discard")
        confirmKind: "danger"
        onAccepted: card.batches.discard(discard.key)
    }
}
