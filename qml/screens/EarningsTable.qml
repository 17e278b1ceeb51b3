// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Every case that earned something, newest first; each opens its bill.
Card {
    id: root

    required property EarningsModel earnings

    readonly property bool narrow: root.width < Theme.px(820)
    readonly property list<int> widths: root.narrow ? [0, 76, 0, 128, 0, 0, 92]
        : [0, 84, 64, 150, 170, 110, 100]

    signal chosen(string key)

    padding: Theme.s8
    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s8
        Layout.rightMargin: Theme.s8
        Layout.preferredHeight: Theme.px(32)
        visible: root.earnings.count > 0
        spacing: Theme.s12

        Repeater {
            model: [
                //: Column of a table
                qsTr("Case"),
                //: Column of a table
                qsTr("Date"),
                //: Column of a table
                qsTr("Time"),
                //: Column of a table
                qsTr("State"),
                //: Column of a table
                qsTr("Receipt"),
                //: Column of a table
                qsTr("Customer pays"),
                //: Column of a table
                qsTr("You get")
            ]

            WText {
                required property string modelData
                required property int index
                Layout.fillWidth: index === 0
                Layout.preferredWidth: index === 0 ? -1 : Theme.px(root.widths[index])
                visible: index === 0 || root.widths[index] > 0
                horizontalAlignment: index > 4 ? Text.AlignRight : Text.AlignLeft
                text: modelData
                variant: "caption"
                weight: 600
            }
        }
    }
    LoadingState {
        Layout.fillWidth: true
        Layout.margins: Theme.s8
        visible: !root.earnings.loaded
        //: While earnings are read from the local copy
        text: qsTr("Loading your earnings")
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.margins: Theme.s24
        visible: root.earnings.loaded && root.earnings.count === 0
        iconName: "euro"
        //: Nothing was earned yet
        title: qsTr("Nothing earned yet")
        //: What stands here later
        lines: [qsTr("After your first solved case its receipt stands here, with every cent explained.")]
    }
    Repeater {
        model: root.earnings

        EarningsLine {
            required property int index
            objectName: "earning" + index
            Layout.fillWidth: true
            widths: root.widths
            onClicked: root.chosen(key)
        }
    }
}
