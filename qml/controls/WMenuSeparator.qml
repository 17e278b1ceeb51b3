// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A line between groups of commands.
T.MenuSeparator {
    implicitWidth: 40
    implicitHeight: 9
    Accessible.role: Accessible.Separator
    Accessible.ignored: true

    contentItem: Item {
        Hairline {
            anchors { left: parent.left; right: parent.right }
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
