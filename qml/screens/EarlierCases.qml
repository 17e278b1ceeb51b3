// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// In the inspector: what this customer had before, as far as this computer has it; each opens.
InspectorSection {
    id: root

    required property CaseDetail detail

    signal asked(string caseId)

    //: Heading of the pane at the right: other cases of the same customer
    title: qsTr("Other cases of this customer")

    EarlierCasesModel {
        id: earlier
        objectName: "earlierCasesModel"
        client: root.detail.client
        wording: root.detail.wording
        caseId: root.detail.caseId
    }
    WText {
        objectName: "earlierNone"
        Layout.fillWidth: true
        visible: earlier.count === 0
        //: The customer has no other case on this computer
        text: qsTr("None on this computer.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: earlier

        ColumnLayout {
            id: row
            required property string key
            required property string title
            required property string age
            required property string solution

            Layout.fillWidth: true
            spacing: 2

            WLink {
                objectName: "earlierCase"
                Layout.fillWidth: true
                label: row.title + " · " + row.age
                onClicked: root.asked(row.key)
            }
            WText {
                Layout.fillWidth: true
                visible: row.solution !== ""
                text: row.solution
                color: Theme.text2
            }
        }
    }
}
