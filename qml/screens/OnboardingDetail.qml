// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One application: how far it is, the comparison, and what is known, said and decided.
Scroll {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property IdentificationImport imports

    // Why what needs the lease is off; empty: it is not.
    readonly property string offWork: root.detail.claimedBy !== ""
        //: Why a button is off; %1 is a name
        ? qsTr("Claimed by %1").arg(root.detail.claimedBy)
        : root.detail.mine ? "" : root.bench.offReason
    readonly property string offPlatform: root.bench.offReason !== "" ? root.bench.offReason
                                                                       : root.offWork
    readonly property bool decided: ["approved", "refused", "withdrawn", "suspended"]
        .includes(root.detail.state)
    readonly property bool wide: root.width > Theme.px(760)

    property bool keysWait: false  // for an application that is still being read

    function takeKeys() {
        root.keysWait = !root.detail.there;
        if (root.keysWait)
            return;
        if (root.detail.fields.length > 0)
            identity.forceActiveFocus(Qt.TabFocusReason);
        else
            ident.nextItemInFocusChain(true)?.forceActiveFocus(Qt.TabFocusReason);
    }

    sideMargin: 24
    topGap: 20
    visible: root.detail.there
    onVisibleChanged: if (root.keysWait) Qt.callLater(root.takeKeys)

    Banner {
        Layout.fillWidth: true
        objectName: "applicantProblem"
        visible: root.detail.problem !== ""
        tone: "bad"
        text: root.detail.problem
        dismissible: true
        onDismissed: root.detail.dismissProblem()
    }
    OnboardingStepUp {
        Layout.fillWidth: true
        bench: root.bench
        detail: root.detail
    }
    Banner {
        Layout.fillWidth: true
        visible: root.imports.problem !== ""
        tone: "bad"
        text: root.imports.problem
        dismissible: true
        onDismissed: root.imports.dismissProblem()
    }
    Banner {
        Layout.fillWidth: true
        objectName: "applicantStopped"
        visible: root.detail.stopText !== ""
        tone: "bad"
        text: root.detail.stopText
    }
    Banner {
        Layout.fillWidth: true
        visible: root.detail.reopenedText !== ""
        tone: "attention"
        iconName: "rotate-ccw"
        //: What the applicant was asked for again; %1 names parts of the application
        text: qsTr("Asked for again: %1. All else stays as it is.").arg(root.detail.reopenedText)
    }
    OnboardingAppeal {
        Layout.fillWidth: true
        detail: root.detail
    }
    OnboardingSteps {
        Layout.fillWidth: true
        steps: root.detail.steps
    }
    OnboardingIdentity {
        id: identity
        Layout.fillWidth: true
        bench: root.bench
        detail: root.detail
        offReason: root.offWork
        closed: root.decided && root.detail.recheckText === ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s16

        // Two columns of their own: a short card leaves no hole beside a long one.
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s16

            OnboardingIdent {
                id: ident
                Layout.fillWidth: true
                bench: root.bench
                detail: root.detail
                imports: root.imports
                offReason: root.offPlatform
            }
            OnboardingFacts {
                Layout.fillWidth: true
                //: Heading of a card
                title: qsTr("Application")
                facts: root.detail.facts
            }
            Item {
                id: below
                Layout.fillWidth: true
                visible: !root.wide
                implicitHeight: second.implicitHeight
            }
        }
        Item {
            id: beside
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            visible: root.wide
            implicitHeight: second.implicitHeight
        }
    }
    ColumnLayout {
        id: second
        parent: root.wide ? beside : below
        width: parent.width
        spacing: Theme.s16

        OnboardingAppointment {
            Layout.fillWidth: true
            bench: root.bench
            detail: root.detail
            offReason: root.offPlatform
        }
        OnboardingEvaluation {
            Layout.fillWidth: true
            bench: root.bench
            detail: root.detail
            offReason: root.offWork
        }
        OnboardingSkills {
            Layout.fillWidth: true
            detail: root.detail
        }
        OnboardingApprovals {
            Layout.fillWidth: true
            detail: root.detail
        }
    }
    WText {
        Layout.fillWidth: true
        objectName: "recheckLine"
        visible: root.detail.recheckText !== ""
        text: root.detail.recheckText
        color: Theme.text2
    }
    OnboardingHistory {
        Layout.fillWidth: true
        events: root.detail.history
    }
}
