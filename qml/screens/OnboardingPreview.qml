// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What an applicant will read, in his language.
Card {
    id: root

    required property string name
    required property string text

    visible: root.text !== ""
    sunken: true
    //: Heading over what the applicant will read; %1 is a name
    title: qsTr("%1 will read").arg(root.name)

    WText {
        objectName: "decisionPreview"
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
}
