// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Sign-in happens in the browser; this page waits for it.
ColumnLayout {
    id: root

    required property Entrance entrance
    property PlatformChoice platform: null

    readonly property bool waiting: root.entrance.state === Entrance.State.SigningIn

    spacing: Theme.s12
    onFocusChanged: if (root.focus) (root.waiting ? again : start).forceActiveFocus()
    onWaitingChanged: {
        if (root.waiting)
            own.wasWaiting = true;
    }

    QtObject {
        id: own
        property bool wasWaiting: false
    }
    Clipboard {
        id: clipboard
    }
    WText {
        Layout.fillWidth: true
        //: Title while the browser shows the sign-in page
        text: root.waiting ? qsTr("Sign in in your browser")
                           //: Title of the first page
                           : qsTr("Welcome")
        variant: "section"
        Accessible.role: Accessible.Heading
    }
    WText {
        Layout.fillWidth: true
        color: Theme.text2
        wrapMode: Text.Wrap
        text: {
            if (root.waiting)
                //: While the browser shows the sign-in page
                return qsTr("Your browser shows the sign-in page. When you are done there, this window goes on by itself. Your password never comes here.");
            if (own.wasWaiting)
                //: After a sign-in that was cancelled
                return qsTr("You are not signed in. Nothing was stored on this computer.");
            //: On the first page
            return qsTr("You sign in once in your browser. After that your cases are also here without a connection, encrypted.");
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.entrance.problem !== ""
        text: root.entrance.problem
    }
    WText {
        objectName: "platformText"
        Layout.fillWidth: true
        visible: root.platform !== null && !root.waiting
        //: On the first page; %1 is the address of the platform that one works for
        text: qsTr("Platform: %1").arg(root.platform?.address ?? "")
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s4
        spacing: Theme.s8

        WButton {
            id: start
            objectName: "signInButton"
            visible: !root.waiting
            focus: !root.waiting
            //: Opens the sign-in page in the browser
            label: own.wasWaiting ? qsTr("Try again")
                                  //: Opens the sign-in page in the browser
                                  : qsTr("Sign in with the browser")
            kind: "primary"
            size: "large"
            iconName: "log-in"
            onClicked: root.entrance.signIn()
        }
        WButton {
            id: again
            objectName: "signInAgain"
            visible: root.waiting
            focus: root.waiting
            //: Opens the sign-in page once more
            label: qsTr("Open again")
            iconName: "external-link"
            onClicked: root.entrance.signIn()
        }
        WButton {
            objectName: "signInCopy"
            visible: root.waiting && root.entrance.signInAddress !== ""
            //: Copies the address of the sign-in page
            label: qsTr("Copy the address")
            kind: "quiet"
            iconName: "copy"
            onClicked: clipboard.copy(root.entrance.signInAddress)
        }
        WButton {
            objectName: "signInCancel"
            visible: root.waiting
            //: Stops the sign-in
            label: qsTr("Cancel")
            onClicked: root.entrance.cancel()
        }
        WButton {
            objectName: "otherPlatform"
            visible: root.platform !== null && !root.waiting
            //: Opens the page that asks for the address of the platform
            label: qsTr("Another platform…")
            kind: "quiet"
            size: "large"
            onClicked: root.platform.ask()
        }
    }
}
