// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The reviewer's home. Nothing is drawn yet, and it says so.
FocusScope {
    id: page

    required property Bench bench

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the reviewer's page
            title: qsTr("Spot checks")

            Pill {
                //: How many cases are drawn for review
                text: qsTr("none drawn")
            }
        }
        ConnectionLine {
            bench: page.bench
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                objectName: "reviewHome"
                anchors {
                    left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                    margins: Theme.s24
                }
                iconName: "shield-check"
                //: The reviewer's page is empty
                title: qsTr("No spot check is drawn.")
                lines: [
                    //: On the reviewer's page; %1 names tenants
                    qsTr("You review for %1.").arg(page.bench.profile.reviewsFor),
                    //: On the reviewer's page
                    qsTr("Drawn cases will stand here: the conversation with names hidden, and the scorecard beside it."),
                    //: On the reviewer's page
                    qsTr("Why a case was drawn and what the customer said is shown only after you submit.")
                ]
            }
        }
    }
}
