// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls

// Over everything but the strip of what runs, while the lock waits for the end of a remote session.
// A key or a click takes it away and gives the keyboard back to where it was. What lies below is not
// shown at all, to screen readers neither (Shell), nor is what floats above.
FocusScope {
    id: curtain

    required property Bench bench
    required property bool down
    required property bool live  // a remote session runs

    property Item before: null  // had the keyboard

    signal lifted()

    visible: curtain.down
    onDownChanged: {
        if (curtain.down) {
            curtain.before = curtain.Window.activeFocusItem;
            lift.forceActiveFocus(Qt.OtherFocusReason);
        } else if (curtain.before?.visible) {
            curtain.before.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Keys.onPressed: event => {
        const stays = [Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Shift, Qt.Key_Control, Qt.Key_Alt,
            Qt.Key_AltGr, Qt.Key_Meta, Qt.Key_CapsLock, Qt.Key_NumLock];
        event.accepted = !stays.includes(event.key);
        if (event.accepted)
            curtain.lifted();
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + words.text

    Binding {
        target: curtain.T.Overlay.overlay
        property: "visible"
        value: false
        when: curtain.down
    }
    Binding {
        target: curtain.T.Overlay.overlay
        property: "opacity"
        value: 0
        when: curtain.down
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: curtain.lifted()
        onWheel: wheel => wheel.accepted = true
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(440), parent.width - 2 * Theme.s24)
        spacing: Theme.s12

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "eye-off"
            size: Theme.px(28)
            color: Theme.text2
        }
        WText {
            id: title
            objectName: "curtainTitle"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: The window is covered because nobody was at the computer
            text: qsTr("Covered, because nobody was here.")
            variant: "section"
            wrapMode: Text.Wrap
        }
        WText {
            id: words
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: curtain.live
                //: Below the title of the cover, while a remote session is live
                ? qsTr("The remote session goes on, and its clock runs. If nobody comes back, Werkbank locks when it ends. Locking now interrupts it: its clock stops.")
                //: Below the title of the cover, when the remote session has ended
                : qsTr("The remote session has ended.")
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.s8
            spacing: Theme.s8

            WButton {
                id: lift
                objectName: "curtainLift"
                focus: true
                //: Takes the cover from the window; any key does the same
                label: qsTr("Go on (any key)")
                kind: "primary"
                onClicked: curtain.lifted()
            }
            WButton {
                objectName: "curtainLock"
                visible: curtain.bench.entrance.hasPassphrase
                //: Locks although a remote session is live
                label: qsTr("Lock now")
                keyHint: curtain.bench.actions.keys["lock"] ?? ""
                onClicked: curtain.bench.entrance.lock()
            }
        }
    }
}
