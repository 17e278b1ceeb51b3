// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One decision about an expert's pay: who waits and since when, what was said, what is at stake, and
// the words that decide it.
ColumnLayout {
    id: root

    required property Bench bench
    required property FinanceDecisionsModel decisions
    required property int index
    required property string key
    required property string title
    required property string about
    required property string amount
    required property string limit
    required property string tone
    required property string damage
    required property string damageNote
    required property string objection
    required property string objectionNote
    required property string answer
    required property string stake
    required property string said
    required property string doing
    required property string refused
    required property string problem
    required property bool answerable
    required property bool held
    required property bool open
    required property bool stepUp

    //: Why a button is off
    readonly property string offReason: root.stepUp ? qsTr("Waits for your password")
        : root.bench.offReason || settle.emptyReason
    readonly property int widest: Theme.px(760)  // of lines that are read or written
    property bool unfolded: root.problem !== "" || root.stepUp

    signal refusalAsked(string words)
    signal opened()

    function answerNow() {
        if (send.disabledReason === "" && !send.busy) {
            root.decisions.answer(root.key, reply.text);
            reply.wipe();
        }
    }

    spacing: Theme.s8
    // Safe in the outbox now; what is refused comes back by `said`.
    onDoingChanged: if (root.doing === "refusing") settle.wipe()
    onProblemChanged: if (root.problem !== "") root.unfolded = true
    onStepUpChanged: {
        if (!root.stepUp)
            return;
        root.unfolded = true;
        root.opened();
    }

    Hairline {
        Layout.fillWidth: true
        visible: root.index > 0
    }
    FinanceDecisionHead {
        Layout.fillWidth: true
        index: root.index
        title: root.title
        about: root.about
        amount: root.amount
        limit: root.limit
        tone: root.tone
        foldable: root.stake !== ""
        open: root.open
        unfolded: root.unfolded
        onTurned: {
            root.unfolded = !root.unfolded;
            if (root.unfolded)
                root.opened();
        }
    }
    WText {
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest
        visible: root.unfolded && root.stake !== ""
        text: root.stake
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    FinanceProblem {
        objectName: "decisionProblem" + root.index
        Layout.fillWidth: true
        problem: root.problem
        onClosed: root.decisions.dismiss(root.key)
    }
    FinanceAnswer {
        id: settle
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest
        visible: root.unfolded && root.held
        bench: root.bench
        about: root.key
        mode: "settle"
        //: Who reported damage; %1 is a name and a time
        note: qsTr("Reported damage: %1").arg(root.damageNote)
        words: root.damage
        said: root.said
        sending: root.doing === "paying" || root.doing === "refusing"
        refused: root.refused === "paying" || root.refused === "refusing"
        waiting: root.stepUp
        //: Field of a decision about held pay
        label: qsTr("Your decision and its reason")

        WButton {
            objectName: "decisionPay" + root.index
            //: Held pay goes its way
            label: qsTr("Release the pay")
            kind: "primary"
            size: "small"
            busy: root.doing === "paying"
            disabledReason: root.offReason
            onClicked: {
                root.decisions.settle(root.key, true, settle.text);
                settle.wipe();
            }
        }
        WButton {
            objectName: "decisionRefuse" + root.index
            //: Refuses an expert's pay; asks first
            label: qsTr("Refuse the pay…")
            size: "small"
            busy: root.doing === "refusing"
            disabledReason: root.offReason
            onClicked: root.refusalAsked(settle.text)
        }
    }
    StepUpPanel {
        objectName: "decisionStepUp" + root.index
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest
        visible: root.stepUp
        stepUp: password
        //: What goes on once the password was entered; %1 is an amount
        what: qsTr("Then the pay of %1 is refused.").arg(root.amount)
        onDiscarded: root.decisions.dismiss(root.key)
    }
    FinanceAnswer {
        id: reply
        Layout.fillWidth: true
        Layout.maximumWidth: root.widest
        visible: root.unfolded && root.objection !== ""
        bench: root.bench
        about: root.key
        mode: "objection"
        note: root.objectionNote
        words: root.objection
        said: root.said
        sending: root.doing === "answering"
        refused: root.refused === "answering"
        answered: root.answer
        //: Field of an answer to an objection
        label: qsTr("Your answer")
        onSent: root.answerNow()

        WButton {
            id: send
            objectName: "decisionSend" + root.index
            visible: root.answerable
            //: Sends the answer to an objection
            label: qsTr("Send answer")
            kind: "primary"
            size: "small"
            busy: root.doing === "answering"
            disabledReason: reply.emptyReason
            onClicked: root.answerNow()
        }
    }
    StepUp {
        id: password
        objectName: "decisionStepUpModel" + root.index
        session: root.bench.entrance.session
        onDone: root.decisions.again(root.key)
    }
    Connections {
        target: root.decisions

        function onStepUpNeeded(key: string) {
            if (key === root.key)
                password.begin();
        }
    }
}
