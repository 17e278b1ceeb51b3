// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// Gives a case to an expert by hand, with a reason that both hear. Who can take it stands first.
WDialog {
    id: dialog

    required property Bench bench
    property string caseKey
    property string number
    property string expert
    property string expertName
    property bool verified: false

    function pick(row: ExpertRow) {
        if (row === null)
            return;
        dialog.expert = row.key;
        dialog.expertName = row.name;
        dialog.verified = row.stateTone === "good";
    }

    signal chosen(string expert, string name, string reason)

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
        search.text = "";
        reason.text = "";
        list.currentIndex = -1;
    }
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: dialog.chosen(dialog.expert, dialog.expertName, reason.text.trim())

    DeskExpertsModel {
        id: experts
        objectName: "assignExpertsModel"
        client: dialog.bench.client
        wording: dialog.bench.wording
    }
    FilteredRows {
        id: found
        rows: experts
        filter: search.text
    }
    WTextField {
        id: search
        objectName: "assignExpertSearch"
        Layout.fillWidth: true
        focus: true
        clearable: true
        iconName: "search"
        //: Field: narrows a list of experts
        label: qsTr("Name or language")
        placeholderText: label
        onTextChanged: list.currentIndex = -1
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        // Enter goes on to the list; with Ctrl it is the dialog's.
        Keys.onReturnPressed: event => {
            event.accepted = !(event.modifiers & Qt.ControlModifier);
            if (event.accepted)
                list.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    RowList {
        id: list
        objectName: "assignExperts"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.px(260), Math.min(contentHeight,
            (T.Overlay.overlay?.height ?? 0) - Theme.px(400)))
        letters: false
        //: Name of the list of experts in a dialog
        name: qsTr("Experts")
        model: found
        section.property: "group"
        section.delegate: SectionHeader {
            required property string section
            width: ListView.view?.width ?? 0
            text: section
        }
        delegate: ExpertRow {
            selected: key === dialog.expert
            onClicked: dialog.pick(this)
        }
        onActivated: {
            dialog.pick(list.currentItem as ExpertRow);
            if (dialog.expert !== "")
                reason.forceActiveFocus(Qt.TabFocusReason);
        }

        EmptyState {
            objectName: "assignNobody"
            anchors {
                left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            }
            visible: search.text !== "" && list.count === 0
            iconName: "search"
            //: The filter of the list of experts leaves nobody
            title: qsTr("Nobody fits these words.")
            //: Empties the field that narrows a list
            actionText: qsTr("Show all")
            onAction: search.wipe()
        }
    }
    Hairline {
        Layout.fillWidth: true
    }
    Field {
        Layout.fillWidth: true
        //: Field for the reason of an assignment
        label: qsTr("Why? The expert reads it, and it stands in the case’s time line.")

        WTextField {
            id: reason
            objectName: "assignReason"
            Layout.fillWidth: true
            //: Field for the reason of an assignment
            label: qsTr("Reason")
        }
    }
}
