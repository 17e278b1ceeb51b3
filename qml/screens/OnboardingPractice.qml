// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The practice talk of an evaluation: starting one, what is said, and what the applicant found.
ColumnLayout {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property string offReason

    readonly property string offPlatform: root.bench.offReason !== "" ? root.bench.offReason
                                                                       : root.offReason
    property alias talk: talk

    spacing: Theme.s8
    visible: talk.there || talk.canStart

    PracticeDetail {
        id: talk
        objectName: "practiceTalk"
        client: root.bench.client
        wording: root.bench.wording
        applicant: root.detail.key
        onFailed: problem => root.bench.tell(problem)
    }
    WText {
        //: Heading: the applicant helps a scripted customer
        text: qsTr("Practice talk")
        variant: "meta"
        weight: 600
        Accessible.role: Accessible.Heading
    }
    WText {
        Layout.fillWidth: true
        visible: !talk.there
        //: No practice talk was held yet
        text: qsTr("None yet. The applicant sees it on the application page as soon as it starts.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    GridLayout {
        Layout.fillWidth: true
        visible: talk.canStart
        columns: 2
        columnSpacing: Theme.s8
        rowSpacing: Theme.s8

        WComboBox {
            id: script
            objectName: "practiceScript"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            //: Field: which scripted customer
            label: qsTr("Practice case")
            model: talk.scripts
            textRole: "text"
            valueRole: "key"
            currentIndex: 0
        }
        WComboBox {
            id: language
            objectName: "practiceLanguage"
            Layout.fillWidth: true
            //: Field: what the scripted customer speaks
            label: qsTr("The customer's language")
            model: [{ text: "Deutsch", key: "de" }, { text: "English", key: "en" }]
            textRole: "text"
            valueRole: "key"
            currentIndex: root.detail.language.startsWith("de") ? 0 : 1
        }
        WButton {
            objectName: "practiceStart"
            //: Starts a practice talk
            label: qsTr("Start talk")
            size: "small"
            busy: talk.busy
            disabledReason: root.offPlatform
            onClicked: talk.start(script.currentValue, language.currentValue)
        }
    }
    WComboBox {
        Layout.fillWidth: true
        visible: talk.talks.length > 1
        //: Field: one of several practice talks
        label: qsTr("Which practice talk")
        model: talk.talks
        textRole: "text"
        valueRole: "key"
        currentIndex: talk.talks.findIndex(one => one.key === talk.shown)
        onActivated: talk.shown = currentValue
    }
    RowLayout {
        Layout.fillWidth: true
        visible: talk.there
        spacing: Theme.s12

        WText {
            Layout.fillWidth: true
            objectName: "practiceHead"
            text: talk.headText
            wrapMode: Text.Wrap
        }
        WButton {
            objectName: "practiceEnd"
            visible: talk.running
            //: Ends a practice talk
            label: qsTr("End talk")
            size: "small"
            busy: talk.busy
            disabledReason: root.offPlatform
            onClicked: talk.end()
        }
    }
    Pill {
        objectName: "practiceTrap"
        visible: talk.trapText !== ""
        Layout.maximumWidth: root.width
        text: talk.trapText
        tone: talk.trapTone
        iconName: talk.trapTone === "bad" ? "triangle-alert"
            : talk.trapTone === "good" ? "shield-check" : ""
    }
    OnboardingPracticeTicks {
        Layout.fillWidth: true
        objectName: "practiceFacts"
        head: talk.factsText
        ticks: talk.facts
    }
    OnboardingPracticeTicks {
        Layout.fillWidth: true
        head: talk.partsText
        ticks: talk.parts
    }
    OnboardingPracticeLines {
        Layout.fillWidth: true
        visible: talk.there
        wording: root.bench.wording
        applicant: root.detail.name
        lines: talk.lines
    }
    Hairline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s8
        Layout.bottomMargin: Theme.s8
    }
}
