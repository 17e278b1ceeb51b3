// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The thin line under a header while there is no connection, while it catches up, and for a moment
// once all is sent. Takes no room otherwise.
Banner {
    id: line

    required property Bench bench

    readonly property LinkStatus link: line.bench.link
    readonly property bool offline: line.link.banner !== ""
    readonly property bool catchingUp: line.link.kind === LinkStatus.Kind.CatchingUp
        && own.wasOffline

    Layout.fillWidth: true
    objectName: "connectionLine"
    visible: line.offline || line.catchingUp || own.allSent
    tone: line.offline ? "attention" : line.catchingUp ? "info" : "good"
    iconName: line.offline ? "cloud-off" : line.catchingUp ? "refresh-cw" : "check"
    text: line.offline ? line.link.banner
        : line.catchingUp ? line.link.text
                          //: After the connection came back: nothing waits any more
                          : qsTr("All sent.")
    actionText: {
        if (!line.offline)
            return "";
        if (line.link.kind === LinkStatus.Kind.SignedOut)
            //: Button of the line that says that the tokens work no more
            return qsTr("Sign in again");
        //: Button of the line without connection: the list of unsent changes
        return line.link.waiting + line.link.refused > 0 ? qsTr("What waits") : "";
    }
    onAction: {
        if (line.link.kind === LinkStatus.Kind.SignedOut)
            line.bench.entrance.signIn();
        else
            line.bench.waitingAsked();
    }

    QtObject {
        id: own
        property bool wasOffline: false
        property bool allSent: false
    }
    Connections {
        target: line.link

        function onChanged() {
            if (line.offline) {
                own.wasOffline = true;
                own.allSent = false;
            } else if (own.wasOffline && line.link.kind === LinkStatus.Kind.Connected
                       && line.link.waiting === 0) {
                own.wasOffline = false;
                own.allSent = true;
                hide.restart();
            }
        }
    }
    Timer {
        id: hide
        interval: 4000
        onTriggered: own.allSent = false
    }
}
