// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The ring that runs out, and the answers: accept, more time, decline with a reason.
Card {
    id: card

    required property Bench bench
    required property CaseDetail detail

    readonly property bool lost: card.detail.lostText !== ""
    readonly property int seconds: card.detail.exclusive ? alone.secondsLeft : open.secondsLeft
    readonly property double until: card.detail.exclusive ? card.detail.exclusiveUntil
        : card.detail.endsAt
    readonly property string clock: card.bench.wording.countdown(card.seconds)
    readonly property string offReason: card.bench.offReason

    signal closed()

    // The first 400 ms are deaf: a key meant for what stood here before must not take a case.
    function accept() {
        if (card.lost || card.offReason !== "" || card.detail.asking || deaf.running)
            return;
        card.detail.accept();
    }

    function askDecline() {
        if (!card.lost && !card.detail.asking)
            reasons.openAt(decline);
    }

    function announce(seconds: int) {
        if (seconds === 20 || seconds === 10 || seconds === 5)
            //: For screen readers, while an offer runs out
            card.Accessible.announce(qsTr("%n second(s) left", "", seconds));
    }

    spacing: 14
    onSecondsChanged: card.announce(card.seconds)

    Countdown {
        id: alone
        client: card.bench.client
        wording: card.bench.wording
        until: card.detail.exclusiveUntil
    }
    Countdown {
        id: open
        client: card.bench.client
        wording: card.bench.wording
        until: card.detail.endsAt
    }
    Timer {
        id: deaf
        interval: 400
        running: true
    }
    Connections {
        target: card.detail

        function onCaseIdChanged() {
            deaf.restart();
        }
    }
    RowLayout {
        spacing: Theme.s16

        CountdownRing {
            visible: !card.lost
            running: false
            remaining: card.seconds
            total: Math.max(1, Math.round((card.until - card.detail.offeredAt) / 1000))
            tone: card.seconds <= 10 ? "attention" : "accent"
        }
        ColumnLayout {
            spacing: 0

            WText {
                objectName: "offerHeadline"
                Layout.fillWidth: true
                weight: 600
                wrapMode: Text.Wrap
                text: {
                    if (card.lost)
                        return card.detail.lostText;
                    if (card.detail.asking)
                        //: The platform is asked whether the case is still free
                        return qsTr("Asking…");
                    if (card.detail.exclusive)
                        //: The offer goes to one expert alone; %1 is a time left
                        return qsTr("Only you for %1").arg(card.clock);
                    if (card.detail.others === 0)
                        //: Nobody else has the offer; %1 is a time left
                        return qsTr("Open for %1").arg(card.clock);
                    //: The offer is open to several experts; %1 is a time left
                    return qsTr("Open for %1, first yes gets it").arg(card.clock);
                }
            }
            WText {
                Layout.fillWidth: true
                visible: !card.lost
                color: Theme.text2
                wrapMode: Text.Wrap
                text: card.detail.exclusive
                    //: Under an exclusive offer
                    ? qsTr("Then open to others, first yes gets it. Declining has no effect on your ranking.")
                    : card.detail.others === 0
                    //: Under an offer that was exclusive and for which nobody else can be asked
                    ? qsTr("Nobody else can be asked now. Declining has no effect on your ranking.")
                    //: Under an offer that others have too
                    : qsTr("Also offered to %n other(s). Declining has no effect on your ranking.",
                        "", card.detail.others)
            }
            WText {
                objectName: "offerExtended"
                Layout.fillWidth: true
                visible: !card.lost && card.detail.extended
                color: Theme.text2
                wrapMode: Text.Wrap
                //: Under an offer
                text: qsTr("You have had your 30 seconds more; there is no second time.")
            }
        }
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            objectName: "offerAccept"
            visible: !card.lost
            focus: true
            //: Button while the platform is asked
            label: card.detail.asking ? qsTr("Asking…")
                                      //: Takes the offered case
                                      : qsTr("Accept case")
            kind: "primary"
            keyHint: card.detail.asking ? "" : card.bench.actions.keys["cases.accept"]
            busy: card.detail.asking
            disabledReason: card.offReason
            onClicked: card.accept()
        }
        WButton {
            objectName: "offerMoreTime"
            visible: !card.lost && !card.detail.asking && !card.detail.extended
            //: Keeps the offer open 30 s longer, once
            label: qsTr("30 s more")
            disabledReason: card.offReason
            onClicked: card.detail.extend()
        }
        Item {
            Layout.fillWidth: true
        }
        WButton {
            id: decline
            objectName: "offerDecline"
            visible: !card.lost && !card.detail.asking
            //: Passes the offer on
            label: qsTr("Decline")
            kind: "quiet"
            keyHint: card.bench.actions.keys["cases.decline"]
            onClicked: card.askDecline()
        }
        WButton {
            visible: card.lost
            //: Closes the pane
            label: qsTr("Back to the list")
            onClicked: card.closed()
        }
    }
    DeclineMenu {
        id: reasons
        onChosen: reason => card.detail.decline(reason)
    }
}
