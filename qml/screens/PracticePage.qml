// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The practice case: a whole case with a scripted customer that lives in this window alone.
FocusScope {
    id: page

    required property Bench bench

    readonly property bool narrow: page.width < Theme.px(760)
    readonly property bool offer: practice.stage === PracticeCase.Offer

    signal endAsked()
    signal solved()

    function again() {
        practice.begin();
        talk.wipe();
        side.wipe();
        page.settle();
    }

    function settle() { (page.offer ? offerPane : talk).forceActiveFocus(); }

    Keys.onEscapePressed: page.endAsked()
    onOfferChanged: if (page.visible) page.settle()

    PracticeCase {
        id: practice
        objectName: "practiceCase"
        wording: page.bench.wording
        onSolved: page.solved()
    }
    ActionHandler {
        registry: page.bench.actions
        action: "case.reply"
        offered: page.visible && talk.open
        onTriggered: talk.choose("reply")
    }
    ActionHandler {
        registry: page.bench.actions
        action: "case.note"
        offered: page.visible && talk.open
        onTriggered: talk.choose("note")
    }
    ActionHandler {
        registry: page.bench.actions
        action: "case.time"
        offered: page.visible && talk.open
        onTriggered: side.toTime()
    }
    ActionHandler {
        registry: page.bench.actions
        action: "case.solve"
        offered: page.visible && talk.open
        onTriggered: side.toEnd()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PracticeBand {
            Layout.fillWidth: true
            onAgainAsked: page.again()
            onEndAsked: page.endAsked()
        }
        PaneHeader {
            Layout.fillWidth: true
            visible: !page.offer
            title: practice.title
            leading: [
                Pill {
                    //: State of the practice case
                    text: practice.stage === PracticeCase.Solved ? qsTr("Solved")
                        //: State of the practice case
                        : qsTr("In progress")
                    tone: practice.stage === PracticeCase.Solved ? "good" : "info"
                },
                Pill {
                    visible: !page.narrow
                    //: Mark of the practice case
                    text: qsTr("Practice")
                    tone: "attention"
                }
            ]
        }
        RowLayout {
            spacing: 0

            PracticeOffer {
                id: offerPane
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.offer
                focus: page.offer
                bench: page.bench
                practice: practice
            }
            PracticeTalk {
                id: talk
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.offer
                focus: !page.offer
                bench: page.bench
                practice: practice
            }
            PracticeSide {
                id: side
                Layout.preferredWidth: Theme.px(page.narrow ? 240 : 300)
                Layout.fillHeight: true
                practice: practice
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.px(40), hint.implicitHeight + 16)
            color: Theme.accentSoft

            RowLayout {
                anchors {
                    left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                    leftMargin: Theme.s16; rightMargin: Theme.s16
                }
                spacing: Theme.s12

                WText {
                    id: hint
                    objectName: "practiceHint"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: practice.hint
                    weight: 600
                    wrapMode: Text.Wrap
                }
                KeyHint {
                    objectName: "practiceKey"
                    keys: page.bench.actions.keys[practice.action] ?? ""
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
