// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A day and time of one's own until which a case is put off.
WDialog {
    id: dialog

    required property Bench bench
    property string caseId

    readonly property double until: {
        const parts = String(date.currentValue ?? "").split("-").map(Number);
        if (parts.length !== 3 || time.minutes < 0)
            return 0;
        return new Date(parts[0], parts[1] - 1, parts[2], 0, time.minutes).getTime();
    }

    // The next 120 days by name; a date never has to be typed.
    function ask(caseId: string) {
        const days = [];
        const today = new Date(dialog.bench.wording.nowMs());
        for (let i = 0; i < 120; ++i) {
            const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + i);
            const iso = Qt.formatDate(day, "yyyy-MM-dd");
            days.push({ text: dialog.bench.wording.fullDateOf(iso), date: iso });
        }
        dialog.caseId = caseId;
        date.model = days;
        date.currentIndex = 1;
        time.minutes = 540;
        dialog.open();
    }

    objectName: "snoozeDialog"
    //: Title of the dialog for a time of one's own
    title: qsTr("Put off until…")
    //: Puts a case off
    confirmText: qsTr("Put off")
    confirmDisabledReason: dialog.until > dialog.bench.wording.nowMs() ? ""
        //: Why a case cannot be put off until then
        : qsTr("This time is over")
    onAboutToShow: date.forceActiveFocus()
    onAccepted: dialog.bench.snooze(dialog.caseId, dialog.until)

    Field {
        Layout.fillWidth: true
        //: Field for a date
        label: qsTr("Day")

        WComboBox {
            id: date
            objectName: "snoozeDay"
            Layout.fillWidth: true
            focus: true
            //: Field for a date
            label: qsTr("Day")
            textRole: "text"
            valueRole: "date"
        }
    }
    Field {
        Layout.fillWidth: true
        //: Field for a time
        label: qsTr("Time")
        //: Under the field for the time until which a case is put off
        hint: qsTr("It comes back then, or as soon as the customer writes.")

        TimeField {
            id: time
            objectName: "snoozeTime"
            //: Field for a time
            label: qsTr("Time")
            minutes: 540
        }
    }
}
