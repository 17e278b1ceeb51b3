// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One batch of payouts: state and sum, who proposed and who released it, each transfer, its file.
ColumnLayout {
    id: root

    required property Bench bench
    required property FinanceBatchesModel batches
    required property SaveFileDialog saving
    required property int index
    required property string key
    required property string stateText
    required property string tone
    required property string total
    required property string people
    required property var items
    required property var files
    required property string fileOf
    required property bool open
    required property bool busy
    required property string doing
    required property string problem
    required property string releaseReason
    required property bool stepUp

    // What came back is seen without looking for it.
    property bool unfolded: root.open || root.items.some(i => i.reason !== "")

    signal discardAsked()

    spacing: Theme.s8

    Hairline {
        Layout.fillWidth: true
        visible: root.index > 0
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s8

        IconButton {
            visible: root.items.length > 0
            //: Shows or hides the transfers of a batch
            label: root.unfolded ? qsTr("Hide the transfers")
                //: Shows or hides the transfers of a batch
                : qsTr("Show the transfers")
            iconName: root.unfolded ? "chevron-up" : "chevron-down"
            size: "small"
            onClicked: root.unfolded = !root.unfolded
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Theme.s8

                WText {
                    objectName: "batchTotal" + root.index
                    visible: root.total !== ""
                    text: root.total
                    variant: "lead"
                    weight: 600
                }
                Pill {
                    text: root.stateText
                    tone: root.tone
                }
            }
            WText {
                Layout.fillWidth: true
                visible: root.people !== ""
                text: root.people
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: root.files

            WButton {
                id: file
                required property var modelData
                objectName: "batchFile" + root.index
                //: Saves the file for the bank
                label: qsTr("Bank file…")
                iconName: "download"
                size: "small"
                onClicked: root.saving.ask(fetch, file.modelData.name)

                FileFetch {
                    id: fetch
                    client: root.bench.client
                    caseId: root.fileOf
                    file: file.modelData
                    onStateChanged: {
                        if (fetch.state === FileFetch.Failed)
                            root.bench.tell(fetch.problem);
                    }
                }
            }
        }
        WButton {
            objectName: "batchDiscard" + root.index
            visible: root.open && root.total !== ""
            //: Takes back a batch of payouts that is not released; asks first
            label: qsTr("Discard…")
            size: "small"
            busy: root.doing === "discarding"
            disabledReason: root.bench.offReason
            onClicked: root.discardAsked()
        }
        WButton {
            objectName: "batchRelease" + root.index
            visible: root.open && root.total !== ""
            //: Sends a batch of payouts to the bank
            label: qsTr("Release")
            kind: "primary"
            size: "small"
            busy: root.doing === "releasing"
            disabledReason: root.releaseReason !== "" ? root.releaseReason
                : root.stepUp
                //: Why the button is off
                ? qsTr("Waits for your password") : root.bench.offReason
            onClicked: root.batches.release(root.key)
        }
    }
    WText {
        objectName: "batchReason" + root.index
        Layout.fillWidth: true
        visible: root.open && root.total !== "" && root.releaseReason !== ""
        text: root.releaseReason + "."
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    StepUpPanel {
        objectName: "batchStepUp" + root.index
        Layout.fillWidth: true
        visible: root.stepUp
        stepUp: again
        //: What goes on once the password was entered; %1 is an amount
        what: qsTr("Then %1 goes to the bank.").arg(root.total)
        onDiscarded: root.batches.dismiss(root.key)
    }
    StepUp {
        id: again
        objectName: "batchStepUpModel" + root.index
        session: root.bench.entrance.session
        onDone: root.batches.again(root.key)
    }
    Connections {
        target: root.batches

        function onStepUpNeeded(key: string) {
            if (key === root.key)
                again.begin();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.problem !== ""
        spacing: Theme.s8

        Icon {
            name: "circle-alert"
            size: Theme.px(16)
            color: Theme.bad
        }
        WText {
            objectName: "batchProblem" + root.index
            Layout.fillWidth: true
            text: root.problem
            color: Theme.bad
            wrapMode: Text.Wrap
        }
        WButton {
            //: Takes a message away
            label: qsTr("Close")
            size: "small"
            onClicked: root.batches.dismiss(root.key)
        }
    }
    FinanceTransfers {
        objectName: "transfers" + root.index
        Layout.fillWidth: true
        visible: root.unfolded && root.items.length > 0
        bench: root.bench
        items: root.items
        total: root.total
    }
}
