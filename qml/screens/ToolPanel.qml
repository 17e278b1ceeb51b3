// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A session with the expert's own tool: starting it, whether it runs, and whether it is over.
ColumnLayout {
    id: panel

    required property Bench bench
    required property CaseDetail detail
    required property RemoteSession session

    readonly property bool live: panel.session.state === RemoteSession.Live
    readonly property bool startable: panel.live && (run.state === ToolRun.Ready
        || run.state === ToolRun.Starting || run.state === ToolRun.Ended
        || run.state === ToolRun.Failed)

    spacing: Theme.s16

    ToolRun {
        id: run
        objectName: "toolRun"
        tools: panel.bench.tools
        caseId: panel.detail.caseId
    }
    WText {
        objectName: "toolState"
        Layout.fillWidth: true
        text: {
            if (panel.session.state === RemoteSession.Interrupted)
                //: The customer's page or the expert's connection is gone during a session; %1 is a time
                return qsTr("Interrupted. It goes on if both are back until %1.")
                    .arg(panel.bench.wording.timeOf(panel.session.resumeUntil));
            switch (run.state) {
            case ToolRun.Missing:
                //: %1 is the name of a program
                return qsTr("%1 cannot be started here").arg(run.toolName);
            case ToolRun.Starting:
                //: A program is being started; %1 is its name
                return qsTr("Starting %1…").arg(run.toolName);
            case ToolRun.Asked:
                //: Before a program connects to a computer for the first time
                return qsTr("Is this the customer's computer?");
            case ToolRun.Running:
                //: A program runs for a remote session; %1 is its name
                return qsTr("%1 is running").arg(run.toolName);
            case ToolRun.Ended:
                //: A program has ended; %1 is its name
                return qsTr("%1 has ended").arg(run.toolName);
            case ToolRun.Failed:
                //: %1 is the name of a program
                return qsTr("%1 did not start").arg(run.toolName);
            }
            //: The code was right; %1 is the name of a program
            return qsTr("The session has begun. Start %1 now.").arg(run.toolName);
        }
        variant: "lead"
        weight: 600
        wrapMode: Text.Wrap
    }
    WText {
        objectName: "toolProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: run.problem
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "toolForget"
        Layout.alignment: Qt.AlignLeft
        visible: run.state === ToolRun.Failed && run.otherComputer
        //: Button: what the expert said of this computer before holds no more, he is asked anew
        label: qsTr("Forget the old certificate")
        onClicked: run.forgetComputer()
    }
    ToolQuestion {
        Layout.fillWidth: true
        visible: run.state === ToolRun.Asked
        run: run
        customer: panel.detail.customerShort
    }
    WText {
        Layout.fillWidth: true
        text: panel.session.grantedText
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    ToolFields {
        Layout.fillWidth: true
        visible: panel.startable
        run: run
        again: run.state === ToolRun.Ended || run.state === ToolRun.Failed
    }
    Card {
        Layout.fillWidth: true
        visible: run.state === ToolRun.Running && !run.endIsSeen
        //: Question about a program that works on by itself; %1 is its name
        title: qsTr("Is %1 over?").arg(run.toolName)

        WText {
            Layout.fillWidth: true
            //: %1 is the name of a program, %2 that of a customer
            text: qsTr("Werkbank cannot see when %1 ends. Say so here; %2 is asked too. Until then the time counts.")
                .arg(run.toolName).arg(panel.detail.customerShort)
            wrapMode: Text.Wrap
            color: Theme.text2
        }
    }
    WText {
        Layout.fillWidth: true
        visible: run.endsIn >= 0
        //: A program has ended; %1 is a number of seconds
        text: qsTr("The session ends in %1 s unless you start it again.").arg(run.endsIn)
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "toolEnd"
        Layout.alignment: Qt.AlignLeft
        label: run.state === ToolRun.Running && !run.endIsSeen
            //: Answer to the question whether a program is over
            ? qsTr("It is over")
            //: Ends a remote session
            : qsTr("End the session")
        kind: "danger"
        busy: panel.session.ending
        onClicked: run.end()
    }
}
