// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Before a case is solved: its time and money, read-only, and what is still open.
Card {
    id: sums

    required property CaseClock clock

    // {text, ok}: whether nothing runs and nobody has to answer.
    readonly property list<var> checks: [
        sums.clock.question.gap !== undefined
            //: Check before a case is solved
            ? { ok: false, text: qsTr("A question about your time is open") }
            //: Check before a case is solved
            : { ok: true, text: qsTr("No question about your time is open") },
        sums.clock.canStop
            //: Check before a case is solved
            ? { ok: true, text: qsTr("The clock stops when you send") }
            : sums.clock.running
                //: Check before a case is solved
                ? { ok: false, text: qsTr("The remote session still runs") }
                //: Check before a case is solved
                : { ok: true, text: qsTr("No session runs, the clock stands") },
        sums.clock.proposedText !== "" ? { ok: false, text: sums.clock.proposedText }
            //: Check before a case is solved
            : { ok: true, text: qsTr("No time waits for a yes") }
    ]

    sunken: true
    //: Heading of the card with time and money
    title: qsTr("Time and money")

    Repeater {
        model: [
            //: Row of a sum
            [qsTr("Time"), sums.clock.elapsed],
            //: Row of a sum
            [qsTr("Customer pays"), sums.clock.paysText],
            //: Row of a sum
            [qsTr("You get"), sums.clock.getsText]
        ]

        RowLayout {
            id: sum
            required property var modelData

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
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: sums.clock.ruleText
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Repeater {
        model: sums.checks

        RowLayout {
            id: check
            required property var modelData
            spacing: Theme.s8

            Icon {
                name: check.modelData.ok ? "check" : "circle-alert"
                size: Theme.px(16)
                color: check.modelData.ok ? Theme.good : Theme.attention
            }
            WText {
                Layout.fillWidth: true
                text: check.modelData.text
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
}
