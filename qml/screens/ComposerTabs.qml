// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Reply or note: two texts, two drafts.
SegmentTabs {
    id: root

    required property Bench bench
    property bool roomy: true

    //: Name of the tabs over the text field
    label: qsTr("What you write")
    tabs: [
        //: Tab: a text to the customer
        { key: "reply", text: qsTr("Reply"), keyHint: root.bench.actions.keys["case.reply"] },
        {
            key: "note", iconName: "lock", keyHint: root.roomy ? root.bench.actions.keys["case.note"] : "",
            //: Tab: a text that the customer never sees
            text: qsTr("Note")
        }
    ]
    current: "reply"
}
