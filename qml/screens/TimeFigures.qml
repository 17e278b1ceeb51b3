// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The clock and what it means in money. full: with the rule, the limit and what waits.
ColumnLayout {
    id: figures

    required property CaseClock clock
    property bool full: false

    spacing: Theme.s4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s8

        WText {
            objectName: "clockElapsed"
            Layout.fillWidth: true
            text: figures.clock.elapsed
            variant: "figure"
        }
        Pill {
            objectName: "clockState"
            text: figures.clock.stateText
            tone: figures.clock.look === "running" ? "good"
                : figures.clock.look === "asked" ? "attention" : "neutral"
            dot: figures.clock.running
        }
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: figures.clock.reasonText
        color: figures.clock.look === "asked" && !figures.clock.running ? Theme.attention
            : Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        text: [
            figures.clock.waitingText !== "" ? ""
                //: About the clock of a case
                : qsTr("The customer sees the same clock."), figures.clock.capText
        ].filter(s => s !== "").join("\n")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Repeater {
        model: [
            //: What the customer pays for the time until now
            [qsTr("Customer pays so far"), figures.clock.paysText],
            //: What the expert gets for the time until now
            [qsTr("You get"), figures.clock.getsText]
        ]

        RowLayout {
            id: sum
            required property var modelData
            spacing: Theme.s8

            WText {
                Layout.fillWidth: true
                text: sum.modelData[0]
            }
            WText {
                text: sum.modelData[1]
                weight: 600
            }
        }
    }
    Repeater {
        model: figures.full
            ? [figures.clock.ruleText, figures.clock.proposedText, figures.clock.waitingText]
                .filter(s => s !== "")
            : []

        WText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            variant: "meta"
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: figures.full && figures.clock.problem !== ""
        spacing: Theme.s8

        Icon {
            name: "circle-alert"
            size: Theme.px(16)
            color: Theme.bad
        }
        WText {
            Layout.fillWidth: true
            text: figures.clock.problem
            color: Theme.bad
            wrapMode: Text.Wrap
        }
        WButton {
            objectName: "timeProblemDone"
            //: Takes a message about refused time away
            label: qsTr("Discard")
            size: "small"
            onClicked: figures.clock.dismissProblem()
        }
    }
}
