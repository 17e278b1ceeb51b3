// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The weekly hours: as a grid of one week where there is room for it, and as times to type.
Card {
    id: card

    required property Bench bench
    required property HoursModel hours
    required property bool narrow

    readonly property bool asGrid: !card.narrow && tabs.current === "grid"

    signal exceptionAsked(string date)

    HoursGrid {
        id: grid
        objectName: "hoursGrid"
        hours: card.hours
    }
    //: Heading over the weekly hours
    title: card.narrow ? qsTr("Every week") : ""
    titleStyle: "title"
    spacing: 0

    RowLayout {
        Layout.bottomMargin: Theme.s8
        visible: !card.narrow
        spacing: Theme.s8

        SegmentTabs {
            id: tabs
            objectName: "hoursTabs"
            free: true
            //: Name of the tabs that show the hours as a grid or as times
            label: qsTr("Show the hours as")
            current: "grid"
            tabs: [
                //: Tab: the hours as a grid of a week
                { key: "grid", text: qsTr("Week") },
                //: Tab: the hours as times to type
                { key: "times", text: qsTr("Times") }
            ]
        }
        Item { Layout.fillWidth: true }
        WText {
            visible: card.asGrid
            text: grid.title
            variant: "meta"
        }
        IconButton {
            visible: card.asGrid
            //: Shows the week before
            label: qsTr("Week before")
            iconName: "chevron-left"
            size: "small"
            onClicked: --grid.week
        }
        WButton {
            visible: card.asGrid
            //: Goes back to the week of today
            label: qsTr("This week")
            size: "small"
            onClicked: grid.week = 0
        }
        IconButton {
            visible: card.asGrid
            //: Shows the week after
            label: qsTr("Week after")
            iconName: "chevron-right"
            size: "small"
            onClicked: ++grid.week
        }
    }
    Loader {
        Layout.fillWidth: true
        Layout.fillHeight: true
        active: card.asGrid
        visible: card.asGrid
        sourceComponent: HoursWeek {
            bench: card.bench
            hours: card.hours
            grid: grid
            onExceptionAsked: date => card.exceptionAsked(date)
        }
    }
    Repeater {
        model: card.asGrid ? 0 : 7

        HoursDay {
            required property int index
            Layout.fillWidth: true
            hours: card.hours
            day: card.hours.week[index] ?? { weekday: index + 1, name: "", spans: [], text: "" }
            last: index === 6
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s8
        spacing: Theme.s12

        WText {
            Layout.fillWidth: true
            text: card.hours.pending
                //: A change of the hours is not sent yet
                ? qsTr("Your change waits to be sent.")
                //: Under the weekly hours: there is no button to save them; %1 is a sum such as 28 h
                : qsTr("Every week %1. Each change holds at once. Pay is the same; you wait less for a case.")
                    .arg(grid.total)
            variant: "meta"
            wrapMode: Text.Wrap
        }
        WButton {
            objectName: "hoursUndo"
            visible: card.hours.canUndo
            //: Takes the last change of the hours back
            label: qsTr("Undo")
            size: "small"
            onClicked: card.hours.undo()
        }
    }
}
