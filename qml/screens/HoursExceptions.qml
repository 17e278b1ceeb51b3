// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Dated exceptions: they win over the week on their day.
Card {
    id: card

    required property Bench bench
    required property HoursModel hours

    // An exception on this day.
    function add(date: string) {
        dialog.openFor(date);
    }

    //: Heading over dated exceptions from the weekly hours
    title: qsTr("Exceptions")
    titleStyle: "title"

    WText {
        Layout.fillWidth: true
        //: Under the heading "Exceptions"
        text: qsTr("On its day an exception wins over the week.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Repeater {
        model: card.hours.exceptions

        RowLayout {
            id: row
            required property var modelData
            spacing: Theme.s8

            ColumnLayout {
                spacing: 0

                RowLayout {
                    spacing: Theme.s8

                    WText {
                        text: row.modelData.dateText
                        weight: 600
                    }
                    WText {
                        Layout.fillWidth: true
                        text: row.modelData.text
                        color: row.modelData.open ? Theme.text1 : Theme.attention
                    }
                }
                WText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    //: Behind an exception that is not sent yet
                    text: [row.modelData.reason, row.modelData.pending ? qsTr("waits to send")
                        : ""].filter(s => s !== "").join(" · ")
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                //: Removes an exception; %1 is a date
                label: qsTr("Remove %1").arg(row.modelData.dateText)
                iconName: "x"
                size: "small"
                onClicked: card.hours.removeException(row.modelData.key)
            }
        }
    }
    WButton {
        objectName: "addException"
        //: Adds a dated exception; opens a dialog
        label: qsTr("Add exception…")
        size: "small"
        iconName: "plus"
        onClicked: dialog.open()
    }
    ExceptionDialog {
        id: dialog
        bench: card.bench
        hours: card.hours
    }
}
