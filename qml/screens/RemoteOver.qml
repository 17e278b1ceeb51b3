// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// After a session, or a question that led to none: why, and asking again.
ColumnLayout {
    id: part

    required property RemoteSession session

    signal againAsked()

    spacing: Theme.s16

    WText {
        objectName: "remoteOver"
        Layout.fillWidth: true
        text: part.session.state === RemoteSession.Refused
            //: Title: a question for a remote session could not be put
            ? qsTr("The question was not put")
            //: Title: a remote session is over
            : qsTr("Ended")
        variant: "lead"
        weight: 600
    }
    WText {
        objectName: "remoteEndReason"
        Layout.fillWidth: true
        text: part.session.state === RemoteSession.Refused ? part.session.problem
            : part.session.endText
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: part.session.elapsed !== ""
        //: How long a remote session was; %1 is as 00:18:42
        text: qsTr("It lasted %1.").arg(part.session.elapsed)
        color: Theme.text2
    }
    WButton {
        objectName: "remoteAgain"
        //: Leads back to the question for a remote session
        label: qsTr("Ask again…")
        onClicked: part.againAsked()
    }
}
