// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The person's initials with his presence; pressed, the menu that changes it.
Pressable {
    id: control

    required property Bench bench

    readonly property Profile profile: control.bench.profile
    readonly property string state_: {
        switch (control.profile.presence) {
        case Profile.Presence.Available: return "available";
        case Profile.Presence.Pause: return "paused";
        }
        return "away";
    }

    function open() {
        (menu.made() as WMenu).openAt(control);
    }

    function askSignOut() {
        (leaving.made() as WDialog).open();
    }

    objectName: "presenceButton"
    // Presence is about offers: who gets none has none.
    label: [control.profile.name, control.profile.isExpert ? control.profile.presenceText : ""]
        .filter(s => s !== "").join(", ")
    tip: control.label
    keyHint: control.bench.actions.keys["presence.open"]
    onClicked: control.open()

    contentItem: Item {
        Avatar {
            anchors.centerIn: parent
            name: control.profile.name
            presence: control.profile.isExpert ? control.state_ : ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.px(40)
        radius: 8
        color: control.hovered || (menu.item as WMenu)?.visible === true ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            inset: true
            cornerRadius: 8
        }
    }

    Lazy {
        id: menu
        sourceComponent: WMenu {
            WMenuItem {
                objectName: "presenceAvailable"
                visible: control.profile.isExpert
                height: visible ? implicitHeight : 0
                //: Presence: offers are welcome now
                label: qsTr("Available")
                iconName: control.state_ === "available" ? "check" : "play"
                onTriggered: control.profile.setAvailable()
            }
            WMenuItem {
                objectName: "presenceHours"
                visible: control.profile.isExpert
                height: visible ? implicitHeight : 0
                //: Presence: the weekly hours decide
                label: qsTr("By my hours")
                iconName: control.state_ === "away" ? "check" : "calendar"
                onTriggered: control.profile.followHours()
            }
            WMenuItem {
                objectName: "presencePause30"
                visible: control.profile.isExpert
                height: visible ? implicitHeight : 0
                //: Presence: no offers for so long
                label: qsTr("Pause for 30 minutes")
                iconName: "pause"
                onTriggered: control.profile.pauseFor(30)
            }
            WMenuItem {
                objectName: "presencePause120"
                visible: control.profile.isExpert
                height: visible ? implicitHeight : 0
                //: Presence: no offers for so long
                label: qsTr("Pause for 2 hours")
                iconName: "pause"
                onTriggered: control.profile.pauseFor(120)
            }
            WMenuSeparator {
                visible: control.profile.isExpert
                height: visible ? implicitHeight : 0
            }
            WMenuItem {
                objectName: "lockItem"
                //: Closes the local copy until the passphrase is typed
                label: qsTr("Lock")
                iconName: "lock"
                keyHint: control.bench.actions.keys["lock"]
                //: Why locking is off
                disabledReason: control.bench.entrance.hasPassphrase ? "" : qsTr("Needs a passphrase")
                onTriggered: control.bench.entrance.lock()
            }
            WMenuItem {
                objectName: "signOutItem"
                //: Signs this device out and erases its local copy
                label: qsTr("Sign out…")
                iconName: "log-out"
                onTriggered: control.askSignOut()
            }
        }
    }
    Lazy {
        id: leaving
        sourceComponent: WDialog {
            objectName: "signOutDialog"
            //: Title of a question
            title: qsTr("Sign out of this computer?")
            message: control.bench.link.waiting > 0
                //: %n changes that are not sent yet
                ? qsTr("The local copy is erased. %n unsent change(s) will be lost.", "",
                    control.bench.link.waiting)
                //: Nothing is lost by signing out
                : qsTr("The local copy is erased. Everything is on the platform and comes back when you sign in.")
            //: Answer to the question whether to sign out
            confirmText: qsTr("Sign out")
            confirmKind: "danger"
            onAccepted: control.bench.entrance.signOut()
        }
    }
}
