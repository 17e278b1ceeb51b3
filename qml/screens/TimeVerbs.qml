// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Begins, pauses and stops the clock of a case.
ColumnLayout {
    id: verbs

    required property Bench bench
    required property string caseId
    required property CaseClock clock

    function start() {
        if (reason.text.trim() === "")
            return;
        verbs.clock.startTyped(reason.text.trim());
        reason.forget();
    }

    // The keyboard goes to what is asked before the clock runs; false: nothing is.
    function ask(): bool {
        if (verbs.clock.canStart)
            reason.forceActiveFocus(Qt.TabFocusReason);
        return verbs.clock.canStart;
    }

    spacing: Theme.s8

    RowLayout {
        visible: verbs.clock.canStop || verbs.clock.canPause || verbs.clock.canGoOn
        spacing: Theme.s8

        WButton {
            objectName: "clockGoOn"
            visible: verbs.clock.canGoOn
            //: The clock of a case runs again
            label: qsTr("Go on")
            iconName: "play"
            kind: "primary"
            onClicked: verbs.clock.goOn()
        }
        WButton {
            objectName: "clockPause"
            visible: verbs.clock.canPause
            //: Pauses the clock of a case
            label: qsTr("Pause")
            iconName: "pause"
            onClicked: verbs.clock.pause()
        }
        WButton {
            objectName: "clockStop"
            visible: verbs.clock.canStop
            //: Stops the clock of a case
            label: qsTr("Stop")
            onClicked: verbs.clock.stop()
        }
    }
    Field {
        Layout.fillWidth: true
        visible: verbs.clock.canStart
        //: Field: what the expert does while the clock runs
        label: qsTr("What you do without session or call")
        //: Below the field that starts the clock
        hint: qsTr("A clock that runs in another case stops.")

        DraftField {
            id: reason
            objectName: "clockReason"
            bench: verbs.bench
            caseId: verbs.caseId
            mode: "clock"
            Layout.fillWidth: true
            //: Field: what the expert does while the clock runs
            label: qsTr("What you do without session or call")
            //: Example of a reason
            placeholderText: qsTr("Read the event log")
            maximumLength: 500
            onAccepted: verbs.start()
        }
    }
    RowLayout {
        visible: verbs.clock.canStart
        spacing: Theme.s8

        WButton {
            objectName: "clockStart"
            //: Starts the clock of a case
            label: qsTr("Start the clock")
            iconName: "play"
            //: Why the button is off
            disabledReason: reason.text.trim() === "" ? qsTr("Say what you do first") : ""
            onClicked: verbs.start()
        }
        WButton {
            objectName: "clockCall"
            //: Starts the clock of a case because the expert is on the phone
            label: qsTr("I am on the phone")
            iconName: "phone"
            onClicked: verbs.clock.startCall()
        }
    }
}
