// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The skill tree with the expert's levels; at the right the chosen task.
FocusScope {
    id: page

    required property Bench bench
    readonly property list<Item> panes: [left, skillDetail, qualityPane]

    readonly property bool narrow: page.width < Theme.px(760)
    property bool deep: false  // narrow: the task is shown, not the tree
    property bool quality: false  // how the work went, instead of a task

    function chosen(): SkillsRow {
        return list.currentItem as SkillsRow;
    }

    SkillsModel {
        id: skills
        objectName: "skillsModel"
        client: page.bench.client
        wording: page.bench.wording
        filter: search.text
        onlyMine: mine.checked
        onFailed: problem => page.bench.tell(problem)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            id: left
            Layout.preferredWidth: page.narrow ? page.width : Theme.px(420)
            Layout.fillHeight: true
            visible: !page.narrow || !page.deep
            color: Theme.surface

            PaneHeader {
                id: head
                width: parent.width
                //: Title of the page about skills
                title: qsTr("Skills")

                WCheckBox {
                    id: mine
                    objectName: "skillsMine"
                    //: Shows only skills that the expert has set
                    label: qsTr("Mine")
                }
                WTextField {
                    id: search
                    objectName: "skillsSearch"
                    Layout.preferredWidth: Theme.px(180)
                    //: Narrows the skill tree
                    placeholderText: qsTr("Find a skill…")
                    compact: true
                    clearable: true
                    Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                }
            }
            RowList {
                id: list
                objectName: "skillsList"
                anchors {
                    fill: parent; topMargin: head.height + 10; leftMargin: 12; rightMargin: 13
                    bottomMargin: foot.height + 20
                }
                focus: true
                letters: false
                //: Name of the skill tree
                name: qsTr("Skills")
                model: skills
                delegate: SkillsRow {
                    skills: skills
                    onClicked: {
                        page.quality = false;
                        page.deep = !expandable;
                    }
                }
                onActivated: index => {
                    page.quality = false;
                    skills.toggle(index);
                    page.deep = page.chosen()?.expandable === false;
                }

                Keys.onPressed: event => {
                    const row = page.chosen();
                    if (!row || event.modifiers & ~Qt.KeypadModifier)
                        return;
                    event.accepted = true;
                    if (event.key >= Qt.Key_0 && event.key <= Qt.Key_5 && !row.expandable)
                        skills.claim(row.index, event.key - Qt.Key_0);
                    else if (event.key === Qt.Key_Right && row.expandable && !row.expanded)
                        skills.toggle(row.index);
                    else if (event.key === Qt.Key_Left && row.expandable && row.expanded)
                        skills.toggle(row.index);
                    else if (event.key === Qt.Key_Space && row.expandable)
                        skills.toggle(row.index);
                    else
                        event.accepted = false;
                }
            }
            EmptyState {
                anchors {
                    left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                    margins: Theme.s16
                }
                visible: skills.count === 0
                iconName: "star"
                title: skills.filter !== ""
                    //: The search hides the whole skill tree
                    ? qsTr("No skill is called that.")
                    //: No skill has a level yet
                    : qsTr("You have not set a level yet.")
                //: Ends the narrowing of the skill tree
                actionText: qsTr("Show all")
                onAction: {
                    search.wipe();
                    mine.checked = false;
                }
            }
            WButton {
                id: foot
                objectName: "skillsQuality"
                anchors {
                    left: parent.left; right: parent.right; bottom: parent.bottom; margins: 12
                    rightMargin: 13
                }
                //: Goes back to the levels of the skills
                label: page.quality ? qsTr("Show the levels")
                    //: Shows what customers and spot checks say
                    : qsTr("How it goes")
                onClicked: {
                    page.quality = !page.quality;
                    page.deep = page.quality;
                }
            }
            Hairline {
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            }
        }
        SkillDetail {
            id: skillDetail
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.quality && (!page.narrow || page.deep)
            narrow: page.narrow
            bench: page.bench
            skills: skills
            onClosed: page.deep = false
            row: list.currentItem as SkillsRow
        }
        QualityPane {
            id: qualityPane
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.quality && (!page.narrow || page.deep)
            bench: page.bench
            Keys.onEscapePressed: page.quality = page.deep = false
        }
    }
}
