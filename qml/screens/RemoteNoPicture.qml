// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// In place of the customer's screen, or over its last picture: why none comes, and until when an
// interrupted session waits.
Rectangle {
    id: card

    required property Bench bench
    required property RemoteSession session
    required property CaseDetail detail

    readonly property bool interrupted: card.session.state === RemoteSession.Interrupted

    implicitHeight: column.implicitHeight + 2 * Theme.s24
    radius: Theme.cardRadius
    color: Theme.surface
    border { color: Theme.line; width: Theme.lineWidth }

    Countdown {
        id: left
        client: card.bench.client
        wording: card.bench.wording
        until: card.session.resumeUntil
        running: card.visible && card.interrupted
    }
    ColumnLayout {
        id: column
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            margins: Theme.s24
        }
        spacing: Theme.s12

        WText {
            objectName: "remoteNoPicture"
            Layout.fillWidth: true
            text: card.interrupted
                //: Title: the line of a remote session is broken
                ? qsTr("Interrupted")
                : card.session.stopText !== "" ? card.session.stopText
                //: No picture of the customer's screen has come yet
                : qsTr("The picture is on its way")
            variant: "lead"
            weight: 600
            wrapMode: Text.Wrap
        }
        WText {
            Layout.fillWidth: true
            visible: card.interrupted
            //: An interrupted session goes on by itself; %1 is a time left as 4:58
            text: qsTr("It goes on by itself when both are back; it ends in %1.")
                .arg(card.bench.wording.countdown(left.secondsLeft))
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        WText {
            Layout.fillWidth: true
            visible: card.session.countedText !== ""
            text: card.session.elapsed + " · " + card.session.countedText
            color: Theme.text2
        }
        WButton {
            visible: card.session.elsewhere
            //: Shows the customer's screen on this computer again
            label: qsTr("Show it here")
            onClicked: card.session.takeBack()
        }
    }
}
