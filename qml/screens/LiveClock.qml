// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One clock in the strip of what runs: who, how long, why; Open and Stop.
RowLayout {
    id: segment

    required property string caseId
    required property string name
    required property string elapsed
    required property string reason
    required property bool asked
    required property bool canStop
    property bool nameless: false  // nobody is here

    signal openAsked()
    signal stopAsked()

    spacing: Theme.s8

    StatusDot {
        tone: segment.asked ? "attention" : "good"
        hollow: segment.asked
    }
    WText {
        objectName: "clockLiveText"
        Layout.fillWidth: true
        text: [segment.nameless ? "" : segment.name, segment.elapsed, segment.reason]
            .filter(s => s !== "").join(" · ")
        elide: Text.ElideRight
    }
    WButton {
        objectName: "clockLiveOpen"
        visible: !segment.nameless
        //: Opens what runs
        label: qsTr("Open")
        size: "small"
        onClicked: segment.openAsked()
    }
    WButton {
        objectName: "clockLiveStop"
        visible: segment.canStop
        //: Stops the clock of a case
        label: qsTr("Stop")
        size: "small"
        onClicked: segment.stopAsked()
    }
}
