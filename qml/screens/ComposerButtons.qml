// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The foot of the composer: attach, what is kept, send or save.
RowLayout {
    id: root

    required property bool note
    required property bool editing
    required property bool tooLong
    required property bool enterSends
    required property string customer
    required property string savedText
    required property string attachKey

    readonly property bool roomy: root.width > Theme.px(480)
    readonly property bool tight: root.width < attach.implicitWidth + send.implicitWidth + Theme.px(24)

    signal attachAsked()
    signal cancelAsked()
    signal sendAsked()

    spacing: 4

    IconButton {
        objectName: "attachSign"
        visible: attach.offered && root.tight
        label: attach.label
        iconName: attach.iconName
        tip: attach.tip
        onClicked: root.attachAsked()
    }
    WButton {
        id: attach
        objectName: "attachButton"
        readonly property bool offered: !root.note && !root.editing
        visible: attach.offered && !root.tight
        //: Chooses files to send
        label: qsTr("Attach")
        iconName: "paperclip"
        kind: "quiet"
        size: "small"
        keyHint: root.roomy ? root.attachKey : ""
        //: Limits, said before a file is chosen
        tip: qsTr("Up to 20 files, 50 MB each. Drop or paste works too.")
        onClicked: root.attachAsked()
    }
    WText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        variant: "meta"
        color: root.tooLong ? Theme.bad : Theme.text3
        text: {
            if (root.tooLong)
                //: A message is longer than the platform takes
                return qsTr("Too long: 32 kB are the limit");
            if (root.editing || !root.roomy)
                return "";
            //: The text is kept on this computer; %1 is a time
            return root.savedText === "" ? "" : qsTr("Draft saved %1").arg(root.savedText);
        }
    }
    WButton {
        visible: root.editing
        //: Leaves a sent message as it was
        label: qsTr("Cancel")
        size: "small"
        onClicked: root.cancelAsked()
    }
    WButton {
        id: send
        objectName: "composerSend"
        //: Button; the customer never sees a note
        label: root.note ? qsTr("Save note")
            //: Button; a sent message is changed
            : root.editing ? qsTr("Change")
            //: Button; %1 is the customer's name
            : qsTr("Send to %1").arg(root.customer)
        kind: "primary"
        size: "small"
        keyHint: root.note || !root.enterSends ? "Ctrl+Return" : "Return"
        onClicked: root.sendAsked()
    }
}
