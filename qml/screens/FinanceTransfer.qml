// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One transfer of a batch; where it came back, why, in plain words.
ColumnLayout {
    id: root

    required property var modelData

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.controlSmall + Theme.s8
        Layout.preferredHeight: Theme.px(32)
        spacing: Theme.s12

        WText {
            Layout.preferredWidth: Theme.px(180)
            text: root.modelData.name
            weight: 600
        }
        WText {
            Layout.fillWidth: true
            text: root.modelData.account
            color: Theme.text2
        }
        Pill {
            text: root.modelData.stateText
            tone: root.modelData.tone
        }
        WText {
            Layout.preferredWidth: Theme.px(100)
            horizontalAlignment: Text.AlignRight
            text: root.modelData.amount
            weight: 600
        }
    }
    WText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.controlSmall + Theme.s8
        Layout.bottomMargin: Theme.s4
        visible: root.modelData.reason !== ""
        text: root.modelData.reason
        color: Theme.bad
        wrapMode: Text.Wrap
    }
}
