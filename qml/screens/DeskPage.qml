// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The dispatcher's home: cases nobody took, cases without an answer, the rest; and assigning.
FocusScope {
    id: page

    required property Bench bench
    readonly property list<Item> panes: [list, right]

    readonly property DeskRow current: list.currentItem as DeskRow
    readonly property bool narrow: page.width < Theme.px(760)
    property bool deep: false  // narrow: the detail is shown, not the list

    DeskCasesModel {
        id: desk
        objectName: "deskCasesModel"
        client: page.bench.client
        wording: page.bench.wording
        onHeld: (command, text, seconds) => page.bench.offerUndo(text, seconds, () => desk.undo(command))
        onFailed: problem => page.bench.tell(problem)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.preferredWidth: page.narrow ? page.width : Theme.px(380)
            Layout.fillHeight: true
            visible: !page.narrow || !page.deep
            color: Theme.surface

            PaneHeader {
                id: head
                width: parent.width
                //: Title of the dispatcher's page
                title: qsTr("Dispatch")

                Pill {
                    visible: desk.loaded
                    //: %n cases at the dispatcher's desk
                    text: qsTr("%n case(s)", "", desk.count)
                }
            }
            RowList {
                id: list
                objectName: "deskList"
                anchors {
                    top: head.bottom; left: parent.left; right: parent.right
                    bottom: parent.bottom
                }
                focus: true
                //: Name of the dispatcher's list
                name: qsTr("Cases of the desk")
                model: desk
                section.property: "group"
                section.delegate: SectionHeader {
                    required property string section
                    width: ListView.view?.width ?? 0
                    text: section
                }
                delegate: DeskRow {
                    onClicked: {
                        list.currentIndex = index;
                        page.deep = true;
                    }
                }
                onActivated: assign.ask()
            }
            LoadingState {
                anchors {
                    top: head.bottom; left: parent.left; right: parent.right; margins: Theme.s16
                }
                visible: !desk.loaded
                //: While the dispatcher's list is read from the local copy
                text: qsTr("Loading the desk")
            }
            EmptyState {
                anchors {
                    left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                    margins: Theme.s16
                }
                visible: desk.loaded && desk.count === 0
                iconName: "check"
                //: The dispatcher's list is empty
                title: qsTr("No case needs the desk.")
            }
            Hairline {
                anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            }
        }
        ColumnLayout {
            id: right
            Layout.fillWidth: true
            visible: !page.narrow || page.deep
            spacing: 0

            PaneHeader {
                Layout.fillWidth: true
                before: [
                    IconButton {
                        visible: page.narrow
                        //: Closes the pane
                        label: qsTr("Back to the list")
                        iconName: "arrow-left"
                        onClicked: page.deep = false
                    }
                ]
                title: page.current?.task ?? ""
                detail: page.current?.number ?? ""

                WButton {
                    objectName: "assignButton"
                    visible: page.current?.assignable ?? false
                    //: Gives a case to an expert; opens a dialog
                    label: qsTr("Assign…")
                    kind: "primary"
                    size: "small"
                    busy: page.current?.assigning ?? false
                    disabledReason: page.bench.offReason
                    onClicked: assign.ask()
                }
            }
            ConnectionLine {
                bench: page.bench
            }
            DeskDetail {
                Layout.fillWidth: true
                Layout.fillHeight: true
                row: page.current
            }
        }
    }
    AssignDialog {
        id: assign
        bench: page.bench

        function ask() {
            if (!page.current?.assignable)
                return;
            assign.caseKey = page.current.key;
            assign.number = page.current.number;
            assign.open();
        }

        onChosen: (expert, name, reason) => desk.assign(assign.caseKey, expert, name, reason)
    }
}
