// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The consent bar: what the customer has allowed at this moment, until when, and END at the far
// right, which never goes. Its fill is that of the highest right.
Rectangle {
    id: bar

    required property RemoteSession session

    readonly property color ink: bar.session.look === "paused" ? Theme.consentPausedText
        : bar.session.look === "admin" ? Theme.consentAdminText
        : bar.session.look === "control" ? Theme.consentControlText : Theme.consentSeeText

    property string endKey

    signal endAsked()

    implicitHeight: Theme.px(36)
    color: bar.session.look === "paused" ? Theme.consentPaused
        : bar.session.look === "admin" ? Theme.consentAdmin
        : bar.session.look === "control" ? Theme.consentControl : Theme.consentSee

    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.s12; rightMargin: Theme.s12 }
        spacing: Theme.s12

        WText {
            id: words
            objectName: "remoteBarText"
            text: bar.session.barText
            weight: 600
            color: bar.ink
            elide: Text.ElideRight
            Layout.maximumWidth: bar.width * 0.6
        }
        WText {
            Layout.fillWidth: true
            text: bar.session.countedText !== "" ? bar.session.countedText
                : bar.session.comparedText
            color: bar.ink
            elide: Text.ElideRight
        }
        WText {
            objectName: "remoteElapsed"
            visible: text !== ""
            text: bar.session.elapsed
            weight: 600
            color: bar.ink
        }
        WButton {
            objectName: "remoteEndButton"
            //: Ends a remote session, at once
            label: qsTr("END")
            kind: "danger"
            size: "small"
            keyHint: bar.width < Theme.px(600) ? "" : bar.endKey
            busy: bar.session.ending
            onClicked: bar.endAsked()
        }
    }
}
