// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// What stands over the text: who can read a note, that a sent message is being changed, or which
// message the reply answers.
ColumnLayout {
    id: root

    required property bool note
    required property bool editing
    required property string quote

    signal dropAsked()

    visible: root.note || root.editing || root.quote !== ""

    WText {
        Layout.fillWidth: true
        visible: root.note || root.editing
        //: Over the text field for notes
        text: root.note ? qsTr("Only you and whoever takes over or reviews can read this")
            //: Over the text field while an own message is changed
            : qsTr("You change a message that was sent · Esc leaves it as it was")
        variant: "meta"
        color: root.note ? Theme.noteText : Theme.text3
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.quote !== "" && !root.note && !root.editing

        QuoteLine {
            Layout.fillWidth: true
            widest: root.width - 40
            text: root.quote
        }
        IconButton {
            objectName: "dropQuote"
            //: The reply then answers no message in particular
            label: qsTr("Without quote")
            iconName: "x"
            size: "small"
            onClicked: root.dropAsked()
        }
    }
}
