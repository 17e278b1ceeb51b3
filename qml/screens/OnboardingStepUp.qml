// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// A verdict, suspension or restoring that waits until the password was entered again.
StepUpPanel {
    id: panel

    required property Bench bench
    required property ApplicantDetail detail

    objectName: "applicantStepUp"
    visible: panel.detail.stepUp
    stepUp: again
    //: What goes on once the password was entered; %1 is a name
    what: qsTr("Then your decision about %1 counts.").arg(panel.detail.name)
    onDiscarded: panel.detail.dismissProblem()

    StepUp {
        id: again
        objectName: "applicantStepUpModel"
        session: panel.bench.entrance.session
        onDone: panel.detail.again()
    }
    Connections {
        target: panel.detail

        function onStepUpNeeded() {
            again.begin();
        }
    }
}
