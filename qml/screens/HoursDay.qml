// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One weekday: its spans with from and to, add, remove, copy to other days.
Item {
    id: row

    required property HoursModel hours
    required property var day  // {weekday, name, spans: [{from, to}], text}
    property bool last: false
    property string problem

    function say(spans: var) {
        row.problem = row.hours.setDay(row.day.weekday, spans);
    }

    // What the fields say, also where that was not taken before: an overlap is mended in two steps.
    function changed() {
        const spans = [];
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i) as HoursSpan;
            spans.push({ from: line.from, to: line.to });
        }
        row.say(spans);
    }

    function add() {
        const spans = row.day.spans.map(s => ({ from: s.from, to: s.to }));
        const end = spans.length > 0 ? spans[spans.length - 1].to : 0;
        const from = spans.length > 0 ? Math.min(end + 60, 1380) : 540;
        spans.push({ from: from, to: Math.min(from + (spans.length > 0 ? 120 : 480), 1440) });
        row.say(spans);
    }

    // To Monday and on to the last of these days.
    function copyTo(last: int) {
        row.problem = row.hours.copyDay(row.day.weekday,
                                        Array.from({ length: last }, (_, i) => i + 1));
    }

    implicitHeight: Math.max(Theme.px(48), line.implicitHeight + 16)

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s12

        WText {
            Layout.preferredWidth: Theme.px(92)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 7
            text: row.day.name
            weight: 600
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s4

            Flow {
                Layout.fillWidth: true
                spacing: Theme.s8

                // By number: a change of a time keeps the fields, and with them the keyboard.
                Repeater {
                    id: lines
                    model: row.day.spans.length

                    HoursSpan {
                        required property int index
                        //: Name of a span of hours; %1 is a weekday
                        name: qsTr("Hours on %1").arg(row.day.name)
                        span: row.day.spans[index] ?? { from: 0, to: 0 }
                        onChanged: row.changed()
                        onRemoved: row.say(row.day.spans.filter((_, i) => i !== index))
                    }
                }
                WText {
                    visible: row.day.spans.length === 0
                    height: Theme.control
                    text: row.day.text
                    color: Theme.text3
                }
                Row {
                    spacing: Theme.s4
                    height: Theme.control

                    IconButton {
                        anchors.verticalCenter: parent.verticalCenter
                        //: Adds hours to a day; %1 is a weekday
                        label: qsTr("Add hours on %1").arg(row.day.name)
                        iconName: "plus"
                        size: "small"
                        onClicked: row.add()
                    }
                    IconButton {
                        id: copy
                        anchors.verticalCenter: parent.verticalCenter
                        //: Copies the hours of a day to others; %1 is a weekday
                        label: qsTr("Copy the hours of %1").arg(row.day.name)
                        iconName: "copy"
                        size: "small"
                        onClicked: targets.openAt(copy)

                        WMenu {
                            id: targets

                            WMenuItem {
                                //: Where to copy the hours of a day
                                label: qsTr("To Monday to Friday")
                                onTriggered: row.copyTo(5)
                            }
                            WMenuItem {
                                //: Where to copy the hours of a day
                                label: qsTr("To every day")
                                onTriggered: row.copyTo(7)
                            }
                            WMenuItem {
                                //: Where to copy the hours of a day
                                label: qsTr("To the next day")
                                onTriggered: row.problem = row.hours.copyDay(row.day.weekday,
                                                                             [row.day.weekday % 7 + 1])
                            }
                        }
                    }
                }
            }
            WText {
                Layout.fillWidth: true
                visible: row.problem !== ""
                text: row.problem
                variant: "meta"
                color: Theme.bad
                wrapMode: Text.Wrap
            }
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !row.last
    }
}
