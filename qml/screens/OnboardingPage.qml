// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The onboarder's home: who wants to become a supporter, and one application in full. Ctrl+Enter
// opens the decision, Esc goes back to the list.
FocusScope {
    id: page

    required property Bench bench
    readonly property list<Item> panes: [list, right]

    readonly property bool narrow: page.width < Theme.px(760)
    readonly property bool tight: page.width < Theme.px(1000)  // the header has to be short
    // A verdict of this clerk is wanted; nobody gives a second one.
    readonly property bool decidable: detail.there && !detail.hasDecided
        && !["approved", "suspended", "withdrawn"].includes(detail.state)
    // What is voted on stays in sight beside the vote; the list makes room for it.
    readonly property bool beside: decision.shown && page.width >= Theme.px(1000)
    property bool deep: false  // narrow: the detail is shown, not the list

    function open(key: string) {
        page.look(key);
        page.deep = true;
        detailView.takeKeys();
    }

    function look(key: string) {
        if (decision.shown && key !== detail.key)
            decision.shown = false;
        detail.key = key;
    }

    function decide() {
        if (page.decidable)
            decision.begin("decide");
    }

    function back() {
        page.deep = false;
        list.view.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: page.back()
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted && !event.isAutoRepeat)
            page.decide();
    }

    ApplicantsModel {
        id: applicants
        objectName: "applicantsModel"
        client: page.bench.client
        wording: page.bench.wording
    }
    ApplicantDetail {
        id: detail
        objectName: "applicantDetail"
        client: page.bench.client
        wording: page.bench.wording
        onFailed: problem => page.bench.tell(problem)
    }
    IdentificationImport {
        id: imports
        objectName: "identificationImport"
        client: page.bench.client
        //: A result file was imported
        onTaken: page.bench.tell(qsTr("The result file is in."))
        onFailed: problem => page.bench.tell(problem)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        OnboardingList {
            id: list
            Layout.preferredWidth: page.narrow ? page.width : Theme.px(330)
            Layout.fillHeight: true
            visible: (!page.narrow || !page.deep)
                && !(page.beside && page.width < Theme.px(1350))
            focus: true
            bench: page.bench
            applicants: applicants
            onChosen: key => page.look(key)
            onOpened: key => page.open(key)
        }
        ColumnLayout {
            id: right
            Layout.fillWidth: true
            visible: !page.narrow || page.deep
            spacing: 0

            PaneHeader {
                Layout.fillWidth: true
                before: [
                    IconButton {
                        visible: page.narrow
                        //: Closes the pane
                        label: qsTr("Back to the list")
                        iconName: "arrow-left"
                        onClicked: page.back()
                    }
                ]
                title: detail.name
                detail: page.tight ? "" : detail.headText

                OnboardingLease {
                    visible: detail.there
                    bench: page.bench
                    detail: detail
                }
                WButton {
                    objectName: "suspendButton"
                    readonly property bool stays: detail.state === "suspended"
                        && detail.task === "decide_appeal"
                    visible: detail.state === "approved" || stays
                    //: Opens the panel that answers an appeal against a suspension
                    label: stays ? qsTr("Suspension stays…")
                        //: Opens the panel that suspends a supporter
                        : qsTr("Suspend…")
                    kind: "danger"
                    size: "small"
                    onClicked: decision.begin("suspend")
                }
                WButton {
                    objectName: "restoreButton"
                    visible: detail.state === "suspended"
                    //: Opens the panel that ends a suspension
                    label: qsTr("Restore…")
                    size: "small"
                    onClicked: decision.begin("restore")
                }
                WButton {
                    objectName: "decideButton"
                    visible: page.decidable
                    //: Opens the panel for the own verdict
                    label: qsTr("Decide…")
                    kind: "primary"
                    size: "small"
                    keyHint: page.tight ? "" : "Ctrl+Return"
                    busy: detail.busy.includes("applicant.decide")
                    onClicked: page.decide()
                }
            }
            ConnectionLine {
                bench: page.bench
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                OnboardingDetail {
                    id: detailView
                    anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                    anchors.right: page.beside ? decision.left : parent.right
                    bench: page.bench
                    detail: detail
                    imports: imports
                }
                EmptyState {
                    anchors {
                        left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                        margins: Theme.s24
                    }
                    visible: !detail.there && applicants.loaded && applicants.count > 0
                    iconName: "user-plus"
                    //: Nobody is chosen in the onboarder's list
                    title: qsTr("Choose somebody in the list.")
                }
                OnboardingDecision {
                    id: decision
                    anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
                    width: Math.min(parent.width, Theme.px(420))
                    bench: page.bench
                    detail: detail
                    onClosed: {
                        decision.shown = false;
                        detailView.takeKeys();
                    }
                }
                DropArea {
                    anchors.fill: parent
                    keys: ["text/uri-list"]
                    enabled: detail.there && page.bench.offReason === ""
                    onDropped: drop => imports.take(drop.urls[0], detail.key)
                }
            }
        }
    }
}
