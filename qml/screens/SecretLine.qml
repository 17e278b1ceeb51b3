// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What became of the password that the customer was asked for, over the composer. Hidden until it
// is asked for; copying leaves it in the clipboard for half a minute. Takes no room otherwise.
Rectangle {
    id: root

    required property SecretAsking secret
    required property Clipboard clipboard

    readonly property int now: root.secret.state
    readonly property bool readable: root.now === SecretAsking.State.Given
        || root.now === SecretAsking.State.Open
    readonly property bool over: root.now === SecretAsking.State.Declined
        || root.now === SecretAsking.State.Expired || root.now === SecretAsking.State.Failed
    readonly property bool hidden: root.secret.shownText === ""

    objectName: "secretLine"
    visible: root.now !== SecretAsking.State.None
    implicitHeight: visible ? column.implicitHeight + 2 * Theme.s8 : 0
    color: Theme.toneSoft(root.over ? "attention" : "info")

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.secret.stateText

    ColumnLayout {
        id: column
        x: Theme.s16
        y: Theme.s8
        width: root.width - 2 * Theme.s16
        spacing: Theme.s4

        RowLayout {
            spacing: Theme.s8

            Icon {
                name: root.over ? "triangle-alert" : "key-round"
                size: Theme.px(16)
                color: Theme.toneColour(root.over ? "attention" : "info")
            }
            WText {
                objectName: "secretState"
                Layout.fillWidth: true
                text: root.secret.stateText
                wrapMode: Text.Wrap
                decorative: true
            }
            WButton {
                objectName: "secretWithdraw"
                visible: root.now === SecretAsking.State.Waiting
                //: Takes the question for a password back
                label: qsTr("Take back")
                size: "small"
                onClicked: root.secret.end()
            }
            IconButton {
                objectName: "secretDismiss"
                visible: root.over
                //: Closes the line about a password that did not come
                label: qsTr("Close")
                iconName: "x"
                size: "small"
                onClicked: root.secret.end()
            }
        }
        RowLayout {
            visible: root.readable
            spacing: Theme.s8

            SelectableText {
                objectName: "secretText"
                Layout.fillWidth: true
                text: root.hidden ? "••••••••" : root.secret.shownText
                monospace: true
                wrapMode: TextEdit.WrapAnywhere
                //: Name of the place where a password stands
                Accessible.name: root.hidden ? qsTr("Password, hidden") : root.secret.shownText
            }
            WButton {
                objectName: "secretShow"
                label: root.hidden
                    //: Shows a password
                    ? qsTr("Show")
                    //: Hides a password that is shown
                    : qsTr("Hide")
                iconName: root.hidden ? "eye" : "eye-off"
                size: "small"
                onClicked: root.hidden ? root.secret.reveal() : root.secret.hide()
            }
            WButton {
                objectName: "secretCopy"
                //: Copies a password; the clipboard is emptied soon
                label: qsTr("Copy")
                //: Says how long a copied password stays in the clipboard
                tip: qsTr("The clipboard is emptied after 30 seconds")
                iconName: "copy"
                size: "small"
                onClicked: root.clipboard.copySecret(root.secret.taken())
            }
            WButton {
                objectName: "secretEnd"
                //: Erases a password that was given
                label: qsTr("Put away")
                size: "small"
                onClicked: {
                    root.clipboard.clearSecret();
                    root.secret.end();
                }
            }
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
}
