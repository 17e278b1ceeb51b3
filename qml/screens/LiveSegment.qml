// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One thing that runs, in the strip at the window's foot.
RowLayout {
    id: segment

    required property string words
    property string tone: "info"
    property bool paused: false
    property string keyHint
    property bool openable: true

    signal openAsked()
    signal endAsked()

    Layout.fillWidth: true
    spacing: Theme.s8

    StatusDot {
        tone: segment.tone
        hollow: segment.paused
    }
    WText {
        objectName: "liveText"
        Layout.fillWidth: true
        text: segment.words
        elide: Text.ElideRight
    }
    WButton {
        objectName: "liveOpen"
        visible: segment.openable
        //: Opens what runs
        label: qsTr("Open")
        size: "small"
        onClicked: segment.openAsked()
    }
    WButton {
        objectName: "liveEnd"
        //: Ends what runs, at once
        label: qsTr("END")
        kind: "danger"
        size: "small"
        keyHint: segment.keyHint
        onClicked: segment.endAsked()
    }
}
