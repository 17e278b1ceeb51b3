// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What could be found in a practice talk, and what was.
ColumnLayout {
    id: root

    required property string head
    required property list<var> ticks  // {text, done}

    spacing: 2
    visible: root.head !== ""

    WText {
        Layout.fillWidth: true
        text: root.head
        weight: 600
    }
    Repeater {
        model: root.ticks

        RowLayout {
            id: tick
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s8

            Accessible.role: Accessible.StaticText
            Accessible.name: tick.modelData.text + ": " + (tick.modelData.done
                //: In a practice talk: the applicant found it
                ? qsTr("found")
                //: In a practice talk: the applicant has not found it
                : qsTr("not found"))

            Icon {
                name: tick.modelData.done ? "circle-check" : "circle-dashed"
                size: Theme.px(14)
                color: tick.modelData.done ? Theme.good : Theme.text3
            }
            WText {
                Layout.fillWidth: true
                text: tick.modelData.text
                color: tick.modelData.done ? Theme.text1 : Theme.text2
                wrapMode: Text.Wrap
                decorative: true
            }
        }
    }
}
