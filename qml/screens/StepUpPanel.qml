// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Something is held until the password was entered again in the browser: says what, waits, and can
// be opened again or called off. What was held stays as it is.
Rectangle {
    id: panel

    required property StepUp stepUp
    property string what  // what goes on then, a sentence

    signal discarded()

    implicitHeight: body.implicitHeight + 2 * Theme.s12
    implicitWidth: body.implicitWidth + 2 * Theme.s12
    radius: Theme.radius
    color: Theme.accentSoft
    border.width: Theme.lineWidth
    border.color: Theme.line

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [title.text, detail.text].join(" ")

    RowLayout {
        id: body
        anchors { fill: parent; margins: Theme.s12 }
        spacing: Theme.s12

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "key-round"
            size: Theme.px(18)
            color: Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            WText {
                id: title
                objectName: "stepUpText"
                Layout.fillWidth: true
                text: panel.stepUp.waiting
                    //: While the browser asks for the password
                    ? qsTr("Enter your password again in the browser; then this goes on by itself.")
                    //: Something is held until the password was entered again
                    : qsTr("This needs your password once more.")
                weight: 600
                wrapMode: Text.Wrap
                decorative: true
            }
            WText {
                id: detail
                Layout.fillWidth: true
                visible: text !== ""
                text: panel.stepUp.problem !== "" ? panel.stepUp.problem
                    : panel.stepUp.cancelled
                    //: The person called off entering the password
                    ? qsTr("Called off. Nothing was sent, and nothing you typed is lost.")
                    : panel.what
                color: panel.stepUp.problem !== "" ? Theme.bad : Theme.text2
                wrapMode: Text.Wrap
                decorative: true
            }
            RowLayout {
                Layout.topMargin: Theme.s4
                spacing: Theme.s8

                WButton {
                    objectName: "stepUpOpen"
                    label: panel.stepUp.waiting
                        //: Opens the browser's page once more
                        ? qsTr("Open again")
                        //: Opens the browser's page where the password is entered
                        : qsTr("Enter the password…")
                    kind: panel.stepUp.waiting ? "secondary" : "primary"
                    iconName: "external-link"
                    size: "small"
                    onClicked: panel.stepUp.begin()
                }
                WButton {
                    objectName: "stepUpCancel"
                    visible: panel.stepUp.waiting
                    //: Calls off entering the password
                    label: qsTr("Cancel")
                    size: "small"
                    onClicked: panel.stepUp.cancel()
                }
                WButton {
                    objectName: "stepUpDiscard"
                    visible: !panel.stepUp.waiting
                    //: Gives up what waits for the password
                    label: qsTr("Discard")
                    kind: "quiet"
                    size: "small"
                    onClicked: panel.discarded()
                }
            }
        }
    }
}
