// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The time of a case: the clock that the customer also sees, with the verbs; each stretch with its
// reason; and what is entered afterwards. It slides over the inspector.
FocusScope {
    id: panel

    required property Bench bench
    required property CaseDetail detail
    required property CaseClock clock
    property bool shown: false
    property string edited  // the interval whose times are changed

    signal closed()

    onShownChanged: {
        if (panel.shown && !(panel.clock.canEnter && verbs.ask()))
            close.forceActiveFocus();
    }
    Keys.onEscapePressed: {
        if (panel.edited !== "")
            panel.edited = "";
        else
            panel.closed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the panel with the time of a case
            title: qsTr("Time on this case")
            detail: panel.detail.number

            IconButton {
                id: close
                objectName: "timePanelClose"
                //: Closes the panel
                label: qsTr("Close")
                iconName: "x"
                keyHint: "Escape"
                onClicked: panel.closed()
            }
        }
        LoadingState {
            Layout.fillWidth: true
            Layout.margins: Theme.s16
            visible: !panel.clock.loaded
            //: While the time of a case is read from the local copy
            text: qsTr("Loading the time")
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.clock.loaded
            sideMargin: 16

            TimeQuestion {
                Layout.fillWidth: true
                visible: panel.clock.question.gap !== undefined
                bench: panel.bench
                caseId: panel.detail.caseId
                clock: panel.clock
            }
            TimeFigures {
                Layout.fillWidth: true
                clock: panel.clock
                full: true
            }
            TimeVerbs {
                id: verbs
                Layout.fillWidth: true
                visible: panel.clock.canEnter
                bench: panel.bench
                caseId: panel.detail.caseId
                clock: panel.clock
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: panel.clock.pieces.length > 0
                spacing: Theme.s4

                WText {
                    Layout.fillWidth: true
                    //: Heading over the list of stretches of time
                    text: qsTr("Stretches")
                    variant: "meta"
                    weight: 600
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: panel.clock.pieces

                    TimePiece {
                        required property var modelData
                        Layout.fillWidth: true
                        bench: panel.bench
                        caseId: panel.detail.caseId
                        clock: panel.clock
                        piece: modelData
                        editing: panel.edited === modelData.interval && modelData.editable
                        onEditAsked: panel.edited = modelData.interval
                        onEditEnded: panel.edited = ""
                    }
                }
            }
            WText {
                Layout.fillWidth: true
                visible: panel.clock.pieces.length === 0
                //: No time was counted yet
                text: qsTr("Nothing is counted yet. A remote session counts by itself.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Card {
                Layout.fillWidth: true
                visible: panel.clock.canEnter
                sunken: true
                //: Heading over the fields in which time is entered afterwards
                title: qsTr("Enter time afterwards")

                TimeEntry {
                    id: entry
                    objectName: "timeEnter"
                    bench: panel.bench
                    caseId: panel.detail.caseId
                    mode: "time_enter"
                    Layout.fillWidth: true
                    //: Enters time that was worked before
                    confirmText: qsTr("Enter")
                    //: What happens to time that is entered afterwards; %1 is a name
                    hint: qsTr("%1 is asked and must accept it.").arg(panel.detail.customerShort)
                    onConfirmed: (start, end, reason) => {
                        if (panel.clock.enter(start, end, reason))
                            entry.wipe();
                    }
                }
            }
        }
    }
    Hairline {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
    }
}
