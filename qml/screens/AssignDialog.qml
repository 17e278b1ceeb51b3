// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Gives a case to an expert by hand, with a reason that both hear.
WDialog {
    id: dialog

    required property Bench bench
    property string caseKey
    property string number
    property string expert
    property bool verified: false

    function pick(row: ExpertRow) {
        dialog.expert = row.key;
        dialog.verified = row.stateTone === "good";
    }

    signal chosen(string expert, string reason)

    objectName: "assignDialog"
    //: Title of a dialog; %1 is the number of a case
    title: qsTr("Assign %1").arg(dialog.number)
    //: Gives the case to the chosen expert
    confirmText: qsTr("Assign")
    confirmDisabledReason: dialog.expert === ""
        //: Why the answer is off
        ? qsTr("Choose an expert first")
        //: Why the answer is off
        : !dialog.verified ? qsTr("Only verified experts can take a case")
        //: Why the answer is off
        : reason.text.trim() === "" ? qsTr("Say why first") : ""
    onAboutToShow: {
        dialog.expert = "";
        reason.text = "";
        list.currentIndex = -1;
    }
    onAccepted: dialog.chosen(dialog.expert, reason.text.trim())

    DeskExpertsModel {
        id: experts
        objectName: "assignExpertsModel"
        client: dialog.bench.client
        wording: dialog.bench.wording
    }
    RowList {
        id: list
        objectName: "assignExperts"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(260)
        focus: true
        //: Name of the list of experts in a dialog
        name: qsTr("Experts")
        model: experts
        delegate: ExpertRow {
            selected: key === dialog.expert
            onClicked: dialog.pick(this)
        }
        onActivated: dialog.pick(list.currentItem as ExpertRow)
    }
    Field {
        Layout.fillWidth: true
        //: Field for the reason of an assignment
        label: qsTr("Why? The expert and the customer's time line show it.")

        WTextField {
            id: reason
            objectName: "assignReason"
            Layout.fillWidth: true
            //: Field for the reason of an assignment
            label: qsTr("Reason")
        }
    }
}
