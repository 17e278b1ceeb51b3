// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// In a message whose files are on their way: how far they came.
RowLayout {
    id: root

    required property Entry entry

    spacing: Theme.s8

    ProgressLine {
        Layout.fillWidth: true
        value: root.entry.uploaded
        label: root.entry.deliveryText
    }
    WButton {
        objectName: "cancelUpload"
        //: Stops sending a file; the message is taken back
        label: qsTr("Cancel")
        size: "small"
        onClicked: root.entry.talk.model.discard(root.entry.key)
    }
}
