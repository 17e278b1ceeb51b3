// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Beside the practice case: what there is to try, the time, and the end of the case.
Rectangle {
    id: side

    required property PracticeCase practice

    readonly property bool open: side.practice.stage === PracticeCase.Open

    function toTime() { minutes.forceActiveFocus(Qt.ShortcutFocusReason); }
    function toEnd() { words.forceActiveFocus(Qt.ShortcutFocusReason); }
    function wipe() { words.editor.clear(); }

    color: Theme.surface

    Scroll {
        anchors.fill: parent
        sideMargin: 16

        Card {
            objectName: "practiceSteps"
            Layout.fillWidth: true
            sunken: true
            //: Heading over the steps of the practice case
            title: qsTr("Try this")

            Repeater {
                model: side.practice.steps

                RowLayout {
                    id: step
                    required property var modelData
                    spacing: Theme.s8

                    Icon {
                        name: step.modelData.done ? "circle-check" : "circle-dashed"
                        size: Theme.px(16)
                        color: step.modelData.done ? Theme.good
                            : step.modelData.current ? Theme.accent : Theme.text3
                    }
                    WText {
                        Layout.fillWidth: true
                        text: step.modelData.text
                        weight: step.modelData.current ? 600 : 400
                        wrapMode: Text.Wrap
                        Accessible.name: step.modelData.done
                            //: Read out for a step of the practice case; %1 is the step
                            ? qsTr("%1, done").arg(text)
                            //: Read out for a step of the practice case; %1 is the step
                            : qsTr("%1, to do").arg(text)
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: side.practice.stage !== PracticeCase.Offer
            //: Heading over the time of the practice case; %n minutes
            title: qsTr("Time: %n minute(s)", "", side.practice.minutes)

            RowLayout {
                visible: side.open
                spacing: Theme.s8

                WSpinBox {
                    id: minutes
                    objectName: "practiceMinutes"
                    //: Field: minutes that were worked
                    label: qsTr("Minutes")
                    from: 5
                    to: 120
                    stepSize: 5
                    value: 15
                }
                WButton {
                    objectName: "practiceTime"
                    //: Enters time that was worked before
                    label: qsTr("Enter")
                    onClicked: side.practice.enterTime(minutes.value)
                }
            }
            WText {
                Layout.fillWidth: true
                //: Under the time of the practice case
                text: qsTr("Practice pays nothing and stands in no figure.")
                variant: "meta"
                wrapMode: Text.Wrap
            }
        }
        Card {
            Layout.fillWidth: true
            visible: side.practice.stage !== PracticeCase.Offer
            //: Title of the panel that ends a case
            title: qsTr("Solved")

            WTextArea {
                id: words
                objectName: "practiceSolution"
                Layout.fillWidth: true
                visible: side.open
                minimumLines: 3
                maximumLines: 5
                //: Name of the text field in the panel that ends a case
                label: qsTr("What was wrong and what helped")
                placeholderText: label
            }
            WButton {
                objectName: "practiceSolve"
                visible: side.open
                //: Sends the two lines and marks the practice case as solved
                label: qsTr("Send and solve")
                kind: "primary"
                //: Why the button is off
                disabledReason: !side.practice.helped ? qsTr("The printer does not print yet")
                    //: Why the button is off
                    : words.text.trim() === "" ? qsTr("Write what was wrong and what helped first")
                    : ""
                onClicked: side.practice.solve(words.text)
            }
            WText {
                Layout.fillWidth: true
                visible: !side.open
                text: side.practice.solution
                wrapMode: Text.Wrap
            }
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
