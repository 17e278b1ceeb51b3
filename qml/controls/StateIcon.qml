// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The sign at the start of a row: live, needs, waitsToSend, offer, waiting, scheduled, solved,
// refused, unmatched. `spoken` says the same in words; the row's name carries it.
Item {
    id: root

    property string kind
    readonly property string spoken: root.words(root.kind)
    readonly property bool dot: root.kind === "live" || root.kind === "needs"

    function words(kind: string): string {
        switch (kind) {
        //: State of a case: a call, a session or a clock runs
        case "live": return qsTr("live");
        //: State of a case: the expert has to act
        case "needs": return qsTr("needs you");
        //: State of a case: something is not sent yet
        case "waitsToSend": return qsTr("waits to send");
        //: State of a case: it is offered to the expert
        case "offer": return qsTr("offered to you");
        //: State of a case: the customer has to act
        case "waiting": return qsTr("waits for the customer");
        //: State of a case: an appointment is set
        case "scheduled": return qsTr("scheduled");
        //: State of a case
        case "solved": return qsTr("solved");
        //: State of a case: a change was not accepted
        case "refused": return qsTr("not delivered");
        //: State of a case: no expert fits
        case "unmatched": return qsTr("no expert found");
        }
        return "";
    }

    function sign(kind: string): string {
        switch (kind) {
        case "waitsToSend": return "circle-dashed";
        case "offer": return "diamond";
        case "waiting": return "clock";
        case "scheduled": return "calendar";
        case "solved": return "check";
        case "refused": return "circle-alert";
        case "unmatched": return "circle-question-mark";
        }
        return "";
    }

    function ink(kind: string): color {
        switch (kind) {
        case "live": return Theme.good;
        case "offer": return Theme.accent;
        case "refused": return Theme.bad;
        case "needs":
        case "waitsToSend":
        case "unmatched": return Theme.attention;
        }
        return Theme.text3;
    }

    implicitWidth: Theme.px(14)
    implicitHeight: Theme.px(14)

    Rectangle {
        anchors.centerIn: parent
        visible: root.dot
        width: Theme.px(10)
        height: width
        radius: width / 2
        color: root.ink(root.kind)
    }
    Icon {
        anchors.centerIn: parent
        name: root.sign(root.kind)
        size: Theme.px(14)
        color: root.ink(root.kind)
    }
}
