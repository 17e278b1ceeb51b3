// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One case in the 64 px strip: the customer's initials with sign and count; the rest by tooltip.
PlainRow {
    id: row

    required property int index
    required property string key
    required property string title
    required property string customer
    required property string detail
    required property string sign
    required property int unread

    required property string selectedKey

    objectName: "caseRow"
    selected: row.key === row.selectedKey
    name: [icon.spoken, row.customer, row.title, row.detail,
        //: Unread messages in a case
        row.unread > 0 ? qsTr("%n unread", "", row.unread) : ""].filter(s => s !== "").join(", ")

    contentItem: Item {
        Avatar {
            anchors.centerIn: parent
            name: row.customer
            Accessible.ignored: true
        }
        StateIcon {
            id: icon
            anchors { left: parent.left; top: parent.top; margins: 6 }
            kind: row.sign
        }
        CountBadge {
            anchors { right: parent.right; top: parent.top; margins: 4 }
            count: row.unread
        }
    }
    background: Rectangle {
        color: row.selected ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: row.selected
            width: 3
            height: parent.height
            color: Theme.accent
        }
        Hairline {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        FocusRing {
            shown: row.ring
            inset: true
            cornerRadius: 4
        }
    }
    Loader {
        active: row.hovered
        sourceComponent: WToolTip {
            parent: row
            text: row.customer === "" ? row.title : row.title + " · " + row.customer
            shown: true
        }
    }
}
