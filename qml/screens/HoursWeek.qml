// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// The week as a grid: dates over their hours, opening at 6:00.
FocusScope {
    id: week

    required property Bench bench
    required property HoursModel hours
    required property HoursGrid grid
    readonly property int gutter: Theme.px(56)
    readonly property int barWidth: 12

    signal exceptionAsked(string date)

    function told(problem: string) {
        if (problem !== "")
            week.bench.tell(problem);
        else
            //: Said when a change of the hours was taken
            sheet.say(qsTr("Hours changed"));
    }

    function place(key: string, start: int, end: int) {
        const day = Math.min(6, Math.max(0, Math.floor(start / 1440)));
        week.told(week.grid.whyNot(day) || week.grid.put(key, start, end));
    }

    function remove(span: var) {
        if (!span.exception)
            week.told(week.grid.remove(span.key));
        else
            week.hours.removeException(span.exception);
    }

    RowLayout {
        id: head
        x: Theme.across(week.gutter, width, week.width)
        width: sheet.width
        height: Theme.px(46)
        spacing: 0

        Repeater {
            model: week.grid.days

            ColumnLayout {
                id: day
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 0

                WText {
                    Layout.fillWidth: true
                    Layout.leftMargin: 9
                    text: day.modelData.label
                    weight: 600
                    color: day.modelData.today ? Theme.accent : Theme.text1
                    Accessible.name: day.modelData.spoken
                }
                WText {
                    Layout.fillWidth: true
                    Layout.leftMargin: 9
                    visible: text !== ""
                    text: day.modelData.note
                    variant: "meta"
                    color: Theme.attention
                    elide: Text.ElideRight
                }
            }
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: flick.top }
    }
    Flickable {
        id: flick
        objectName: "hoursFlick"
        anchors { fill: parent; topMargin: head.height }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: 24 * Theme.px(40)
        contentY: Math.min(contentHeight - height, 6 * Theme.px(40) - Theme.px(9))
        T.ScrollBar.vertical: WScrollBar {}

        Repeater {
            model: 23

            WText {
                required property int index
                x: Theme.across(0, width, flick.width)
                y: (index + 1) * Theme.px(40) - height / 2
                width: week.gutter - 8
                horizontalAlignment: Text.AlignRight
                text: week.grid.timeText((index + 1) * 60)
                variant: "meta"
                decorative: true
            }
        }
        HoursSheet {
            id: sheet
            x: Theme.across(week.gutter, width, flick.width)
            width: flick.width - week.gutter - week.barWidth
            height: flick.contentHeight
            focus: true
            grid: week.grid; actions: week.bench.actions
            onPlaced: (key, start, end) => week.place(key, start, end)
            onRemoveAsked: span => week.remove(span)
            onEditAsked: span => {
                if (span.kind === "weekly")
                    editor.edit(span, spot);
                else
                    week.exceptionAsked(week.grid.days[Math.max(0, Math.floor(span.start / 1440))].date);
            }
            onExceptionAsked: week.exceptionAsked(week.grid.days[Math.floor(sheet.cursor / 1440)].date)
            onUndoAsked: week.hours.undo()
            onCopyAsked: (from, to) => {
                if (from > 0)
                    week.told(week.hours.copyDay(from, [to]));
            }
            onShown: (from, to) => {
                const most = flick.contentHeight - flick.height;
                if (from < flick.contentY)
                    flick.contentY = Math.max(0, from - 8);
                else if (to > flick.contentY + flick.height)
                    flick.contentY = Math.min(most, to - flick.height + 8);
            }
        }
        Item {
            id: spot
            x: sheet.x + Theme.across(Math.floor(sheet.cursor / 1440) * sheet.dayWidth, 0, sheet.width)
            y: sheet.yOf(sheet.cursor % 1440)
            height: sheet.yOf(sheet.step)
        }
    }
    HoursSpanEditor {
        id: editor
        grid: week.grid
        onClosed: sheet.forceActiveFocus(Qt.PopupFocusReason)
    }
    Timer {
        interval: 60000
        repeat: true
        running: week.visible
        onTriggered: week.grid.tick()
    }
}
