// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Under the beginning of a very long text: shows all of it, and the beginning again.
WButton {
    id: root

    required property LongText extent

    objectName: "showAll"
    label: root.extent.capped
        //: Under the beginning of a very long message
        ? qsTr("Show all")
        //: Under a very long message that is shown as a whole
        : qsTr("Show less")
    iconName: root.extent.capped ? "chevron-down" : "chevron-up"
    size: "small"
    kind: "quiet"
    onClicked: root.extent.entry.talk.showWhole(root.extent.entry.key, root.extent.capped)
}
