// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Before a tool connects to a computer that is not known: the fingerprint of its certificate, and
// the expert's word. Nothing has been sent to it.
Card {
    id: question

    required property ToolRun run
    required property string customer

    title: question.run.computer

    WText {
        Layout.fillWidth: true
        //: %1 is the name of a customer
        text: qsTr("You have not connected to it before. Compare this fingerprint with the one that %1 or somebody there reads out. No password has been sent yet.")
            .arg(question.customer)
        wrapMode: Text.Wrap
        color: Theme.text2
    }
    WText {
        objectName: "toolFingerprint"
        Layout.fillWidth: true
        // Eight pairs in a line, which are easier to compare.
        text: ["SHA-256"].concat((question.run.fingerprint.match(/.{1,24}/g) ?? [])
            .map(part => part.replace(/:$/, ""))).join("\n")
        //: What screen readers say of a certificate's fingerprint; %1 is that
        Accessible.name: qsTr("SHA-256 fingerprint %1").arg(question.run.fingerprint)
        variant: "code"
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s8

        WButton {
            objectName: "toolTrust"
            //: Answer: the fingerprint is that of the customer's computer; it is remembered
            label: qsTr("It matches, connect")
            onClicked: question.run.answer(true)
        }
        WButton {
            objectName: "toolDistrust"
            //: Answer: do not connect to this computer
            label: qsTr("Do not connect")
            kind: "primary"
            onClicked: question.run.answer(false)
        }
    }
}
