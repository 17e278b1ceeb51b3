// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The end of a case: what was wrong and what helped, in two lines to the customer. It slides over
// the inspector; the conversation stays readable, and what is typed is kept.
FocusScope {
    id: panel

    required property Bench bench
    required property CaseDetail detail
    required property CaseClock clock
    property bool shown: false

    readonly property bool empty: words.text.trim() === ""
    // Why it cannot be solved any more, as when the customer was faster; what is typed stays.
    readonly property string off: panel.detail.solveOff

    signal closed()

    function send() {
        if (panel.empty || panel.off !== "")
            return;
        panel.clock.stop();
        own.sent = words.text.trim();
        own.sentIn = panel.detail.caseId;
        own.isOut = false;
        panel.detail.solve(own.sent);
        words.wipe();
        panel.closed();
    }

    onShownChanged: if (panel.shown) words.forceActiveFocus()
    onOffChanged: {
        if (panel.off !== "" && panel.shown && panel.empty) {
            panel.bench.tell(panel.off);
            panel.closed();
        }
    }
    Keys.onEscapePressed: panel.closed()

    // What was sent stands here again when it was taken back.
    QtObject {
        id: own
        property string sent
        property string sentIn
        property bool isOut: false  // on its way, or there
        property Toast toast: null  // with which it can be taken back
    }
    Connections {
        target: panel.detail

        function onHeld() {
            if (own.sentIn === panel.detail.caseId)
                own.toast = panel.bench.lastToast;
        }
        function onChanged() {
            if (own.sentIn !== panel.detail.caseId || !panel.detail.isMine)
                return;
            if (!panel.detail.canSolve) {
                own.isOut = true;
            } else if (own.isOut) {
                own.sentIn = "";
                if (panel.bench.toasts.toasts.includes(own.toast))
                    panel.bench.toasts.close(own.toast);
                if (panel.empty)
                    words.put(own.sent);
            }
        }
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
            //: Title of the panel that ends a case
            title: qsTr("Solved")
            detail: panel.detail.number

            IconButton {
                //: Closes the panel; what is typed is kept
                label: qsTr("Close")
                iconName: "x"
                keyHint: "Escape"
                onClicked: panel.closed()
            }
        }
        Banner {
            objectName: "solveOff"
            Layout.fillWidth: true
            visible: panel.shown && panel.off !== ""
            text: panel.off
            //: Copies what was typed
            actionText: qsTr("Copy your words")
            onAction: clipboard.copy(words.text)
        }
        Clipboard {
            id: clipboard
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 16

            WText {
                Layout.fillWidth: true
                //: In the panel that ends a case; %1 is a name
                text: qsTr("What was wrong and what helped? Two lines to %1.")
                    .arg(panel.detail.customerShort)
                weight: 600
                wrapMode: Text.Wrap
            }
            DraftArea {
                id: words
                objectName: "solveText"
                Layout.fillWidth: true
                Layout.topMargin: -8
                focus: true
                framed: true
                bench: panel.bench
                caseId: panel.detail.caseId
                mode: "solve"
                minimumLines: 4
                maximumLines: 8
                //: Name of the text field in the panel that ends a case
                label: qsTr("What was wrong and what helped")
                onKeyPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
                    if (event.accepted)
                        panel.send();
                }
            }
            SolveSums {
                Layout.fillWidth: true
                clock: panel.clock
            }
            WText {
                Layout.fillWidth: true
                visible: panel.off === ""
                //: What happens after a case is marked as solved; %1 is a name
                text: qsTr("%1 then says whether it works. Without an answer the case closes by itself, usually after 72 hours, and counts as unconfirmed; reopening returns to you.").arg(panel.detail.customerShort)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.margins: Theme.s16
            spacing: Theme.s8

            WText {
                Layout.fillWidth: true
                //: The text is kept on this computer
                text: panel.empty || words.savedAt <= 0 ? ""
                    : qsTr("Draft saved %1").arg(panel.bench.wording.timeOf(words.savedAt))
                variant: "meta"
                wrapMode: Text.Wrap
            }
            WButton {
                objectName: "solveSend"
                //: Sends the two lines and marks the case as solved; %1 is a name
                label: qsTr("Send to %1 and solve").arg(panel.detail.customerShort)
                kind: "primary"
                keyHint: "Ctrl+Return"
                //: Why the button is off
                disabledReason: panel.off !== "" ? panel.off : panel.empty ? qsTr("Write what was wrong and what helped first")
                    : ""
                onClicked: panel.send()
            }
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
