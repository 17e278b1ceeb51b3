// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A reviewer without a case in hand: how many wait, and what he has done so far.
FocusScope {
    id: root

    required property Bench bench
    required property ReviewsModel reviews

    LoadingState {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s16 }
        visible: !root.reviews.loaded
        //: While a reviewer's list is read from the local copy
        text: qsTr("Loading the spot checks")
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: root.reviews.loaded
        spacing: Theme.s16

        EmptyState {
            objectName: "reviewHome"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignHCenter
            iconName: "shield-check"
            //: The reviewer's page; %n cases are drawn
            title: root.reviews.waiting > 0 ? qsTr("%n drawn case(s) wait", "", root.reviews.waiting)
                //: The reviewer's page is empty
                : qsTr("No spot check is drawn.")
            lines: [
                //: On the reviewer's page; %1 names tenants
                qsTr("You review for %1.").arg(root.bench.profile.reviewsFor),
                //: On the reviewer's page
                qsTr("You take up to 5 at a time. The draw decides which; your own and former cases never come."),
                //: On the reviewer's page
                qsTr("Why a case was drawn and what the customer said you see after you submit, under “Submitted”.")
            ]
        }
        WButton {
            objectName: "reviewTake"
            Layout.alignment: Qt.AlignHCenter
            visible: root.reviews.waiting > 0
            focus: true
            //: Asks the platform for the next drawn cases
            label: qsTr("Take the next")
            kind: "primary"
            busy: root.reviews.taking
            disabledReason: root.bench.offReason
            onClicked: root.reviews.take()
        }
    }
}
