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
    property Item growing: null

    // What the keyboard comes to comes in sight, with a little of what is around it. Under a pointer
    // that presses it nothing moves: that takes only what is seen.
    function follow() {
        const item = root.Window.activeFocusItem;
        let at = item;
        while (at && at !== column)
            at = at.parent;
        if (!at || item.height > root.height)
            return;
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        const bottom = top + item.height;
        const isSeen = bottom > root.contentY && top < root.contentY + root.height;
        if (!isSeen || [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(root.reasonOf(item)))
            root.bring(top, bottom);
    }

    // What was opened grows, for some frames, and comes in sight as it does: its head in any case.
    function show(item: Item) {
        root.growing = item;
        growth.restart();
    }

    function bring(top: real, bottom: real) {
        const most = Math.max(0, root.contentHeight - root.height);
        const room = root.height - 2 * Theme.s24;
        if (top < root.contentY + Theme.s24 || bottom - top > room)
            root.contentY = Math.min(most, Math.max(0, top - Theme.s24));
        else if (bottom + Theme.s24 > root.contentY + root.height)
            root.contentY = Math.min(most, bottom + Theme.s24 - root.height);
    }

    function reasonOf(item: Item): int {
        return (item as T.Control)?.focusReason ?? (item as T.TextArea)?.focusReason
            ?? (item as T.TextField)?.focusReason ?? Qt.OtherFocusReason;
    }

    onContentHeightChanged: {
        if (!root.growing)
            return;
        const top = root.growing.mapToItem(root.contentItem, 0, 0).y;
        root.bring(top, top + root.growing.height);
    }
    Timer {
        id: growth
        interval: 300
        onTriggered: root.growing = null
    }

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

    Connections {
        target: root.Window.window
        // Later: what has just been made has its place only then.
        function onActiveFocusItemChanged() { Qt.callLater(root.follow); }
    }
    ColumnLayout {
        id: column
        x: Theme.across(root.sideMargin, width, root.width)
        y: root.topGap
        width: Math.min(root.width - 2 * root.sideMargin, root.maximumWidth)
        spacing: Theme.s16
    }
}
