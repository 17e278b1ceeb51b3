// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A customer's stars and words for one case, and the expert's one answer: written with its draft
// kept, taken back until it is sent, and shown with the reason when it was refused.
Card {
    id: root

    required property string key
    required property string age
    required property int stars
    required property string starsText
    required property string customer
    required property string words
    required property string answer
    required property string stateText
    required property bool canAnswer
    required property bool canTakeBack
    required property string refused
    required property string problem
    required property string command
    required title

    required property Bench bench
    property bool writing: false

    signal answered(string text)
    signal takeBackAsked(string text)

    function write() {
        root.writing = true;
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    // The answer is safe in the outbox.
    function kept() {
        root.writing = false;
        field.wipe();
    }

    titleStyle: "title"

    RowLayout {
        spacing: Theme.s8

        WText {
            text: "★".repeat(root.stars) + "☆".repeat(5 - root.stars)
            color: root.stars > 2 ? Theme.accent : Theme.attention
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            text: [root.starsText, root.customer, root.age].filter(s => s !== "").join(" · ")
            variant: "meta"
            color: Theme.text2
            elide: Text.ElideRight
        }
    }
    BubbleFrame {
        Layout.fillWidth: true
        visible: root.words !== ""
        kind: "theirs"

        WText {
            Layout.fillWidth: true
            text: root.words
            wrapMode: Text.Wrap
        }
    }
    WText {
        objectName: "ratingAnswered"
        Layout.fillWidth: true
        visible: root.answer !== ""
        //: The expert's own answer to a customer's stars
        text: qsTr("Your answer: %1").arg(root.answer)
        wrapMode: Text.Wrap
    }
    WText {
        objectName: "ratingProblem"
        Layout.fillWidth: true
        visible: root.refused !== ""
        //: An answer to a customer's stars was refused; %1 is the reason, %2 the answer
        text: qsTr("Not delivered. %1 Your text is kept: %2").arg(root.problem).arg(root.refused)
        color: Theme.bad
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: !root.writing
        spacing: Theme.s8

        WText {
            objectName: "ratingState"
            visible: root.stateText !== ""
            text: root.stateText
            variant: "meta"
            color: Theme.text2
        }
        WButton {
            objectName: "ratingEdit"
            visible: root.canTakeBack || root.refused !== ""
            //: Takes back an answer to a customer's stars that is not sent yet, to write it again
            label: qsTr("Edit")
            size: "small"
            onClicked: root.takeBackAsked(root.refused !== "" ? root.refused : root.answer)
        }
        WButton {
            objectName: "ratingAnswer"
            visible: root.canAnswer && root.refused === ""
            //: Opens a field in which an answer to a customer's stars was begun
            label: field.text.trim() !== "" ? qsTr("Go on with your answer…")
                //: Opens a field: the expert answers a customer's stars
                : qsTr("Answer…")
            size: "small"
            onClicked: root.write()
        }
    }
    DraftArea {
        id: field
        objectName: "ratingText"
        Layout.fillWidth: true
        visible: root.writing
        framed: true
        bench: root.bench
        caseId: root.key
        mode: "rating"
        //: Name of the field in which an expert answers a customer's stars; %1 is a name
        label: qsTr("Your answer to %1").arg(root.customer)
        placeholderText: label
        onKeyPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
            if (event.accepted && send.disabledReason === "")
                root.answered(field.text);
        }
    }
    RowLayout {
        visible: root.writing
        spacing: Theme.s8

        WButton {
            id: send
            objectName: "ratingSend"
            //: Sends an answer to a customer's stars; it can be given once
            label: qsTr("Send, once")
            kind: "primary"
            size: "small"
            keyHint: "Ctrl+Return"
            //: Why the button is off
            disabledReason: field.text.trim() === "" ? qsTr("Write something first") : ""
            onClicked: root.answered(field.text)
        }
        WButton {
            objectName: "ratingClose"
            //: Leaves an answer; what is written stays
            label: qsTr("Close")
            kind: "quiet"
            size: "small"
            onClicked: root.writing = false
        }
        WText {
            Layout.fillWidth: true
            //: Beside the buttons of an answer to a customer's stars; %1 is a name
            text: qsTr("%1 reads it.").arg(root.customer)
            variant: "meta"
            color: Theme.text2
            elide: Text.ElideRight
        }
    }
}
