// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The head of a case: title, state, number, and what can be done with the whole case.
PaneHeader {
    id: head

    required property Bench bench
    required property CaseDetail theCase
    required property CaseClock clock
    required property bool inspectorOpen
    property bool single: false

    readonly property bool cramped: head.width < Theme.px(680)
    readonly property bool tiny: head.width < Theme.px(440)

    signal backAsked()
    signal giveBackAsked()
    signal handOverAsked()
    signal solveAsked()
    signal remoteAsked()
    signal reportAsked()
    signal timeAsked()
    signal inspectorAsked()
    signal snoozeAsked(Item item)
    signal unreadAsked()

    function askSnooze() { head.snoozeAsked(more.visible ? more : head); }
    function reportDamage() { damage.open(); }

    title: head.theCase.title
    detail: head.cramped ? "" : head.theCase.number
    before: [
        IconButton {
            visible: head.single
            //: Closes the pane
            label: qsTr("Back to the list")
            iconName: "arrow-left"
            onClicked: head.backAsked()
        }
    ]
    leading: [
        Pill {
            objectName: "caseState"
            visible: text !== "" && !head.tiny
            text: head.theCase.stateText
            tone: head.theCase.stateTone
        },
        WButton {
            objectName: "clockButton"
            visible: head.theCase.isMine
            //: Opens the panel with the time of a case, while nothing was counted
            label: head.clock.any ? head.clock.elapsed : qsTr("Time")
            //: Opens the panel with the time of a case
            tip: qsTr("Time on this case") + (head.clock.any ? ", " + head.clock.stateText : "")
            iconName: head.clock.look === "asked" ? "circle-alert"
                : head.clock.running ? "play" : "timer"
            kind: "quiet"
            size: "small"
            keyHint: ""
            onClicked: head.timeAsked()
        }
    ]

    WButton {
        objectName: "giveBackButton"
        visible: head.theCase.canGiveBack && !head.cramped
        //: Gives the case back to be offered to others; opens a question
        label: qsTr("Give back…")
        size: "small"
        onClicked: head.giveBackAsked()
    }
    WButton {
        objectName: "remoteButton"
        visible: head.theCase.canSolve && !head.cramped
        //: Opens the panel that asks the customer for a remote session
        label: qsTr("Remote…")
        size: "small"
        keyHint: head.width < Theme.px(1000) ? "" : head.bench.actions.keys["case.remote"]
        onClicked: head.remoteAsked()
    }
    WButton {
        objectName: "solveButton"
        visible: head.theCase.canSolve
        //: Opens the panel that ends the case
        label: qsTr("Solved…")
        kind: "primary"
        size: "small"
        keyHint: head.width < Theme.px(900) ? "" : head.bench.actions.keys["case.solve"]
        onClicked: head.solveAsked()
    }
    IconButton {
        id: more
        objectName: "caseMore"
        visible: head.theCase.canWrite
        //: Opens a menu with more
        label: qsTr("More")
        iconName: "ellipsis"
        size: "small"
        onClicked: menu.openAt(more)

        DamageDialog { id: damage; bench: head.bench; detail: head.theCase }
        WMenu {
            id: menu

            WMenuItem {
                objectName: "caseSnooze"
                //: Puts a case off until a time; opens a menu
                label: qsTr("Put off…")
                keyHint: head.bench.actions.keys["case.snooze"]
                //: Why a case cannot be put off
                disabledReason: head.theCase.canSolve ? "" : qsTr("It is solved already")
                onTriggered: head.askSnooze()
            }
            WMenuItem {
                //: Marks a case as unread and closes it
                label: qsTr("Mark as unread")
                onTriggered: head.unreadAsked()
            }
            WMenuItem {
                //: Opens the panel that asks the customer for a remote session
                label: qsTr("Remote…")
                keyHint: head.bench.actions.keys["case.remote"]
                //: Why there can be no remote session
                disabledReason: head.theCase.canSolve ? "" : qsTr("It is solved already")
                onTriggered: head.remoteAsked()
            }
            WMenuItem {
                objectName: "caseHandOver"
                //: Opens the panel that asks the customer whether somebody else may go on
                label: qsTr("Hand over…")
                keyHint: head.bench.actions.keys["case.handOver"]
                //: Why a case cannot be handed over
                disabledReason: head.theCase.canGiveBack ? "" : qsTr("It is solved already")
                onTriggered: head.handOverAsked()
            }
            WMenuItem {
                //: Gives the case back to be offered to others; opens a question
                label: qsTr("Give back…")
                keyHint: head.bench.actions.keys["case.giveBack"]
                //: Why a case cannot be given back
                disabledReason: head.theCase.canGiveBack ? "" : qsTr("It is solved already")
                onTriggered: head.giveBackAsked()
            }
            WMenuItem {
                objectName: "caseDamage"
                //: Opens the dialog in which an expert says that something was damaged
                label: qsTr("Report damage…")
                onTriggered: damage.open()
            }
            WMenuItem {
                //: Opens the dialog in which an expert reports a customer
                label: qsTr("Block and report…")
                danger: true
                onTriggered: head.reportAsked()
            }
        }
    }
    IconButton {
        objectName: "inspectorButton"
        visible: !head.tiny
        //: Shows or hides the pane with customer and device
        label: qsTr("Customer and device")
        iconName: "panel-right"
        size: "small"
        checkable: true
        checked: head.inspectorOpen
        keyHint: head.bench.actions.keys["case.inspector"]
        onClicked: head.inspectorAsked()
    }
}
