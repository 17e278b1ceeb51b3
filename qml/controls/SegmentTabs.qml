// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Tabs that sit on what they switch, as over the composer. tabs: [{key, text, keyHint, iconName}];
// current is a key. free: they stand by themselves, as in a header. One Tab stop; left and right
// choose.
FocusScope {
    id: root

    property list<var> tabs
    property string current
    property string label
    property bool free: false

    signal chosen(string key)

    function pick(key: string) {
        if (key === root.current)
            return;
        root.current = key;
        root.chosen(key);
    }

    function move(step: int) {
        const at = root.tabs.findIndex(tab => tab.key === root.current);
        const next = Math.min(root.tabs.length - 1, Math.max(0, at + step));
        row.children[next].forceActiveFocus(Qt.TabFocusReason);
        root.pick(root.tabs[next].key);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.controlSmall

    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label

    Keys.onLeftPressed: root.move(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: root.move(Theme.mirrored ? -1 : 1)

    Row {
        id: row
        spacing: 2

        Repeater {
            // By number: words that change must not make the tab anew under the keyboard.
            model: root.tabs.length

            SegmentTab {
                required property int index
                readonly property var tab: root.tabs[index] ?? {}
                label: tab.text ?? ""
                iconName: tab.iconName ?? ""
                keyHint: tab.keyHint ?? ""
                current: tab.key === root.current
                free: root.free
                tabStop: current
                focus: current
                onClicked: root.pick(tab.key)
            }
        }
    }
}
