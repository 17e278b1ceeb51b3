// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The last twelve weeks as bars, each with its value; the week that goes on is dashed.
Card {
    id: root

    required property EarningsModel earnings

    //: Heading of a chart
    title: qsTr("Last 12 weeks")
    titleStyle: "title"

    WText {
        Layout.fillWidth: true
        //: Below the heading of a chart; the currency
        text: qsTr("Your credit per week of work in euros, this week so far dashed")
        variant: "meta"
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(180)
        spacing: Theme.s4

        Repeater {
            model: root.earnings.weeks

            Item {
                id: week
                required property var modelData
                Layout.fillWidth: true
                Layout.fillHeight: true

                readonly property real most: height - Theme.px(44)

                Accessible.role: Accessible.StaticText
                Accessible.name: week.modelData.label + ": " + week.modelData.value

                Rectangle {
                    id: bar
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                    anchors.bottomMargin: Theme.px(22)
                    width: Math.min(Theme.px(40), parent.width - 4)
                    height: Math.max(2, week.most * week.modelData.share)
                    radius: 3
                    color: week.modelData.goesOn ? Theme.accentSoft : Theme.accent

                    DashedFrame {
                        anchors.fill: parent
                        visible: week.modelData.goesOn
                        color: Theme.accent
                        cornerRadius: 3
                    }
                }
                WText {
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: bar.top }
                    anchors.bottomMargin: 4
                    text: week.modelData.value
                    variant: "caption"
                    decorative: true
                }
                WText {
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                    text: week.modelData.label
                    variant: "caption"
                    decorative: true
                }
            }
        }
    }
}
