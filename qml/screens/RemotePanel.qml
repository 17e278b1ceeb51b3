// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Slides over the inspector: the question for a remote session, waiting for the customer, and how
// it ended.
FocusScope {
    id: panel

    required property Bench bench
    required property CaseDetail detail
    required property RemoteSession session
    property bool shown: false

    readonly property string part: {
        switch (panel.session.state) {
        case RemoteSession.None: return "ask";
        case RemoteSession.Refused:
        case RemoteSession.Over: return "over";
        case RemoteSession.Live:
        case RemoteSession.Interrupted:
            if (panel.session.tool !== "" && panel.session.mine)
                return "tool";
        }
        return "waiting";
    }

    signal closed()
    signal reportAsked()

    onShownChanged: {
        if (!panel.shown)
            return;
        panel.bench.tools.lookAgain();
        panel.takeFocus();
    }
    onPartChanged: if (panel.shown && panel.activeFocus) panel.takeFocus()
    Keys.onEscapePressed: panel.closed()

    function takeFocus() {
        if (panel.part === "ask")
            ask.takeFocus();
        else
            close.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the panel for remote sessions
            title: qsTr("Remote session")
            detail: panel.detail.number

            IconButton {
                id: close
                objectName: "remotePanelClose"
                //: Closes the panel
                label: qsTr("Close")
                iconName: "x"
                keyHint: "Escape"
                onClicked: panel.closed()
            }
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 16

            RemoteAsk {
                id: ask
                Layout.fillWidth: true
                visible: panel.part === "ask"
                bench: panel.bench
                detail: panel.detail
                session: panel.session
            }
            RemoteWaiting {
                Layout.fillWidth: true
                visible: panel.part === "waiting"
                bench: panel.bench
                detail: panel.detail
                session: panel.session
            }
            ToolPanel {
                Layout.fillWidth: true
                visible: panel.part === "tool"
                bench: panel.bench
                detail: panel.detail
                session: panel.session
            }
            RemoteOver {
                Layout.fillWidth: true
                visible: panel.part === "over"
                session: panel.session
                onAgainAsked: {
                    panel.session.putAway();
                    panel.takeFocus();
                }
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        WButton {
            objectName: "remoteReport"
            Layout.margins: Theme.s12
            //: Opens the dialog in which an expert reports a customer
            label: qsTr("Block and report…")
            kind: "quiet"
            size: "small"
            onClicked: panel.reportAsked()
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
