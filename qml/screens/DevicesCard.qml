// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Where this account is signed in; another device can be signed out from here.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings
    title: qsTr("Signed in on")
    titleStyle: "title"

    DevicesModel {
        id: devices
        objectName: "devicesModel"
        client: card.bench.client
        wording: card.bench.wording
        onFailed: problem => card.bench.tell(problem)
    }
    LoadingState {
        Layout.fillWidth: true
        visible: !devices.loaded
        rows: 2
        //: While the list of devices is read from the local copy
        text: qsTr("Loading your devices")
    }
    Repeater {
        model: devices

        RowLayout {
            id: row
            required property string key
            required property string name
            required property string since
            required property bool thisOne
            required property bool revoked
            spacing: Theme.s12

            Icon {
                name: "laptop"
                color: Theme.text2
                size: Theme.px(18)
            }
            ColumnLayout {
                spacing: 0

                WText {
                    Layout.fillWidth: true
                    text: row.name
                    weight: 600
                }
                WText {
                    Layout.fillWidth: true
                    //: About a device
                    text: row.revoked ? qsTr("signed out")
                        //: About a device
                        : row.thisOne ? qsTr("this computer")
                        //: About a device; %1 is a date or time
                        : qsTr("since %1").arg(row.since)
                    variant: "meta"
                }
            }
            WButton {
                objectName: "revokeDevice"
                visible: !row.thisOne && !row.revoked
                //: Signs another device out; opens a question
                label: qsTr("Sign out…")
                size: "small"
                disabledReason: card.bench.offReason
                onClicked: {
                    question.key = row.key;
                    question.name = row.name;
                    question.open();
                }
            }
        }
    }
    WDialog {
        id: question
        property string key
        property string name
        objectName: "revokeDialog"
        //: Title of a question; %1 is the name of a device
        title: qsTr("Sign out “%1”?").arg(question.name)
        //: What signing out another device means
        message: qsTr("Its copy is erased as soon as it reaches the platform. What it has not sent is lost.")
        //: Answer to the question whether to sign out a device
        confirmText: qsTr("Sign out")
        confirmKind: "danger"
        onAccepted: devices.revoke(question.key)
    }
}
