// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// A case or offer that is no longer this expert's, with the reason.
Item {
    id: pane

    required property Bench bench
    required property CaseDetail detail

    signal closed()

    ConnectionLine {
        width: parent.width
        bench: pane.bench
    }
    EmptyState {
        objectName: "gonePane"
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            margins: Theme.s24
        }
        iconName: "inbox"
        //: Title where a case was that is no longer here
        title: qsTr("This case is no longer yours.")
        lines: pane.detail.goneText === "" ? [] : [pane.detail.goneText]
        //: Closes the pane
        actionText: qsTr("Back to the list")
        onAction: pane.closed()
    }
}
