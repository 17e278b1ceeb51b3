// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// What the cases were like when the program ended, also if it was killed: the list shown or not and
// how wide, the open panel, the tab of the composer, and which field had the keyboard. Seen is the
// edge by which the list is made wider.
Item {
    id: root

    required property Bench bench
    required property OpenCase pane  // null: no case is open
    required property Item page      // in which that field is looked for
    property bool listShown: true
    property int listWidth: 300      // before the text's scale

    readonly property Settings settings: root.bench.settings

    function takeBack() {
        if (!root.pane || own.taken)
            return;
        const parts = String(root.settings.remembered("cases/open", "")).split(" ");
        if (parts[0] === root.pane.detail.caseId) {
            root.pane.restore(parts[1] ?? "", parts[2] || "reply");
            Qt.callLater(own.focusWanted);
        }
        own.taken = true;
    }

    width: 8
    onPaneChanged: Qt.callLater(root.takeBack)
    Component.onCompleted: {
        root.listShown = String(root.settings.remembered("cases/list", true)) === "true";
        const width = Number(root.settings.remembered("cases/listWidth", 300));
        root.listWidth = Math.min(480, Math.max(240, width || 300));
        own.wanted = String(root.settings.remembered("cases/field", ""));
        if (own.wanted === "casesFilter")
            Qt.callLater(own.focusWanted);
        own.ready = true;
    }

    SplitHandle {
        id: edge
        anchors.fill: parent
        minimum: Theme.px(240)
        maximum: Theme.px(480)
        //: Name of the edge that is dragged to make the case list wider or narrower
        label: qsTr("Width of the case list")
        onMoved: width => root.listWidth = Math.round(width / Theme.scale)
    }
    Binding {
        target: edge
        property: "value"
        value: Theme.px(root.listWidth)
    }
    QtObject {
        id: own

        property bool ready: false
        property bool taken: false
        property string wanted
        property string field

        function focusWanted() {
            own.itemIn(root.page, own.wanted)?.forceActiveFocus();
        }

        function itemIn(item: Item, name: string): Item {
            for (let i = 0; name !== "" && item.visible && i < item.children.length; ++i) {
                const child = item.children[i];
                const here = child.objectName === name && child.activeFocusOnTab && child.visible;
                const found = here ? child : own.itemIn(child, name);
                if (found)
                    return found;
            }
            return null;
        }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            own.field = root.Window.activeFocusItem?.objectName || own.field;
        }
    }
    Remembered {
        settings: root.settings
        key: "cases/field"
        live: own.field !== ""
        value: own.field
    }
    Remembered {
        settings: root.settings
        key: "cases/list"
        live: own.ready
        value: root.listShown
    }
    Remembered {
        settings: root.settings
        key: "cases/listWidth"
        live: own.ready
        value: root.listWidth
    }
    Remembered {
        settings: root.settings
        key: "cases/open"
        live: own.taken
        value: root.pane ? [root.pane.detail.caseId, root.pane.side, root.pane.mode].join(" ") : ""
    }
}
