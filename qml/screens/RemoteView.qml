// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The customer's screen: the picture, the words to compare, and a foot with the few things to do.
// Arrows and the wheel pan where it is shown pixel by pixel.
FocusScope {
    id: view

    required property RemoteSession session
    required property CaseDetail detail
    required property Bench bench
    required property bool chatShown

    signal chatAsked()
    signal leaveAsked()
    signal reportAsked()

    Accessible.role: Accessible.Pane
    //: Name of the area with the customer's screen; %1 is a name
    Accessible.name: qsTr("Screen of %1").arg(view.detail.customerShort)

    Keys.onPressed: event => {
        const step = Theme.px(48);
        event.accepted = !picture.fit && event.modifiers === Qt.NoModifier;
        if (event.key === Qt.Key_Left)
            picture.panBy(-step, 0);
        else if (event.key === Qt.Key_Right)
            picture.panBy(step, 0);
        else if (event.key === Qt.Key_Up)
            picture.panBy(0, -step);
        else if (event.key === Qt.Key_Down)
            picture.panBy(0, step);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RemoteCheck {
            Layout.fillWidth: true
            session: view.session
            detail: view.detail
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            TileView {
                id: picture
                objectName: "remotePicture"
                anchors.fill: parent
                source: view.session
                focus: true
                activeFocusOnTab: true
                Accessible.role: Accessible.Graphic
                //: Name of the picture of the customer's screen; %1 is a name
                Accessible.name: qsTr("Screen of %1").arg(view.detail.customerShort)

                WheelHandler {
                    enabled: !picture.fit
                    acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                    onWheel: event => picture.panBy(-event.angleDelta.x / 2,
                        -event.angleDelta.y / 2)
                }
                DragHandler {
                    property point before
                    enabled: !picture.fit
                    target: null
                    cursorShape: Qt.ClosedHandCursor
                    onActiveChanged: before = Qt.point(0, 0)
                    onTranslationChanged: {
                        picture.panBy(before.x - translation.x, before.y - translation.y);
                        before = Qt.point(translation.x, translation.y);
                    }
                }
            }
            FocusRing {
                shown: picture.activeFocus
                inset: true
            }
            RemoteNoPicture {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.s24, Theme.px(420))
                visible: picture.pictureSize.width <= 0
                    || view.session.state === RemoteSession.Interrupted
                bench: view.bench
                session: view.session
                detail: view.detail
            }
        }
        Hairline {
            Layout.fillWidth: true
        }
        Flow {
            Layout.fillWidth: true
            Layout.margins: Theme.s8
            spacing: Theme.s8

            WButton {
                objectName: "remoteFit"
                label: picture.fit
                    //: Shows the customer's screen pixel by pixel
                    ? qsTr("Full size")
                    //: Fits the customer's screen into the window
                    : qsTr("Fit")
                size: "small"
                keyHint: view.bench.actions.keys[picture.fit ? "remote.fullSize" : "remote.fit"]
                onClicked: picture.fit = !picture.fit

                ActionHandler {
                    registry: view.bench.actions
                    action: "remote.fit"
                    offered: view.visible
                    onTriggered: picture.fit = true
                }
                ActionHandler {
                    registry: view.bench.actions
                    action: "remote.fullSize"
                    offered: view.visible
                    onTriggered: picture.fit = false
                }
            }
            WButton {
                objectName: "remoteChat"
                label: view.chatShown
                    //: Hides the conversation beside the customer's screen
                    ? qsTr("Hide chat")
                    //: Shows the conversation beside the customer's screen
                    : qsTr("Show chat")
                size: "small"
                onClicked: view.chatAsked()
            }
            WButton {
                objectName: "remoteAside"
                //: Leads from the customer's screen back to the case; the session goes on
                label: qsTr("Back to the case")
                size: "small"
                onClicked: view.leaveAsked()
            }
            WButton {
                //: Opens the dialog in which an expert reports a customer
                label: qsTr("Block and report…")
                kind: "quiet"
                size: "small"
                onClicked: view.reportAsked()
            }
        }
    }
}
