// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The way of one earning: worked, confirmed, cleared, in payout, paid; each with its date and reason.
ColumnLayout {
    id: root

    required property var detail  // of EarningsModel.detail()

    spacing: Theme.s8

    Banner {
        Layout.fillWidth: true
        visible: root.detail.frozen ?? false
        //: Somebody reported damage in this case
        text: qsTr("Held: damage was reported. A person decides and tells you why.")
    }
    Repeater {
        model: root.detail.steps ?? []

        RowLayout {
            id: step
            required property var modelData
            spacing: Theme.s8

            Icon {
                name: step.modelData.done ? "circle-check" : "circle-dashed"
                size: Theme.px(16)
                color: step.modelData.done ? Theme.good : Theme.text3
            }
            WText {
                Layout.preferredWidth: Theme.px(120)
                text: step.modelData.label
                weight: step.modelData.done ? 600 : 400
                color: step.modelData.done ? Theme.text1 : Theme.text2
            }
            WText {
                Layout.fillWidth: true
                text: [step.modelData.date, step.modelData.note].filter(s => s !== "").join(" · ")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
    }
}
