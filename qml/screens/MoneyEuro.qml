// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Where a customer's euro goes: a bar, and each part in cents.
Card {
    id: root

    required property EarningsModel earnings

    readonly property list<color> inks: [Theme.accent, Theme.attention, Theme.text2]

    //: Heading of a chart
    title: qsTr("Where a customer's euro goes")
    titleStyle: "title"

    Row {
        id: bar
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(12)
        visible: root.earnings.euro.length > 0
        spacing: 2

        Repeater {
            model: root.earnings.euro

            Rectangle {
                required property var modelData
                required property int index
                width: Math.max(0, (bar.width - 4) * modelData.share)
                height: bar.height
                radius: 3
                color: root.inks[index]
            }
        }
    }
    Repeater {
        model: root.earnings.euro

        RowLayout {
            id: part
            required property var modelData
            required property int index
            spacing: Theme.s8

            Rectangle {
                implicitWidth: Theme.px(8)
                implicitHeight: Theme.px(8)
                radius: 4
                color: root.inks[part.index]
            }
            WText {
                Layout.fillWidth: true
                text: part.modelData.label
            }
            WText {
                text: part.modelData.value
            }
        }
    }
    WText {
        Layout.fillWidth: true
        //: Below the chart of a euro
        text: root.earnings.euro.length > 0 ? qsTr("Over all your cases that are here.")
            //: In place of the chart of a euro
            : qsTr("Nothing can be said yet.")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    Item {
        Layout.fillHeight: true
    }
}
