// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What happened to an application, newest first.
Card {
    id: root

    required property list<var> events  // {at, who, what, text}

    //: Heading of a card
    title: qsTr("History")

    Repeater {
        model: root.events

        RowLayout {
            id: event
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s12

            WText {
                Layout.preferredWidth: Theme.px(96)
                Layout.alignment: Qt.AlignTop
                text: event.modelData.at
                color: Theme.text3
            }
            WText {
                Layout.fillWidth: true
                text: [event.modelData.what, event.modelData.who, event.modelData.text]
                    .filter(s => s !== "").join(" · ")
                wrapMode: Text.Wrap
            }
        }
    }
    WText {
        visible: root.events.length === 0
        //: Nothing has happened to an application
        text: qsTr("Nothing yet.")
        color: Theme.text2
    }
}
