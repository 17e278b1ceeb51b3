// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Start, end and reason of work.
ColumnLayout {
    id: entry

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
        words.text = "";
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

        TimeField {
            id: from
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
        TimeField {
            id: to
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
    WTextField {
        id: words
        objectName: "timeWords"
        Layout.fillWidth: true
        visible: entry.askReason
        //: Field: what was done in a stretch of time
        label: qsTr("What was done")
        placeholderText: label
        text: entry.reason
        maximumLength: 500
        onAccepted: entry.confirm()
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: entry.hint
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
