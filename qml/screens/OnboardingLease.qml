// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Who works on the application: mine until when, somebody else's, or nobody's.
RowLayout {
    id: root

    required property Bench bench
    required property ApplicantDetail detail

    spacing: Theme.s8

    Countdown {
        id: left
        client: root.bench.client
        wording: root.bench.wording
        until: root.detail.claimedUntil
        onEnded: Qt.callLater(root.detail.changed)
    }
    Pill {
        objectName: "leaseText"
        visible: text !== ""
        tone: root.detail.mine ? (left.secondsLeft < 300 ? "attention" : "accent") : "neutral"
        text: root.detail.mine
            ? (left.secondsLeft < 300
                //: The clerk has claimed the application and the time is short; %1 is a time, %2 the time left
                ? qsTr("yours until %1 · %2")
                    .arg(root.bench.wording.timeOf(root.detail.claimedUntil))
                    .arg(root.bench.wording.countdown(left.secondsLeft))
                //: The clerk has claimed the application; %1 is a time
                : qsTr("yours until %1").arg(root.bench.wording.timeOf(root.detail.claimedUntil)))
            : root.detail.claimedBy !== ""
            //: Somebody else has claimed the application; %1 is a name, %2 a time
            ? qsTr("claimed by %1 until %2").arg(root.detail.claimedBy)
                .arg(root.bench.wording.timeOf(root.detail.claimedUntil))
            : ""
    }
    WButton {
        objectName: root.detail.mine ? "leaseRelease" : "leaseClaim"
        visible: root.detail.there && root.detail.claimedBy === ""
        //: Gives an application back to the others
        label: root.detail.mine ? qsTr("Put back")
            //: Takes an application for half an hour
            : qsTr("Claim")
        size: "small"
        busy: root.detail.busy.includes("applicant.claim")
            || root.detail.busy.includes("applicant.release")
        disabledReason: root.bench.offReason
        onClicked: root.detail.mine ? root.detail.release() : root.detail.claim()
    }
}
