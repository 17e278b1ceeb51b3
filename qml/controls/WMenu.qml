// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A list of commands. Put WMenuItem and WMenuSeparator in it; openAt(item) opens it below an item,
// openIn(item, at) at a point of it.
// Arrows move, Enter or Space does it, Esc closes.
T.Menu {
    id: root

    function openAt(item: Item) {
        root.openIn(item, Qt.point(0, item.height + 4));
    }

    function openIn(item: Item, at: point) {
        root.parent = item;
        root.x = at.x;
        root.y = at.y;
        root.open();
        if (root.currentIndex < 0)
            root.currentIndex = 0;
    }

    implicitWidth: Math.max(Theme.px(200), contentItem.implicitWidth + 8)
    implicitHeight: contentItem.implicitHeight + 8
    margins: 8
    padding: 4
    overlap: 1
    popupType: T.Popup.Item

    onAboutToShow: back.keep(root.parent)
    onClosed: back.giveBack()

    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < root.count; ++i)
                widest = Math.max(widest, root.itemAt(i)?.implicitWidth ?? 0);
            return widest;
        }
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: contentHeight > height
        clip: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: WScrollBar {}
    }
    background: FloatEdge {}
}
