// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The appointment for the evaluation: when it is, and making one. Its time is the place's own.
Card {
    id: root

    required property Bench bench
    required property ApplicantDetail detail
    required property string offReason

    property bool open: false
    readonly property bool due: root.detail.task === "make_appointment"
    readonly property bool changeable: root.due || root.detail.task === "evaluate"

    function days(): list<var> {
        const today = new Date();
        return Array.from({ length: 60 }, (_, i) => {
            const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + i);
            const iso = Qt.formatDate(day, "yyyy-MM-dd");
            return { text: root.bench.wording.dateOf(iso), date: iso };
        });
    }

    function make() {
        const clock = String(Math.floor(time.minutes / 60)).padStart(2, "0") + ":"
            + String(time.minutes % 60).padStart(2, "0");
        const problem = root.detail.appoint(day.currentValue, clock, zone.text, length.value,
                                            place.text);
        if (problem !== "")
            root.bench.tell(problem);
        else
            root.open = false;
    }

    //: Heading of a card
    title: qsTr("Appointment")

    WText {
        Layout.fillWidth: true
        text: root.detail.appointmentText !== "" ? root.detail.appointmentText
            //: There is no appointment for the evaluation
            : qsTr("None yet.")
        color: root.detail.appointmentText !== "" ? Theme.text1 : Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        objectName: "appointOpen"
        visible: root.changeable && !root.open
        //: Shows the fields of an appointment
        label: root.detail.appointmentText === "" ? qsTr("Make an appointment…")
            //: Shows the fields of an appointment that is changed
            : qsTr("Change…")
        size: "small"
        disabledReason: root.offReason
        onClicked: {
            root.open = true;
            day.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.open
        columns: 2
        columnSpacing: Theme.s8
        rowSpacing: Theme.s8

        WComboBox {
            id: day
            objectName: "appointDay"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            //: Field of an appointment
            label: qsTr("Day")
            model: root.days()
            textRole: "text"
            valueRole: "date"
            currentIndex: 1
        }
        TimeField {
            id: time
            objectName: "appointTime"
            Layout.fillWidth: true
            //: Field of an appointment
            label: qsTr("Time")
            minutes: 600
        }
        WSpinBox {
            id: length
            objectName: "appointMinutes"
            Layout.fillWidth: true
            //: Field of an appointment
            label: qsTr("Minutes")
            from: 15
            to: 240
            stepSize: 15
            value: 45
            //: Length of an appointment; %1 is a number
            textFromValue: value => qsTr("%1 min").arg(value)
        }
        WTextField {
            id: zone
            objectName: "appointZone"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            //: Field of an appointment: time zone
            label: qsTr("Time zone")
            text: "Europe/Berlin"
        }
        WTextField {
            id: place
            objectName: "appointPlace"
            Layout.fillWidth: true
            Layout.columnSpan: 2
            //: Field of an appointment: an address or a link
            label: qsTr("Where, or a link")
            //: Example of a place
            placeholderText: qsTr("Video call, office …")
        }
        WButton {
            objectName: "appointSend"
            //: Makes the appointment; the applicant hears of it
            label: qsTr("Make appointment")
            kind: "primary"
            size: "small"
            busy: root.detail.busy.includes("applicant.appoint")
            disabledReason: root.offReason
            onClicked: root.make()
        }
        WButton {
            //: Closes the fields of an appointment
            label: qsTr("Cancel")
            size: "small"
            onClicked: root.open = false
        }
    }
    Connections {
        target: root.bench.wording

        function onChanged() {
            const at = day.currentIndex;
            day.model = root.days();
            day.currentIndex = at;
        }
    }
}
