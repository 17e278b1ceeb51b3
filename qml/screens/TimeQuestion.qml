// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The stretch that only the expert can tell about. Nothing of it is billed until he answers.
Rectangle {
    id: question

    required property Bench bench
    required property string caseId
    required property CaseClock clock

    readonly property string off: reason.text.trim() === ""
        //: Why the button is off
        ? qsTr("Say what you did first") : ""

    function answer(choice: string) {
        question.clock.answer(choice, reason.text.trim());
        reason.forget();
    }

    implicitHeight: column.implicitHeight + 2 * Theme.s12
    radius: Theme.radius
    color: Theme.attentionSoft
    border.width: Theme.lineWidth
    border.color: Theme.attention

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.clock.question.text ?? ""

    ColumnLayout {
        id: column
        anchors { fill: parent; margins: Theme.s12 }
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            text: question.clock.question.text ?? ""
            weight: 600
            wrapMode: Text.Wrap
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            //: Below a question about time
            text: qsTr("Nothing of it is billed until you answer.")
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8

            WButton {
                objectName: "gapRemove"
                //: Answer: it was no work, the clock goes on from now
                label: qsTr("Remove, go on")
                size: "small"
                onClicked: question.answer("remove")
            }
            WButton {
                objectName: "gapStop"
                //: Answer: it was no work, the clock stops where it began
                label: qsTr("Remove and stop")
                size: "small"
                onClicked: question.answer("stop")
            }
        }
        DraftField {
            id: reason
            bench: question.bench
            caseId: question.caseId
            mode: "time_question"
            objectName: "gapReason"
            Layout.fillWidth: true
            //: Field in which the expert says what he did while his computer slept
            label: qsTr("What you did in this time")
            placeholderText: label
            maximumLength: 500
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8

            WButton {
                objectName: "gapWorked"
                //: Answer: it was work
                label: qsTr("It was work")
                size: "small"
                disabledReason: question.off
                onClicked: question.answer("worked")
            }
            WButton {
                objectName: "gapOwn"
                //: Answer: it is kept as an entry of its own that the customer must accept
                label: qsTr("Keep as own entry")
                size: "small"
                disabledReason: question.off
                onClicked: question.answer("own")
            }
        }
    }
}
