// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The full window before the local copy is open: sign in, protect, wait, unlock.
FocusScope {
    id: root

    required property Entrance entrance
    required property Settings settings
    property PlatformChoice platform: null

    ActionRegistry {
        id: actions
        objectName: "wayInActions"
        settings: root.settings
    }
    ActionShortcuts {
        registry: actions
    }
    Flickable {
        anchors.fill: parent
        focus: !manual.shown
        visible: !manual.shown
        contentWidth: width
        contentHeight: Math.max(height, card.implicitHeight + 96)
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: card
            anchors.centerIn: parent
            width: Math.min(Theme.px(460), parent.width - 2 * Theme.s16)
            spacing: Theme.s16

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.s12

                Rectangle {
                    implicitWidth: Theme.px(32)
                    implicitHeight: Theme.px(32)
                    radius: 8
                    color: Theme.accent

                    WText {
                        anchors.centerIn: parent
                        text: "W"
                        weight: 700
                        color: Theme.accentText
                        decorative: true
                    }
                }
                WText {
                    text: "Werkbank"
                    variant: "section"
                    Accessible.role: Accessible.Heading
                }
            }
            Card {
                Layout.fillWidth: true
                padding: Theme.s24

                Loader {
                    id: page
                    Layout.fillWidth: true
                    focus: true
                    sourceComponent: {
                        if (root.platform?.asking)
                            return platformPage;
                        switch (root.entrance.state) {
                        case Entrance.State.SignedOut:
                        case Entrance.State.SigningIn: return signIn;
                        case Entrance.State.Protecting: return protect;
                        case Entrance.State.Opening: return opening;
                        }
                        return unlock;
                    }
                    onLoaded: (item as Item).forceActiveFocus()
                }
            }
            LookChoice {
                Layout.fillWidth: true
                visible: root.entrance.state === Entrance.State.SignedOut
                settings: root.settings
            }
            WButton {
                objectName: "wayInManual"
                Layout.alignment: Qt.AlignHCenter
                //: Opens the manual before one is signed in
                label: qsTr("Manual")
                kind: "quiet"
                iconName: "circle-question-mark"
                keyHint: actions.keys["manual.open"] ?? ""
                onClicked: actions.trigger("manual.open")
            }
        }
    }
    ManualPlace {
        id: manual
        anchors.fill: parent
        settings: root.settings
        actions: actions
        atWork: false
        seen: "signin"
    }
    Component {
        id: platformPage
        PlatformPage { platform: root.platform }
    }
    Component {
        id: signIn
        SignIn { entrance: root.entrance; platform: root.platform }
    }
    Component {
        id: protect
        Protect { entrance: root.entrance }
    }
    Component {
        id: unlock
        Unlock { entrance: root.entrance }
    }
    Component {
        id: opening

        ColumnLayout {
            LoadingState {
                Layout.fillWidth: true
                rows: 0
                text: root.entrance.keyring === Entrance.Keyring.Waiting
                    //: The system's keyring does not answer at once; %1 is its name
                    ? qsTr("Still waiting for %1 …").arg(root.entrance.keyringName)
                    //: While the local copy is opened
                    : qsTr("Opening your copy …")
            }
            WButton {
                visible: root.entrance.keyring === Entrance.Keyring.Waiting
                //: Stops waiting for the keyring
                label: qsTr("Cancel")
                onClicked: root.entrance.cancel()
            }
        }
    }
}
