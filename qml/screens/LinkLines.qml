// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Under a message with addresses: where each of them leads, opened only after a question.
ColumnLayout {
    id: root

    required property list<var> links  // [{address, host}]
    required property Talk talk

    visible: root.links.length > 0
    spacing: 0

    Repeater {
        model: root.links

        WLink {
            id: link
            required property var modelData
            objectName: "openLink"
            //: Opens an address of a message in the browser; %1 is the name of its host
            label: qsTr("Open %1…").arg(link.modelData.host)
            onClicked: root.talk.linkAsked(link.modelData.address, link.modelData.host)
        }
    }
}
