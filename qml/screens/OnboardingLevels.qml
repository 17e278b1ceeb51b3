// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Which level is granted for each claimed skill; nothing is chosen before the evaluator does.
ColumnLayout {
    id: root

    required property ApplicantDetail detail
    property var levels: ({})  // by task
    readonly property bool complete: root.detail.skills.every(s => root.levels[s.task] !== undefined)

    function grant(task: string, level: int) {
        root.levels = Object.assign({}, root.levels, { [task]: level });
    }

    spacing: Theme.s4

    Repeater {
        model: root.detail.skills.length

        GridLayout {
            id: skill
            required property int index
            readonly property var facts: root.detail.skills[skill.index] ?? ({})
            Layout.fillWidth: true
            columns: root.width > Theme.px(430) ? 2 : 1
            columnSpacing: Theme.s8
            rowSpacing: 2

            WText {
                Layout.fillWidth: true
                //: A claimed skill; %1 is its path, %2 the level that is asked for
                text: qsTr("%1 (asks for %2)").arg(skill.facts.path).arg(skill.facts.claimed)
                wrapMode: Text.Wrap
            }
            Row {
                spacing: 4

                Repeater {
                    model: 6

                    Pressable {
                        id: choice
                        required property int index
                        readonly property bool chosen: root.levels[skill.facts.task] === choice.index

                        objectName: ("grant" + choice.index + "_" + skill.facts.task).replace(/[.]/g, "_")
                        label: choice.index === 0
                            //: Button: no level for a skill; %1 is the skill
                            ? qsTr("%1: not granted").arg(skill.facts.path)
                            //: Button: level of a skill; %1 is the skill, %2 1 to 5
                            : qsTr("%1: level %2").arg(skill.facts.path).arg(choice.index)
                        role: Accessible.RadioButton
                        checked: choice.chosen
                        leftPadding: 6
                        rightPadding: 6
                        onClicked: root.grant(skill.facts.task, choice.index)

                        contentItem: WText {
                            horizontalAlignment: Text.AlignHCenter
                            //: The level of a skill is not granted, as short as possible
                            text: choice.index === 0 ? qsTr("none") : choice.index
                            variant: "meta"
                            weight: choice.chosen ? 600 : 500
                            color: choice.chosen ? Theme.accent : Theme.text1
                            decorative: true
                        }
                        background: Rectangle {
                            implicitWidth: Theme.px(28)
                            implicitHeight: Theme.controlSmall
                            radius: Theme.radius
                            color: choice.chosen ? Theme.selected
                                : choice.hovered ? Theme.hover : Theme.surface
                            border.width: Theme.lineWidth
                            border.color: choice.chosen ? Theme.accent : Theme.controlLine

                            FocusRing {
                                shown: choice.visualFocus
                            }
                        }
                    }
                }
            }
        }
    }
}
