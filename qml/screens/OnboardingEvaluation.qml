// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The personal evaluation: the scorecard to fill in, or as it was given.
Card {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property string offReason

    readonly property bool due: root.detail.task === "evaluate"
    readonly property bool filling: root.due && !root.detail.evaluated
    readonly property string missing: card.missing !== "" ? card.missing
        //: Why an evaluation cannot be sent yet
        : !levels.complete ? qsTr("Choose a level for each skill") : root.offReason

    function refill() {
        if (root.detail.evaluated) {
            root.detail.fill(card);
        } else if (card.scorecard !== "onboarding") {
            card.scorecard = "onboarding";
            kept.load();
        }
    }

    function send() {
        const problem = root.detail.evaluate(card, levels.levels, words.text);
        if (problem !== "")
            root.bench.tell(problem);
    }

    //: Heading of a card
    title: root.detail.evaluated ? root.detail.evaluationHead : qsTr("Personal evaluation")
    spacing: 2

    ScorecardModel {
        id: card
        objectName: "evaluationCard"
        wording: root.bench.wording
        onEdited: {
            root.detail.worked();
            kept.text = card.draft();
        }
    }
    // What was marked so far survives the window.
    Draft {
        id: kept
        client: root.bench.client
        caseId: root.detail.key
        mode: "scorecard"
        onTextChanged: load()

        function load() {
            if (root.filling && kept.text !== "" && kept.text !== card.draft())
                card.restore(kept.text);
        }
    }
    Connections {
        target: root.detail

        function onKeyChanged() {
            card.scorecard = "";
            levels.levels = ({});
        }
        function onChanged() {
            root.refill();
        }
    }
    OnboardingPractice {
        Layout.fillWidth: true
        bench: root.bench
        detail: root.detail
        offReason: root.offReason
    }
    WText {
        Layout.fillWidth: true
        visible: !root.detail.evaluated && !root.due
        //: In the card of the evaluation, before its turn has come
        text: qsTr("Its turn comes when every field matches and there is an appointment.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        id: rows
        model: root.filling || root.detail.evaluated ? card : null

        Loader {
            id: line
            required property int index
            required property var model
            Layout.fillWidth: true
            sourceComponent: root.detail.evaluated ? given : open

            Component {
                id: open
                ScoreRow {
                    objectName: "score_" + line.model.criterion
                    title: line.model.title
                    meanings: line.model.meanings
                    critical: line.model.critical
                    mark: line.model.mark
                    breach: line.model.breach
                    reason: line.model.reason
                    needsReason: line.model.needsReason
                    current: activeFocus
                    onMarked: value => card.give(line.index, value)
                    onReasonTyped: text => card.setReason(line.index, text)
                    onGoOn: nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Component {
                id: given
                OnboardingMark {
                    row: line.model
                }
            }
        }
    }
    WText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        visible: root.detail.evaluationText !== ""
        //: What the evaluator wrote
        text: qsTr("“%1”").arg(root.detail.evaluationText)
        wrapMode: Text.Wrap
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        visible: root.filling
        spacing: Theme.s8

        WText {
            //: Heading over the skills in an evaluation
            text: qsTr("Level granted")
            variant: "meta"
            weight: 600
            Accessible.role: Accessible.Heading
        }
        OnboardingLevels {
            id: levels
            Layout.fillWidth: true
            detail: root.detail
        }
        DraftArea {
            id: words
            objectName: "evaluationWords"
            Layout.fillWidth: true
            framed: true
            minimumLines: 2
            bench: root.bench
            caseId: root.detail.key
            mode: "evaluation"
            //: Field of an evaluation
            label: qsTr("What stood out")
            placeholderText: label
        }
        RowLayout {
            spacing: Theme.s8

            WButton {
                objectName: "evaluationSend"
                //: Sends the evaluation
                label: qsTr("Save evaluation")
                kind: "primary"
                busy: root.detail.busy.includes("applicant.evaluate")
                disabledReason: root.missing
                onClicked: root.send()
            }
            WText {
                Layout.fillWidth: true
                text: root.missing
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
    }
    Component.onCompleted: root.refill()
}
