// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Approve, ask again, or refuse; none is chosen beforehand.
FocusScope {
    id: root

    signal chosen(string verdict)

    function reset() {
        for (const radio of column.children)
            (radio as WRadio).checked = false;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Accessible.role: Accessible.Grouping
    //: Name of a group of choices
    Accessible.name: qsTr("Verdict")

    Column {
        id: column
        width: parent.width
        spacing: Theme.s4

        WRadio {
            objectName: "verdictApprove"
            width: parent.width
            focus: true
            //: A verdict on an application
            label: qsTr("Approve")
            //: About a verdict
            description: qsTr("With a second approval this person gets offers.")
            onToggled: if (checked) root.chosen("approve")
        }
        WRadio {
            objectName: "verdictResubmit"
            width: parent.width
            //: A verdict on an application
            label: qsTr("Ask for something again")
            //: About a verdict
            description: qsTr("Only what you choose opens again.")
            onToggled: if (checked) root.chosen("resubmit")
        }
        WRadio {
            objectName: "verdictRefuse"
            width: parent.width
            //: A verdict on an application
            label: qsTr("Refuse")
            //: About a verdict
            description: qsTr("An appeal is possible; somebody else decides then.")
            onToggled: if (checked) root.chosen("refuse")
        }
    }
}
