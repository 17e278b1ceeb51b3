// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// What can be done with the current row of the case list, at the pointer or the row.
Lazy {
    id: root

    required property Bench bench
    required property RowList list
    required property string noOffer  // why the row is not to be answered; an offer ends meanwhile

    readonly property bool opened: (root.item as WMenu)?.visible ?? false
    readonly property bool isOffer: root.list.currentRow?.isOffer ?? false

    function ask(at: point) {
        (root.made() as WMenu).openIn(root.list, at);
    }

    component Line: ActionItem {
        registry: root.bench.actions
        objectName: "menu." + action_
        height: visible ? implicitHeight : 0
        lined: true
    }

    sourceComponent: WMenu {
        objectName: "casesMenu"
        //: Name of the menu of a row in the list of cases
        title: qsTr("This case")

        WMenuItem {
            objectName: "menu.cases.open"
            //: Menu of a row in the list of cases
            label: qsTr("Open")
            lined: true
            onTriggered: root.list.activated(root.list.currentIndex)
        }
        Line {
            action_: "cases.accept"
            disabledReason: root.noOffer
            visible: root.isOffer
        }
        Line {
            action_: "cases.decline"
            disabledReason: root.noOffer
            visible: root.isOffer
        }
        Line {
            action_: "cases.snooze"
            visible: !root.isOffer
        }
        Line {
            action_: "cases.unread"
            visible: !root.isOffer
        }
    }
}
