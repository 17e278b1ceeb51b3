// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The connection's one fixed place: a dot at the rail's foot; pressed, it says more.
Pressable {
    id: control

    required property Bench bench

    readonly property LinkStatus link: control.bench.link
    readonly property string tone: {
        switch (control.link.kind) {
        case LinkStatus.Kind.Connected: return "good";
        case LinkStatus.Kind.Connecting:
        case LinkStatus.Kind.CatchingUp: return "info";
        }
        return "attention";
    }

    objectName: "connectionButton"
    label: control.link.text
    tip: control.link.text
    onClicked: (popover.made() as Popover).openAt(control)

    contentItem: Item {
        StatusDot {
            anchors.centerIn: parent
            tone: control.tone
            hollow: !control.link.online
        }
    }
    background: Rectangle {
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.px(40)
        radius: 8
        color: control.hovered || (popover.item as Popover)?.visible === true ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            inset: true
            cornerRadius: 8
        }
    }

    Lazy {
        id: popover
        sourceComponent: Popover {
            id: card
            title: control.link.text

            WText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(280)
                text: control.link.waiting > 0
                    //: %n changes that are not sent yet
                    ? qsTr("%n change(s) wait on this computer.", "", control.link.waiting)
                    //: Nothing waits to be sent
                    : qsTr("Everything is sent.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            RowLayout {
                Layout.topMargin: Theme.s4
                spacing: Theme.s8

                WButton {
                    objectName: "whatWaitsButton"
                    visible: control.link.waiting + control.link.refused > 0
                    //: Opens the list of changes that are not sent yet
                    label: qsTr("What waits")
                    size: "small"
                    keyHint: control.bench.actions.keys["waiting.open"]
                    onClicked: {
                        card.close();
                        control.bench.waitingAsked();
                    }
                }
                WButton {
                    visible: !control.link.online
                    //: Tries at once to reach the platform
                    label: qsTr("Connect now")
                    size: "small"
                    onClicked: control.link.reconnect()
                }
            }
        }
    }
}
