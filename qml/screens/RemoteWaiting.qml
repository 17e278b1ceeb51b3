// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Between the question and the first picture: waiting for the answer; then the proof word, which
// the expert says, and the code, where a tool needs one.
ColumnLayout {
    id: part

    required property Bench bench
    required property CaseDetail detail
    required property RemoteSession session

    readonly property bool granted: part.session.state === RemoteSession.Granted
    readonly property string until: part.bench.wording.timeOf(part.granted
        ? part.session.beginUntil : part.session.answerUntil)

    spacing: Theme.s16

    WText {
        objectName: "remoteState"
        Layout.fillWidth: true
        text: {
            const name = part.detail.customerShort;
            if (part.session.state === RemoteSession.Asking)
                //: A question for a remote session is on its way
                return qsTr("Asking…");
            if (!part.granted)
                //: A question for a remote session waits for its answer; %1 is a name
                return qsTr("Waiting for %1 to allow it").arg(name);
            return part.session.tool === ""
                //: Allowed, but nothing is shown yet; %1 is a name
                ? qsTr("%1 allowed it and now chooses what to show").arg(name)
                //: Allowed; the expert needs the code from the customer's page; %1 is a name
                : qsTr("%1 allowed it. Ask for the code.").arg(name);
        }
        variant: "lead"
        weight: 600
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: part.until !== ""
        text: part.granted
            //: Until when a session that was allowed must begin; %1 is a time
            ? qsTr("It must begin until %1.").arg(part.until)
            //: Until when a question waits for its answer; %1 is a time
            : qsTr("No answer by %1 counts as no.").arg(part.until)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Card {
        Layout.fillWidth: true
        visible: part.session.proofWord !== ""
        //: Heading over the word with which an expert proves who he is
        title: qsTr("Your proof word")

        WText {
            objectName: "remoteProof"
            text: part.session.proofWord
            variant: "figure"
        }
        WText {
            Layout.fillWidth: true
            //: What the proof word is for; %1 is a name
            text: qsTr("Say it to %1. The same word stands on the page of the case and shows that you are the expert of this case.").arg(part.detail.customerShort)
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Field {
        Layout.fillWidth: true
        visible: part.granted && part.session.tool !== ""
        //: Field for the nine digits that the customer reads out
        label: qsTr("Code from the customer's page")

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s8

            WTextField {
                id: code
                objectName: "remoteCode"
                Layout.fillWidth: true
                //: Field for the nine digits that the customer reads out
                label: qsTr("Code from the customer's page")
                onAccepted: part.session.enter(code.text)
            }
            WButton {
                objectName: "remoteCodeSend"
                //: Checks a code and begins the session
                label: qsTr("Begin")
                kind: "primary"
                //: Why the button is off: a code has nine digits
                disabledReason: code.text.replace(/\s/g, "").length === 9 ? ""
                    : qsTr("Nine digits")
                onClicked: part.session.enter(code.text)
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        readonly property string rights: part.granted ? part.session.grantedText
            : part.session.askedText
        text: [rights === "" ? "" : part.granted
            //: Rights of a remote session, as "see the screen"
            ? qsTr("Allowed: %1").arg(rights)
            //: Rights of a remote session, as "see the screen"
            : qsTr("Asked for: %1").arg(rights),
            part.session.backupText].filter(s => s !== "").join(". ")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "remoteWithdraw"
        visible: part.session.state !== RemoteSession.Asking
        //: Takes a question for a remote session back
        label: qsTr("Take back")
        busy: part.session.ending
        onClicked: part.session.end()
    }
}
