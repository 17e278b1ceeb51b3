// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The very first page, and the way to it from the sign-in: which platform is it? The window starts
// again with the one that was chosen.
ColumnLayout {
    id: root

    required property PlatformChoice platform

    readonly property bool known: root.platform.address !== ""
    readonly property string empty: field.text.trim() === ""
        //: Why the button is off
        ? qsTr("Type the address first") : ""

    function choose() {
        if (root.empty === "" && !root.platform.busy)
            root.platform.choose(field.text);
    }

    spacing: Theme.s12
    onFocusChanged: if (root.focus) field.forceActiveFocus()

    WText {
        Layout.fillWidth: true
        //: Title of the page that asks for the platform
        text: qsTr("Which platform do you work for?")
        variant: "section"
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    WText {
        Layout.fillWidth: true
        //: On the page that asks for the platform
        text: qsTr("Whoever invited you to help has told you its address; it stands in the e-mail that you got. This computer remembers it.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Field {
        Layout.fillWidth: true
        //: Field for the address of the platform
        label: qsTr("Address of the platform")
        error: root.platform.problem

        WTextField {
            id: field
            objectName: "platformField"
            Layout.fillWidth: true
            focus: true
            //: Field for the address of the platform
            label: qsTr("Address of the platform")
            placeholderText: "https://"
            text: root.platform.address
            invalid: root.platform.problem !== ""
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onAccepted: root.choose()
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s4
        spacing: Theme.s8

        WButton {
            objectName: "platformChoose"
            //: Takes the address of the platform
            label: qsTr("Continue")
            kind: "primary"
            size: "large"
            disabledReason: root.empty
            busy: root.platform.busy
            onClicked: root.choose()
        }
        WButton {
            objectName: "platformKeep"
            visible: root.known
            //: Leaves the page that asks for the platform
            label: qsTr("Back")
            kind: "quiet"
            size: "large"
            onClicked: root.platform.keep()
        }
    }
}
