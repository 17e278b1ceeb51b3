// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A list of rows with one Tab stop: arrows, Home, End, page keys and (letters) J and K move, Enter
// activates the current row. Nothing moves by itself when rows arrive.
ListView {
    id: list

    property string name
    property bool letters: true
    property bool keyboardUsed: false
    // Of the row that has the keyboard. Asked of the row itself: another case can come to stand at
    // the same number.
    readonly property string currentKey: list.currentRow?.key ?? ""
    readonly property var currentRow: list.currentItem

    signal activated(int index)
    // By the right button, or the menu key, of what is the current row then; in the list's place.
    signal menuAsked(point at)

    function pointerTook(index: int) {
        list.keyboardUsed = false;
        if (index >= 0)
            list.currentIndex = index;
    }

    function moveBy(rows: int) {
        if (list.count > 0)
            list.currentIndex = Math.min(list.count - 1, Math.max(0, list.currentIndex + rows));
    }

    function keyRows(event: KeyEvent): int {
        const page = Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Down: return 1;
        case Qt.Key_Up: return -1;
        case Qt.Key_J: return list.letters ? 1 : 0;
        case Qt.Key_K: return list.letters ? -1 : 0;
        case Qt.Key_PageDown: return page;
        case Qt.Key_PageUp: return -page;
        case Qt.Key_Home: return -list.count;
        case Qt.Key_End: return list.count;
        }
        return 0;
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    T.ScrollBar.vertical: WScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: list.name

    onActiveFocusChanged: {
        if (list.activeFocus && list.currentIndex < 0 && list.count > 0)
            list.currentIndex = 0;
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            const at = list.contentItem.mapFromItem(null, point.scenePosition);
            const index = list.indexAt(at.x, at.y);
            if (index < 0)
                return;
            list.pointerTook(index);
            list.forceActiveFocus(Qt.MouseFocusReason);
            list.menuAsked(list.mapFromItem(null, point.scenePosition));
        }
    }
    Keys.onPressed: event => {
        if (list.currentItem && (event.key === Qt.Key_Menu || event.key === Qt.Key_F10
                && event.modifiers === Qt.ShiftModifier)) {
            list.menuAsked(list.currentItem.mapToItem(list, Theme.px(44), list.currentItem.height - 6));
            event.accepted = true;
            return;
        }
        if (event.modifiers !== Qt.NoModifier && event.modifiers !== Qt.KeypadModifier)
            return;
        // Until the next frame the current index is that of the rows as they were.
        list.forceLayout();
        const rows = list.keyRows(event);
        if (rows !== 0) {
            list.keyboardUsed = true;
            list.moveBy(rows);
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (list.currentIndex >= 0 && !event.isAutoRepeat)
                list.activated(list.currentIndex);
            event.accepted = true;
        }
    }
}
