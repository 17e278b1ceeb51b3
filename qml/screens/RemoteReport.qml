// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Blocks and reports the other side, with a reason: ends what runs and calls a dispatcher.
WDialog {
    id: dialog

    required property Bench bench
    required property CaseDetail detail
    required property RemoteSession session

    objectName: "remoteReportDialog"
    //: Title of a question; %1 is a name
    title: qsTr("Block and report %1?").arg(dialog.detail.customerShort)
    //: What reporting does
    message: qsTr("A remote session that runs ends at once, and a dispatcher looks at the case. It has no effect on your offers.")
    //: Answer to the question whether to report
    confirmText: qsTr("Block and report")
    confirmKind: "danger"
    //: Why the answer is off
    confirmDisabledReason: reason.text.trim() === "" ? qsTr("Say why first") : ""
    onAboutToShow: reason.forceActiveFocus()
    onAccepted: {
        dialog.session.report(reason.text.trim());
        reason.wipe();
    }

    Field {
        Layout.fillWidth: true
        //: Field in which an expert says why he reports
        label: qsTr("What happened? Only the dispatcher reads this.")

        DraftArea {
            id: reason
            framed: true
            bench: dialog.bench
            caseId: dialog.detail.caseId
            mode: "report"
            objectName: "remoteReportReason"
            Layout.fillWidth: true
            focus: true
            //: Name of the field in which an expert says why he reports
            label: qsTr("What happened")
            minimumLines: 3
        }
    }
}
