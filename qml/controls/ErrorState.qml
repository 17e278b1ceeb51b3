// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What went wrong, in words: title says what happened, safe what is not lost, todo what to do. The
// id helps whoever is asked.
ColumnLayout {
    id: root

    property string title
    property string safe
    property string todo
    property string errorId
    property string actionText

    signal action()

    spacing: Theme.s8

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.title, root.safe, root.todo].filter(s => s !== "").join(" ")

    EmptyState {
        Layout.fillWidth: true
        iconName: "circle-alert"
        title: root.title
        lines: [root.safe, root.todo].filter(s => s !== "")
        actionText: root.actionText
        onAction: root.action()
    }
    WText {
        Layout.alignment: Qt.AlignHCenter
        visible: root.errorId !== ""
        //: %1 is the number of an error
        text: qsTr("Error %1").arg(root.errorId)
        variant: "caption"
    }
}
