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
    EmptyState {
        objectName: "reviewHome"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s24 }
        visible: root.reviews.loaded
        iconName: "shield-check"
        //: The reviewer's page; %n cases are drawn
        title: root.reviews.waiting > 0 ? qsTr("%n drawn case(s) wait", "", root.reviews.waiting)
            //: The reviewer's page is empty
            : qsTr("No spot check is drawn.")
        lines: [
            //: On the reviewer's page; %1 names tenants
            qsTr("You review for %1.").arg(root.bench.profile.reviewsFor),
            //: On the reviewer's page
            qsTr("The draw decides which one comes next; your own and former cases never do."),
            //: On the reviewer's page
            qsTr("Why a case was drawn and what the customer said is shown only after you submit.")
        ]
        //: Asks the platform for the next drawn cases
        actionText: root.reviews.waiting > 0 && root.bench.offReason === "" ? qsTr("Take the next") : ""
        onAction: root.reviews.take()
    }
}
