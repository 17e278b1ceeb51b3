// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls

// A page that scrolls; children stack in a column as wide as the page, at most maximumWidth.
Flickable {
    id: root

    default property alias content: column.data
    property int maximumWidth: 1 << 20
    property int sideMargin: 20
    property int topGap: Theme.s16
    property alias spacing: column.spacing

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: column.implicitHeight + root.topGap + Theme.s24
    T.ScrollBar.vertical: WScrollBar {}

    Keys.onPressed: event => {
        const page = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        if (page === 0)
            return;
        const most = Math.max(0, root.contentHeight - root.height);
        root.contentY = Math.min(most, Math.max(0, root.contentY + page * root.height * 0.9));
        event.accepted = true;
    }

    ColumnLayout {
        id: column
        x: Theme.across(root.sideMargin, width, root.width)
        y: root.topGap
        width: Math.min(root.width - 2 * root.sideMargin, root.maximumWidth)
        spacing: Theme.s16
    }
}
