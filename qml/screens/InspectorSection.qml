// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One part of the inspector: a quiet heading, the children below, a line at its end.
Item {
    id: root

    default property alias content: column.data
    property string title

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 28

    ColumnLayout {
        id: column
        anchors {
            left: parent.left; right: parent.right; top: parent.top; leftMargin: 16
            rightMargin: 16; topMargin: 14
        }
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            text: root.title
            variant: "meta"
            weight: 600
            Accessible.role: Accessible.Heading
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
