// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Asks the customer whether somebody else may go on with the case. Until he agrees nothing changes;
// the summary is a note for whoever takes over. What is typed is kept.
FocusScope {
    id: panel

    required property Bench bench
    required property CaseDetail detail
    required property StepsModel steps
    property bool shown: false

    readonly property bool waits: panel.handover.waiting
    readonly property bool ready: reason.text.trim() !== "" && summary.text.trim() !== ""
    readonly property Handover handover: Handover {
        objectName: "handover"
        client: panel.bench.client
        wording: panel.bench.wording
        caseId: panel.detail.caseId
        customer: panel.detail.customerShort
        onAsked: {
            reason.wipe();
            summary.wipe();
            whom.forget();
        }
        onFailed: problem => panel.bench.tell(problem)
    }

    signal closed()

    function send() {
        if (panel.ready && !panel.waits)
            panel.handover.ask(whom.text, reason.text, summary.text);
    }

    function takeFocus() {
        (panel.waits ? buttons.withdraw : reason).forceActiveFocus(Qt.TabFocusReason);
    }

    onShownChanged: {
        if (!panel.shown)
            return;
        panel.takeFocus();
        if (summary.text === "")
            summary.put(panel.steps.asText());
    }
    onWaitsChanged: {
        if (panel.activeFocus)
            Qt.callLater(panel.takeFocus);
    }
    Keys.onEscapePressed: panel.closed()
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            panel.send();
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
            //: Title of the panel in which a case is handed over
            title: qsTr("Hand over")
            detail: panel.detail.number

            IconButton {
                //: Closes the panel; what is typed is kept
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

            Banner {
                objectName: "handoverState"
                Layout.fillWidth: true
                visible: panel.handover.stateText !== ""
                tone: panel.waits ? "info" : "attention"
                text: panel.handover.stateText
            }
            // What waits for the answer cannot be changed any more.
            HandoverAsked {
                Layout.fillWidth: true
                visible: panel.waits
                handover: panel.handover
                customer: panel.detail.customerShort
            }
            Field {
                Layout.fillWidth: true
                visible: !panel.waits
                //: Field in which an expert tells the customer why somebody else should go on; %1 is a name
                label: qsTr("Why? %1 reads this.").arg(panel.detail.customerShort)

                DraftArea {
                    id: reason
                    objectName: "handoverReason"
                    Layout.fillWidth: true
                    focus: true
                    framed: true
                    bench: panel.bench
                    caseId: panel.detail.caseId
                    mode: "handover_reason"
                    minimumLines: 2
                    //: Name of a text field; %1 is a name
                    label: qsTr("Why, for %1").arg(panel.detail.customerShort)
                }
            }
            Field {
                Layout.fillWidth: true
                visible: !panel.waits
                //: Field in which an expert names who should take a case over
                label: qsTr("To whom? Empty: whoever fits")

                DraftField {
                    id: whom
                    bench: panel.bench
                    caseId: panel.detail.caseId
                    mode: "handover_to"
                    objectName: "handoverWhom"
                    Layout.fillWidth: true
                    maximumLength: 120
                    //: Example in a field for a person's name
                    placeholderText: qsTr("Name of a colleague")
                }
            }
            Field {
                Layout.fillWidth: true
                visible: !panel.waits
                //: Field with what whoever takes over has to know
                label: qsTr("What was done, what is promised, what is next")

                DraftArea {
                    id: summary
                    objectName: "handoverSummary"
                    Layout.fillWidth: true
                    framed: true
                    bench: panel.bench
                    caseId: panel.detail.caseId
                    mode: "handover"
                    minimumLines: 5
                    maximumLines: 12
                    //: Name of a text field
                    label: qsTr("Summary for whoever takes over")
                }
            }
            WText {
                Layout.fillWidth: true
                //: What handing over means; %1 is a name
                text: qsTr("%1 must agree. Until then the case is yours and you answer for it; without an answer within 24 hours it stays with you. The summary becomes a note.").arg(panel.detail.customerShort)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        HandoverButtons {
            id: buttons
            Layout.margins: Theme.s16
            waiting: panel.waits
            ready: panel.ready
            customer: panel.detail.customerShort
            onAskAsked: panel.send()
            onWithdrawAsked: panel.handover.withdraw()
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
