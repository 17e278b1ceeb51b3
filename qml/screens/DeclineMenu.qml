// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Why an offer is declined; the keys 1 to 5 choose. It helps the next offers and costs nothing.
WMenu {
    id: menu

    readonly property list<string> reasons: [
        //: Why an offer is declined
        qsTr("No time now"),
        //: Why an offer is declined
        qsTr("Not my field"),
        //: Why an offer is declined
        qsTr("Too difficult"),
        //: Why an offer is declined
        qsTr("Price"),
        //: Why an offer is declined
        qsTr("Other reason")
    ]

    signal chosen(int reason)

    Instantiator {
        model: menu.reasons
        delegate: WMenuItem {
            required property string modelData
            required property int index
            objectName: "declineReason" + (index + 1)
            label: modelData
            keyHint: String(index + 1)
            onTriggered: menu.chosen(index + 1)
        }
        onObjectAdded: (index, item) => menu.insertItem(index, item)
        onObjectRemoved: (index, item) => menu.removeItem(item)
    }
    Instantiator {
        model: menu.reasons.length
        delegate: Shortcut {
            required property int index
            sequence: String(index + 1)
            enabled: menu.visible
            onActivated: {
                menu.close();
                menu.chosen(index + 1);
            }
        }
    }
}
