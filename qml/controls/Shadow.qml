// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The soft shadow of what floats, as a stretched picture (works on every renderer). In dark and in
// high contrast none: there the line does the work.
BorderImage {
    anchors { fill: parent; margins: -32 }
    visible: !Theme.dark && !Theme.highContrast
    source: "images/shadow.png"
    border { left: 44; right: 44; top: 44; bottom: 44 }
}
