// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The decision: what, why (codes and own words), what is to be sent again, and how the applicant
// will read it. It slides over the cards; what is typed is kept.
FocusScope {
    id: panel

    required property Bench bench
    required property ApplicantDetail detail
    property bool shown: false
    property string mode: "decide"     // or "suspend", "restore"
    property string verdict
    property list<string> reasons
    property list<string> items

    readonly property string use: panel.mode === "decide" ? panel.verdict : panel.mode
    //: Title of a panel
    readonly property string title: panel.mode === "decide" ? qsTr("Your verdict") : foot.words
    readonly property string missing: {
        if (panel.bench.offReason !== "")
            return panel.bench.offReason;
        if (panel.mode !== "decide" && panel.detail.claimedBy !== "")
            //: Why the button is off; %1 is a name
            return qsTr("Claimed by %1").arg(panel.detail.claimedBy);
        if (panel.use === "")
            //: Why the button is off
            return qsTr("Choose a verdict first");
        if (panel.use === "restore")
            //: Why the button is off
            return words.text.trim() === "" ? qsTr("Say why first") : "";
        if (panel.use === "approve")
            //: Why the button is off
            return panel.detail.stopText !== "" ? qsTr("A field differs or cannot be read")
                //: Why the button is off
                : panel.detail.evaluated ? "" : qsTr("There is no evaluation yet");
        if (panel.use === "resubmit" && panel.items.length === 0)
            //: Why the button is off
            return qsTr("Choose what is to be sent again");
        //: Why the button is off
        return panel.reasons.length === 0 ? qsTr("Choose a reason first") : "";
    }

    signal closed()

    function begin(mode: string) {
        panel.mode = mode;
        panel.verdict = "";
        choice.reset();
        panel.shown = true;
        close.forceActiveFocus();
        if (mode === "decide")
            choice.forceActiveFocus(Qt.TabFocusReason);
    }

    function send() {
        if (panel.missing !== "")
            return;
        const text = words.text.trim();
        const problem = panel.mode === "suspend" ? panel.detail.suspend(panel.reasons, text)
            : panel.mode === "restore" ? panel.detail.restore([], text)
            : panel.detail.decide(panel.verdict, panel.verdict === "approve" ? [] : panel.reasons,
                panel.verdict === "resubmit" ? panel.items : [], text);
        if (problem !== "") {
            panel.bench.tell(problem);
            return;
        }
        words.wipe();
        panel.closed();
    }

    objectName: "decisionPanel"
    visible: panel.shown
    enabled: panel.shown
    Keys.onEscapePressed: panel.closed()
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted && !event.isAutoRepeat)
            panel.send();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: panel.title

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
            title: panel.title
            detail: panel.detail.name

            IconButton {
                id: close
                objectName: "decisionClose"
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

            WText {
                Layout.fillWidth: true
                visible: panel.mode === "decide" && panel.detail.sealedText !== ""
                text: panel.detail.sealedText
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            OnboardingVerdict {
                id: choice
                Layout.fillWidth: true
                visible: panel.mode === "decide"
                onChosen: verdict => panel.verdict = verdict
            }
            OnboardingTicks {
                Layout.fillWidth: true
                visible: panel.use === "resubmit"
                //: Heading over parts of an application
                title: qsTr("To be sent again; all else stays")
                name: "item"
                choices: panel.use === "resubmit" ? panel.detail.items() : []
                onPicked: keys => panel.items = keys
            }
            OnboardingTicks {
                Layout.fillWidth: true
                visible: choices.length > 0
                //: Heading over reasons of a decision
                title: qsTr("Why")
                name: "reason"
                choices: panel.use === "approve" ? [] : panel.detail.reasons(panel.use)
                onPicked: keys => panel.reasons = keys
            }
            Field {
                Layout.fillWidth: true
                //: Field of a decision; %1 is a language
                label: qsTr("In your own words (in %1)").arg(panel.detail.languageName)

                DraftArea {
                    id: words
                    objectName: "decisionText"
                    Layout.fillWidth: true
                    framed: true
                    minimumLines: 3
                    bench: panel.bench
                    caseId: panel.detail.key
                    mode: "decision"
                    //: Field of a decision
                    label: qsTr("In your own words")
                    onKeyPressed: event => {
                        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
                        if (event.accepted)
                            panel.send();
                    }
                }
            }
            OnboardingPreview {
                Layout.fillWidth: true
                name: panel.detail.name
                text: panel.detail.preview(panel.use === "approve" ? [] : panel.reasons,
                    panel.use === "resubmit" ? panel.items : [], words.text)
            }
        }
        OnboardingSend {
            id: foot
            Layout.fillWidth: true
            use: panel.use
            missing: panel.missing
            onSend: panel.send()
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
