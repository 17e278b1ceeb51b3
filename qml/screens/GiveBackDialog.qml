// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Gives a case back, with a reason that whoever takes over reads.
WDialog {
    id: dialog

    required property Bench bench
    required property CaseDetail detail

    objectName: "giveBackDialog"
    //: Title of a question; %1 is a name
    title: qsTr("Give the case of %1 back?").arg(dialog.detail.customerShort)
    //: What giving back means
    message: qsTr("It is offered to other experts at once. What was said and your notes stay with the case.")
    //: Answer to the question whether to give a case back
    confirmText: qsTr("Give back")
    confirmKind: "danger"
    //: Why the answer is off
    confirmDisabledReason: reason.text.trim() === "" ? qsTr("Say why first") : ""
    onAboutToShow: reason.forceActiveFocus()
    onAccepted: {
        dialog.detail.giveBack(reason.text.trim());
        reason.wipe();
    }

    Field {
        Layout.fillWidth: true
        //: Field in which an expert says why he gives a case back
        label: qsTr("Why? Whoever takes over reads this.")

        DraftArea {
            id: reason
            framed: true
            bench: dialog.bench
            caseId: dialog.detail.caseId
            mode: "give_back"
            objectName: "giveBackReason"
            Layout.fillWidth: true
            focus: true
            //: Field in which an expert says why he gives a case back
            label: qsTr("Why you give the case back")
            minimumLines: 3
            onKeyPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
                if (event.accepted)
                    dialog.confirm();
            }
        }
    }
}
