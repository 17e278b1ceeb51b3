// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A separator: one pixel, two in high contrast. Set its length by the layout or anchors.
Rectangle {
    implicitWidth: Theme.lineWidth
    implicitHeight: Theme.lineWidth
    color: Theme.line
}
