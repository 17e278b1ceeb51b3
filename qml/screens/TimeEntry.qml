// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Start, end and reason of work. What is typed survives, but for the times of what has some already.
ColumnLayout {
    id: entry

    required property Bench bench
    required property string caseId
    required property string mode
    property int startMinute: -1
    property int endMinute: -1
    property string reason
    property bool askReason: true
    property bool cancellable: false
    property string confirmText
    property string hint

    readonly property string off: from.minutes < 0 || to.minutes < 0 || from.minutes === to.minutes
        //: Why the button is off
        ? qsTr("Enter start and end first")
        : entry.askReason && words.text.trim() === ""
        //: Why the button is off
        ? qsTr("Say what was done first") : ""

    signal confirmed(int start, int end, string reason)
    signal cancelled()

    function wipe() {
        from.minutes = -1;
        to.minutes = -1;
        from.text = "";
        to.text = "";
        words.forget();
    }

    function takeFocus() {
        from.forceActiveFocus();
    }

    function confirm() {
        if (entry.off === "")
            entry.confirmed(from.minutes, to.minutes, words.text.trim());
    }

    spacing: Theme.s8

    RowLayout {
        spacing: Theme.s8

        DraftTime {
            id: from
            bench: entry.bench
            caseId: entry.caseId
            mode: entry.startMinute < 0 ? entry.mode + "_from" : ""
            objectName: "timeFrom"
            //: Field: when work began
            label: qsTr("Start")
            //: Example of a time of day
            placeholderText: qsTr("9:00")
            minutes: entry.startMinute
            step: 5
        }
        WText {
            text: "–"
            decorative: true
        }
        DraftTime {
            id: to
            bench: entry.bench
            caseId: entry.caseId
            mode: entry.startMinute < 0 ? entry.mode + "_to" : ""
            objectName: "timeTo"
            //: Field: when work ended
            label: qsTr("End")
            //: Example of a time of day
            placeholderText: qsTr("9:20")
            minutes: entry.endMinute
            step: 5
        }
        Item {
            Layout.fillWidth: true
        }
    }
    DraftField {
        id: words
        bench: entry.bench
        caseId: entry.caseId
        mode: entry.mode
        first: entry.reason
        objectName: "timeWords"
        Layout.fillWidth: true
        visible: entry.askReason
        //: Field: what was done in a stretch of time
        label: qsTr("What was done")
        placeholderText: label
        maximumLength: 500
        onAccepted: entry.confirm()
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        //: Under two fields of which one holds something else than a time
        text: from.invalid && from.text !== "" || to.invalid && to.text !== ""
            ? qsTr("A time of day looks like 9:00.") : entry.hint
        objectName: "timeHint"
        variant: "meta"
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Theme.s8

        WButton {
            objectName: "timeConfirm"
            label: entry.confirmText
            size: "small"
            disabledReason: entry.off
            onClicked: entry.confirm()
        }
        WButton {
            visible: entry.cancellable
            //: Leaves the times as they were
            label: qsTr("Cancel")
            kind: "quiet"
            size: "small"
            onClicked: entry.cancelled()
        }
    }
}
