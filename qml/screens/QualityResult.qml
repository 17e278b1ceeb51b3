// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One spot check of the expert's: marks, evidence, words, and what he says to it.
Card {
    id: root

    required property string key
    required property string age
    required property list<var> marks
    required property string words
    required property list<string> quotes
    required property string answer
    required property bool canAnswer
    required property string objection
    required property bool canObject
    required property string objectUntil
    required property string outcome
    required property string problem
    required title

    required property Bench bench
    property string writing   // "answer", "objection" or empty

    signal answered(string text)
    signal objected(string text)

    function begin(what: string) {
        root.writing = what;
        field.forceActiveFocus();
    }

    titleStyle: "title"

    WText {
        text: root.age
        variant: "meta"
        color: Theme.text2
    }
    Repeater {
        model: root.marks

        ColumnLayout {
            id: mark
            required property var modelData
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                WText {
                    Layout.fillWidth: true
                    text: mark.modelData.title
                    wrapMode: Text.Wrap
                }
                WText {
                    text: mark.modelData.text
                    weight: 600
                    color: mark.modelData.weak ? Theme.attention : Theme.text1
                }
            }
            WText {
                Layout.fillWidth: true
                visible: text !== ""
                text: mark.modelData.reason
                variant: "meta"
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
    Repeater {
        model: root.quotes

        BubbleFrame {
            id: quote
            required property string modelData
            Layout.fillWidth: true
            kind: "theirs"

            WText {
                Layout.fillWidth: true
                text: quote.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    WText {
        Layout.fillWidth: true
        visible: root.words !== ""
        text: root.words
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.answer !== ""
        //: The expert's own answer to a spot check
        text: qsTr("Your answer: %1").arg(root.answer)
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.objection !== ""
        //: The expert's own objection to a spot check
        text: qsTr("Your objection: %1").arg(root.objection)
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.outcome !== ""
        text: root.outcome
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: root.problem !== ""
        text: root.problem
        color: Theme.bad
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: root.writing === ""
        spacing: Theme.s8

        WButton {
            objectName: "resultAnswer"
            visible: root.canAnswer
            //: Opens a field: the expert answers a spot check
            label: qsTr("Answer…")
            size: "small"
            onClicked: root.begin("answer")
        }
        WButton {
            objectName: "resultObject"
            visible: root.canObject
            //: Opens a field: the expert objects to a spot check
            label: qsTr("Object…")
            size: "small"
            onClicked: root.begin("objection")
        }
        WText {
            Layout.fillWidth: true
            visible: root.canObject; wrapMode: Text.Wrap
            //: Until when an expert may object; %1 is a time
            text: qsTr("until %1, to a person who has not judged").arg(root.objectUntil)
            variant: "meta"
            color: Theme.text2
        }
    }
    DraftArea {
        id: field
        objectName: "resultText"
        framed: true
        bench: root.bench
        caseId: root.key
        mode: root.writing === "" ? "" : "result_" + root.writing
        Layout.fillWidth: true
        visible: root.writing !== ""
        //: Name of the field in which an expert answers a spot check
        label: root.writing === "objection" ? qsTr("What is wrong with these marks")
            //: Name of the field in which an expert answers a spot check
            : qsTr("Your answer")
    }
    RowLayout {
        visible: root.writing !== ""
        spacing: Theme.s8

        WButton {
            objectName: "resultSend"
            //: Sends an answer or objection; it can be given once
            label: qsTr("Send, once")
            kind: "primary"
            size: "small"
            //: Why the button is off
            disabledReason: field.text.trim() === "" ? qsTr("Write something first") : ""
            onClicked: {
                const words = field.text.trim();
                const isObjection = root.writing === "objection";
                field.wipe();
                root.writing = "";
                if (isObjection)
                    root.objected(words);
                else
                    root.answered(words);
            }
        }
        WButton {
            //: Leaves an answer
            label: qsTr("Cancel")
            kind: "quiet"
            size: "small"
            onClicked: root.writing = ""
        }
    }
}
