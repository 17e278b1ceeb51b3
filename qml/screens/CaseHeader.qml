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
    required property string remoteOff
    property bool single: false
    property bool solving: false  // its panel is open, with its own button

    readonly property bool snug: head.width < Theme.px(1000)
    // The list and the inspector say the state too; the title needs the room.
    readonly property bool slim: head.width < Theme.px(620)
    readonly property bool cramped: head.width < Theme.px(800)
    readonly property bool tiny: head.width < Theme.px(440)

    signal backAsked()
    signal giveBackAsked()
    signal solveAsked()
    signal remoteAsked()
    signal timeAsked()
    signal inspectorAsked()
    signal snoozeAsked(Item item)

    function askSnooze() { head.snoozeAsked(more.visible ? more : head); }
    function reportDamage() { (damage.made() as DamageDialog).open(); }

    title: head.theCase.title
    // The inspector says the number too; the title needs the room.
    detail: head.width < Theme.px(900) || (head.inspectorOpen && head.snug) ? ""
        : head.theCase.number
    before: [
        IconButton {
            objectName: "caseBack"
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
            visible: text !== "" && !head.slim
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
        visible: head.theCase.canGiveBack && head.width >= Theme.px(900)
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
        keyHint: head.snug ? "" : head.bench.actions.keys["case.remote"]
        disabledReason: head.remoteOff
        onClicked: head.remoteAsked()
    }
    WButton {
        objectName: "solveButton"
        visible: head.theCase.canSolve && !head.solving
        //: Opens the panel that ends the case
        label: qsTr("Solved…")
        kind: "primary"
        size: "small"
        keyHint: head.snug ? "" : head.bench.actions.keys["case.solve"]
        onClicked: head.solveAsked()
    }
    IconButton {
        objectName: "findButton"
        visible: head.theCase.isMine && !head.slim
        //: Opens the bar that looks for words in the conversation
        label: qsTr("Find in this conversation")
        iconName: "search"
        size: "small"
        keyHint: head.bench.actions.keys["find.here"]
        onClicked: head.bench.actions.trigger("find.here")
    }
    IconButton {
        id: more
        objectName: "caseMore"
        visible: head.theCase.canWrite
        //: Opens a menu with more
        label: qsTr("More")
        iconName: "ellipsis"
        size: "small"
        onClicked: (menu.made() as WMenu).openAt(more)

        Lazy {
            id: damage
            sourceComponent: DamageDialog { bench: head.bench; detail: head.theCase }
        }
        Lazy {
            id: menu
            sourceComponent: WMenu {
                ActionItem {
                    registry: head.bench.actions
                    action_: "find.here"
                }
                ActionItem {
                    objectName: "caseSnooze"
                    registry: head.bench.actions
                    action_: "case.snooze"
                }
                ActionItem {
                    registry: head.bench.actions
                    action_: "case.unread"
                }
                ActionItem {
                    registry: head.bench.actions
                    action_: "case.remote"
                }
                ActionItem {
                    objectName: "casePassword"
                    registry: head.bench.actions
                    action_: "case.password"
                }
                ActionItem {
                    objectName: "caseHandOver"
                    registry: head.bench.actions
                    action_: "case.handOver"
                }
                ActionItem {
                    registry: head.bench.actions
                    action_: "case.giveBack"
                }
                ActionItem {
                    objectName: "caseDamage"
                    registry: head.bench.actions
                    action_: "case.damage"
                }
                ActionItem {
                    registry: head.bench.actions
                    action_: "case.report"
                    danger: true
                }
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
