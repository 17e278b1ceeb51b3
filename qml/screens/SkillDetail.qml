// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The chosen task: the level that the expert gives himself, what it means, and where it stands.
ColumnLayout {
    id: root

    required property Bench bench
    required property SkillsModel skills
    required property SkillsRow row
    property bool narrow: false

    readonly property bool task: root.row !== null && !root.row.expandable
    readonly property int level: root.task ? root.row.level : 0
    readonly property string product: root.row?.nodeId.slice(0, root.row.nodeId.lastIndexOf(".")) ?? ""
    readonly property list<string> meanings: [
        //: Meaning of skill level 1
        qsTr("I have done it, with a guide beside me."),
        //: Meaning of skill level 2
        qsTr("I solve the common faults."),
        //: Meaning of skill level 3
        qsTr("I solve most faults alone."),
        //: Meaning of skill level 4
        qsTr("I solve hard faults alone."),
        //: Meaning of skill level 5
        qsTr("Others ask me when they are stuck.")
    ]

    signal closed()

    spacing: 0

    PaneHeader {
        Layout.fillWidth: true
        before: [
            IconButton {
                visible: root.narrow
                //: Closes the pane
                label: qsTr("Back to the list")
                iconName: "arrow-left"
                onClicked: root.closed()
            }
        ]
        title: root.row?.title ?? ""
        detail: root.task ? root.bench.wording.taskPath(root.product) : ""
    }
    ConnectionLine {
        bench: root.bench
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(120)
        visible: !root.task
        iconName: "star"
        //: Nothing is chosen in the skill tree
        title: qsTr("Choose a task in the tree.")
        lines: [
            //: %n skills that have a level
            qsTr("You have set a level for %n task(s).", "", root.skills.claimedCount),
            //: Help for the skill tree
            qsTr("The keys 1 to 5 set a level, 0 takes it back.")
        ]
    }
    Scroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.task
        sideMargin: 24
        topGap: 24
        maximumWidth: Theme.px(560)

        Card {
            Layout.fillWidth: true
            //: Heading over the expert's level in a task
            title: qsTr("Your level")

            WText {
                Layout.fillWidth: true
                variant: "figure"
                text: root.level === 0
                    //: No level is set for a task
                    ? qsTr("Not set")
                    //: Level of a task; %1 is 1 to 5
                    : qsTr("%1 of 5").arg(root.level)
            }
            WText {
                Layout.fillWidth: true
                text: root.level > 0 ? root.meanings[root.level - 1]
                                     //: No level is set for a task
                                     : qsTr("No offers come for this task.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s4
                spacing: 6

                Repeater {
                    model: 5

                    LevelButton {
                        required property int index
                        level: index + 1
                        chosen: root.level === index + 1
                        meaning: root.meanings[index]
                        onClicked: root.skills.claim(root.row.index, index + 1)
                    }
                }
                WButton {
                    visible: root.level > 0
                    //: Takes a level back
                    label: qsTr("Take back")
                    kind: "quiet"
                    keyHint: "0"
                    onClicked: root.skills.claim(root.row.index, 0)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.level > 0
            //: Heading over the state of a skill
            title: qsTr("State")

            RowLayout {
                spacing: Theme.s8

                Pill {
                    text: root.row?.stateText ?? ""
                    tone: (root.row?.verifiedLevel ?? 0) > 0 ? "good" : "attention"
                }
                WText {
                    Layout.fillWidth: true
                    visible: (root.row?.verifiedLevel ?? 0) > 0
                    //: What offers may use; %1 is 1 to 5
                    text: qsTr("Offers use level %1.").arg(root.row?.verifiedLevel ?? 0)
                    color: Theme.text2
                }
            }
            WText {
                Layout.fillWidth: true
                visible: (root.row?.verifiedLevel ?? 0) < root.level
                //: About a level that nobody has checked yet
                text: qsTr("A level you set brings offers once it is verified.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            WText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.row?.problem ?? ""
                color: Theme.bad
                wrapMode: Text.Wrap
            }
        }
    }
    Item {
        Layout.fillHeight: true
        visible: !root.task
    }
}
