// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One day that differs from the week: closed, or open at other hours.
WDialog {
    id: dialog

    required property Bench bench
    required property HoursModel hours

    // The next 120 days by name; a date never has to be typed.
    function days(): list<var> {
        const out = [];
        const today = new Date();
        for (let i = 0; i < 120; ++i) {
            const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + i);
            const iso = Qt.formatDate(day, "yyyy-MM-dd");
            out.push({ text: dialog.bench.wording.fullDateOf(iso), date: iso });
        }
        return out;
    }

    // Beginning with this day, where it is one of those.
    function openFor(day: string) {
        dialog.open();
        const at = date.indexOfValue(day);
        if (at >= 0)
            date.currentIndex = at;
    }

    function save() {
        const to = end.minutes <= begin.minutes ? end.minutes + 1440 : end.minutes;
        const spans = closed.checked ? [] : [{ from: begin.minutes, to: to }];
        const problem = dialog.hours.setException(date.currentValue, spans, reason.text.trim());
        if (problem !== "")
            dialog.bench.tell(problem);
        else
            reason.forget();
    }

    objectName: "exceptionDialog"
    //: Title of a dialog
    title: qsTr("A day that differs from the week")
    //: Keeps what was entered
    confirmText: qsTr("Save")
    onAboutToShow: {
        date.model = dialog.days();
        date.currentIndex = 1;
    }
    onOpened: date.forceActiveFocus(Qt.TabFocusReason)
    onAccepted: dialog.save()

    Field {
        Layout.fillWidth: true
        //: Field for a date
        label: qsTr("Day")

        WComboBox {
            id: date
            objectName: "exceptionDay"
            Layout.fillWidth: true
            focus: true
            //: Field for a date
            label: qsTr("Day")
            textRole: "text"
            valueRole: "date"
        }
    }
    WRadio {
        id: closed
        //: Kind of exception
        label: qsTr("Closed all day")
        checked: true
        onToggled: if (checked) other.checked = false
    }
    RowLayout {
        spacing: Theme.s8

        WRadio {
            id: other
            //: Kind of exception; from and to follow
            label: qsTr("Open from")
            onToggled: if (checked) closed.checked = false
        }
        TimeField {
            id: begin
            //: Field for a time
            label: qsTr("From")
            enabled: other.checked
            minutes: 540
        }
        WText {
            //: Between two times
            text: qsTr("to")
        }
        TimeField {
            id: end
            //: Field for a time
            label: qsTr("To")
            enabled: other.checked
            minutes: 1020
        }
    }
    Field {
        Layout.fillWidth: true
        //: Field for the reason of an exception
        label: qsTr("Reason (only you see it)")

        DraftField {
            id: reason
            bench: dialog.bench
            mode: "exception"
            objectName: "exceptionReason"
            Layout.fillWidth: true
            //: Field for the reason of an exception
            label: qsTr("Reason")
            //: Example of a reason
            placeholderText: qsTr("Dentist")
        }
    }
}
