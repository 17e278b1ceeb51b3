// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Gives a drawn case back: it waits for somebody else, and does not come to this person again.
WDialog {
    id: dialog

    required property Bench bench
    required property ReviewDetail detail

    objectName: "reviewReturnDialog"
    //: Title of a question
    title: qsTr("Give this case back?")
    //: What giving a drawn case back means
    message: qsTr("It waits for another reviewer and does not come to you again. Your marks stay on this computer until then.")
    //: Answer to the question whether to give a drawn case back
    confirmText: qsTr("Give back")
    //: Why the answer is off
    confirmDisabledReason: reason.text.trim() === "" ? qsTr("Say why first") : ""
    onAboutToShow: reason.forceActiveFocus()
    onAccepted: {
        dialog.detail.giveBack(reason.text.trim());
        reason.forget();
    }

    Field {
        Layout.fillWidth: true
        //: Field in which a reviewer says why he gives a case back
        label: qsTr("Why? For example that you know one of the two.")

        DraftField {
            id: reason
            bench: dialog.bench
            mode: "review_return " + dialog.detail.key
            objectName: "reviewReturnReason"
            Layout.fillWidth: true
            focus: true
            maximumLength: 200
            //: Name of the field in which a reviewer says why he gives a case back
            label: qsTr("Why you give the case back")
        }
    }
}
