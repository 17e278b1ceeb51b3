// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What the expert says against an earning, and the answer to it.
ColumnLayout {
    id: root

    required property Bench bench
    required property string key
    required property var detail  // of EarningsModel.detail()
    property bool writing: false

    signal sent(string text)

    spacing: Theme.s8

    WText {
        Layout.fillWidth: true
        visible: (root.detail.objection ?? "") !== ""
        //: An objection of the expert; %1 is when, %2 his words
        text: qsTr("Your objection (%1): %2").arg(root.detail.objectionNote ?? "")
            .arg(root.detail.objection ?? "")
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.detail.problem ?? ""
        color: Theme.bad
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: (root.detail.answer ?? "") !== ""
        //: The answer to an objection; %1 are the words
        text: qsTr("Answer: %1").arg(root.detail.answer ?? "")
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "objectButton"
        visible: (root.detail.canObject ?? false) && !root.writing
        //: Opens a text field: the expert does not agree with an earning
        label: qsTr("Object…")
        size: "small"
        onClicked: {
            root.writing = true;
            words.forceActiveFocus();
        }
    }
    DraftArea {
        id: words
        objectName: "objectText"
        framed: true
        bench: root.bench
        caseId: "00000000-0000-7000-8000-000000000000"
        mode: root.key === "" ? "" : "objection " + root.key
        Layout.fillWidth: true
        visible: root.writing
        //: Name of the text field of an objection
        label: qsTr("What is wrong with it")
        minimumLines: 3
    }
    RowLayout {
        visible: root.writing
        spacing: Theme.s8

        WButton {
            objectName: "objectSend"
            //: Sends an objection
            label: qsTr("Send objection")
            kind: "primary"
            size: "small"
            //: Why the button is off
            disabledReason: words.text.trim() === "" ? qsTr("Say what is wrong first") : ""
            onClicked: {
                root.sent(words.text.trim());
                words.wipe();
                root.writing = false;
            }
        }
        WButton {
            //: Leaves an objection
            label: qsTr("Cancel")
            kind: "quiet"
            size: "small"
            onClicked: root.writing = false
        }
    }
}
