// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The way of money in sums, and what the month may bring.
ColumnLayout {
    id: root

    required property EarningsModel earnings
    property bool narrow: false

    spacing: Theme.s8

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 2 : root.width < Theme.px(1080) ? 3 : 6
        columnSpacing: Theme.s12
        rowSpacing: Theme.s12
        uniformCellWidths: true

        Repeater {
            model: [...root.earnings.steps,
                //: What may be paid in this month
                { key: "forecast", label: qsTr("Likely this month"),
                    value: root.earnings.forecastText,
                    note: root.earnings.forecastText === "" ? root.earnings.forecastNote : "" }]

            Card {
                id: card
                required property var modelData
                objectName: "sum_" + modelData.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.s12
                title: card.modelData.label
                spacing: Theme.s4

                WText {
                    Layout.fillWidth: true
                    //: In place of a sum that cannot be said yet
                    text: card.modelData.value !== "" ? card.modelData.value : qsTr("Not known yet")
                    variant: card.modelData.value !== "" ? "section" : "body"
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.meta
                }
                WText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: card.modelData.note
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
    WText {
        objectName: "forecastNote"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(760)
        visible: root.earnings.forecastText !== ""
        //: How the forecast is made; %1 is the method
        text: qsTr("Likely this month: %1").arg(root.earnings.forecastNote)
        variant: "meta"
        wrapMode: Text.Wrap
    }
    WText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.earnings.otherText
        variant: "meta"
        wrapMode: Text.Wrap
    }
}
