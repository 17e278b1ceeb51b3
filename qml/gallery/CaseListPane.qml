// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The list of cases as on every page.
Rectangle {
    id: root

    property int chosen: 2

    implicitWidth: Theme.px(300)
    color: Theme.surface

    ListModel {
        id: cases

        ListElement { group: "Needs you now"; sign: "live"; title: "Windows profile cannot be loaded"; aside: "12:11"; tone: ""; sub: "T. Brandt · It shows the blue screen again"; trailing: ""; strong: false; unread: 2 }
        ListElement { group: "Needs you now"; sign: "waitsToSend"; title: "Mesh repeater drops calls"; aside: "Mon"; tone: ""; sub: "E. Vogel · I’ll look at the log"; trailing: "waits to send"; strong: false; unread: 0 }
        ListElement { group: "Offered to you"; sign: "offer"; title: "Router · VoIP, telephone dead"; aside: "0:24"; tone: "attention"; sub: "Munich 81… · urgent"; trailing: "24.70 €"; strong: true; unread: 0 }
        ListElement { group: "Offered to you"; sign: "offer"; title: "Printer · Scan to mail"; aside: "24:10"; tone: ""; sub: "94… · callback 14:00"; trailing: "16.47 €"; strong: true; unread: 0 }
        ListElement { group: "Offered to you"; sign: "offer"; title: "NAS backup, on site"; aside: "1 h"; tone: ""; sub: "2 km · on your way Tue +6 min"; trailing: "49.41 €"; strong: true; unread: 0 }
        ListElement { group: "Waiting for the customer"; sign: "waiting"; title: "Outlook asks for password"; aside: "11:02"; tone: ""; sub: "R. Lang · confirms by Thu"; trailing: "solved"; strong: false; unread: 0 }
        ListElement { group: "Scheduled"; sign: "scheduled"; title: "Set up new laptop"; aside: "Tue 10:00"; tone: ""; sub: "S. Okafor · call"; trailing: ""; strong: false; unread: 0 }
        ListElement { group: "Solved"; sign: "refused"; title: "<img src=a> and <b>bold</b>"; aside: "Sun"; tone: ""; sub: "A&B GmbH · &Save"; trailing: ""; strong: false; unread: 120 }
    }
    PaneHeader {
        id: head
        width: parent.width
        title: "Cases"

        WTextField {
            Layout.preferredWidth: Theme.px(150)
            placeholderText: "Search"
            keyHint: "/"
            compact: true
        }
    }
    RowList {
        anchors { top: head.bottom; left: parent.left; right: parent.right; bottom: parent.bottom }
        name: "Cases"
        model: cases
        currentIndex: root.chosen
        section.property: "group"
        section.delegate: SectionHeader {
            required property string section
            width: ListView.view.width
            text: section
        }
        delegate: ListRow {
            required property int index
            required property var model
            sign: model.sign
            title: model.title
            aside: model.aside
            asideTone: model.tone
            subtitle: model.sub
            trailing: model.trailing
            trailingStrong: model.strong
            unread: model.unread
            selected: index === root.chosen
            onClicked: root.chosen = index
        }
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
