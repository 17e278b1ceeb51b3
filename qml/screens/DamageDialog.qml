// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Says that something was damaged: freezes the pay of the case and what there is of evidence, until
// a person has decided.
WDialog {
    id: dialog

    required property Bench bench
    required property CaseDetail detail

    objectName: "damageDialog"
    //: Title of a dialog
    title: qsTr("Report damage?")
    //: What reporting damage does
    message: qsTr("Pay for this case waits until somebody at the provider has looked at it, and the customer sees that damage was reported. Saying it early never counts against you.")
    //: Answer to the question whether to report damage
    confirmText: qsTr("Report damage")
    confirmKind: "danger"
    //: Why the answer is off
    confirmDisabledReason: what.text.trim() === "" ? qsTr("Say what was damaged first") : ""
    onAboutToShow: what.forceActiveFocus()
    onAccepted: {
        dialog.detail.reportDamage(what.text.trim());
        what.wipe();
    }

    Field {
        Layout.fillWidth: true
        //: Field in which an expert says what was damaged
        label: qsTr("What was damaged, and how did you notice?")

        DraftArea {
            id: what
            framed: true
            bench: dialog.bench
            caseId: dialog.detail.caseId
            mode: "damage"
            objectName: "damageWhat"
            Layout.fillWidth: true
            focus: true
            //: Name of the field in which an expert says what was damaged
            label: qsTr("What was damaged")
            minimumLines: 3
        }
    }
}
