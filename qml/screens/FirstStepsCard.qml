// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What a new expert does first: each step leads to its place, is done, or is skipped with a word.
Card {
    id: card

    required property Bench bench
    property bool wanted: true

    readonly property int remaining: steps.openCount

    function wordsOf(key: string): var {
        switch (key) {
        case "look":
            return {
                //: A step of the first run
                title: qsTr("Look and language"),
                //: Explains a step of the first run
                why: qsTr("Light or dark, size of the text, German or English."),
                //: Goes to where a step of the first run is done
                go: qsTr("Settings")
            };
        case "skills":
            return {
                //: A step of the first run
                title: qsTr("What you can do"),
                //: Explains a step of the first run
                why: qsTr("A level for each task. A level brings offers once it is verified."),
                //: Goes to where a step of the first run is done
                go: qsTr("Skills")
            };
        case "hours":
            return {
                //: A step of the first run
                title: qsTr("When you want offers"),
                //: Explains a step of the first run
                why: qsTr("Your usual week. You can say “available” at any other time, too."),
                //: Goes to where a step of the first run is done
                go: qsTr("Availability")
            };
        }
        return {
            //: A step of the first run
            title: qsTr("A practice case"),
            //: Explains a step of the first run
            why: qsTr("Five minutes with a customer who does not exist: accept, reply, note, time, solved."),
            //: Goes to where a step of the first run is done
            go: qsTr("Practise")
        };
    }

    function go(key: string) {
        if (key === "look")
            steps.finish(key);
        if (key === "practice")
            card.bench.actions.trigger("practice.open");
        else
            card.bench.placeAsked(key === "look" ? "settings" : key);
    }

    //: Heading over the steps of the first run; %n are left
    title: qsTr("First steps, %n left", "", card.remaining)
    titleStyle: "title"
    visible: card.wanted && card.remaining > 0 && card.bench.profile.isExpert
    spacing: Theme.s12

    FirstSteps {
        id: steps
        objectName: "firstSteps"
        client: card.bench.client
        settings: card.bench.settings
    }
    Repeater {
        model: steps.steps

        RowLayout {
            id: step
            required property var modelData
            readonly property var words: card.wordsOf(step.modelData.key)
            readonly property bool open: step.modelData.state === "open"
            spacing: Theme.s8

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                name: step.open ? "circle-dashed"
                    : step.modelData.state === "done" ? "circle-check" : "minus"
                size: Theme.px(16)
                color: step.modelData.state === "done" ? Theme.good : Theme.text3
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                WText {
                    Layout.fillWidth: true
                    text: step.words.title
                    weight: 600
                    wrapMode: Text.Wrap
                }
                WText {
                    Layout.fillWidth: true
                    text: step.words.why
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            WText {
                visible: !step.open
                //: A step of the first run
                text: step.modelData.state === "done" ? qsTr("Done")
                    //: A step of the first run was left out
                    : qsTr("Skipped")
                color: Theme.text2
            }
            WButton {
                objectName: "step_" + step.modelData.key
                Layout.minimumWidth: Theme.px(104)
                visible: step.open
                label: step.words.go
                size: "small"
                onClicked: card.go(step.modelData.key)
            }
            WButton {
                objectName: "skip_" + step.modelData.key
                visible: step.modelData.state !== "done"
                label: step.open
                    //: Leaves a step of the first run out
                    ? qsTr("Skip")
                    //: Takes a step of the first run up that was left out
                    : qsTr("Take up again")
                //: What a button is about; %1 is what it does, %2 a step of the first run
                spokenName: qsTr("%1: %2").arg(label).arg(step.words.title)
                kind: "quiet"
                size: "small"
                onClicked: step.open ? steps.skip(step.modelData.key)
                    : steps.takeUp(step.modelData.key)
            }
        }
    }
    RowLayout {
        WText {
            Layout.fillWidth: true
            //: Under the steps of the first run
            text: qsTr("In any order, now or another day. The list of commands brings them back.")
            variant: "meta"
            wrapMode: Text.Wrap
        }
        WButton {
            objectName: "skipAll"
            //: Leaves all steps of the first run out
            label: qsTr("Skip all")
            kind: "quiet"
            size: "small"
            onClicked: steps.skipAll()
        }
    }
}
