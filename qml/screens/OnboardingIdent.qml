// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Werkbank.Controls
import Werkbank.Models

// The identification by post: where it is, starting one, and result files.
OnboardingFacts {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property IdentificationImport imports
    required property string offReason  // of what needs the platform and the lease

    readonly property bool startable: root.detail.task === "start_identification"
        || root.detail.task === "await_identification" || root.detail.task === "recheck"
        || root.detail.stopText !== ""

    //: Heading of a card
    title: qsTr("Identification")
    facts: root.detail.identification
    //: In the card about the identification
    emptyText: qsTr("Not started yet. The platform draws a reference number that holds nothing about the person.")

    RowLayout {
        visible: root.startable
        spacing: Theme.s8

        WComboBox {
            id: method
            objectName: "identMethod"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(260)
            //: Field: way of identification
            label: qsTr("Method")
            model: root.detail.methods()
            textRole: "text"
            valueRole: "key"
        }
        WButton {
            objectName: "identStart"
            //: Starts an identification
            label: root.facts.length === 0 ? qsTr("Start")
                //: Starts another identification
                : qsTr("Start anew")
            kind: root.detail.task === "start_identification" ? "primary" : "secondary"
            busy: root.detail.busy.includes("applicant.identify")
            disabledReason: root.offReason
            onClicked: root.detail.identify(method.currentValue)
        }
    }
    WButton {
        objectName: "identImport"
        Layout.alignment: Qt.AlignLeft
        //: Opens a dialog that chooses a file
        label: qsTr("Import result file…")
        iconName: "upload"
        size: "small"
        busy: root.imports.sending
        disabledReason: root.bench.offReason
        onClicked: files.open()
    }
    FileDialog {
        id: files
        objectName: "identFile"
        //: Title of the dialog that chooses a result file
        title: qsTr("Result file of the identification")
        onAccepted: root.imports.take(files.selectedFile, root.detail.key)
    }
    Connections {
        target: root.bench.wording

        function onChanged() {
            const at = method.currentIndex;
            method.model = root.detail.methods();
            method.currentIndex = at;
        }
    }
}
