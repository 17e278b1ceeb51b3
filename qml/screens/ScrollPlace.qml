// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// Which row of a list stands at its top, and how much of it is above: kept from start to start by
// the row's key, since rows come and go, and given back once the rows are here.
Item {
    id: root

    required property Settings settings
    required property string key    // "cases/top"
    required property RowList view
    required property var rows      // the view's model, for indexOfKey() and keyAt()
    required property bool ready    // its rows are here
    property bool following: false  // the reader is at the end, and stays there
    property string about: "-"      // kept for this one only, such as a case

    readonly property bool waits: own.wanted !== ""  // the place is not given back yet

    signal missed()  // what stood there is gone

    function place(): string {
        const y = root.view.contentY;
        for (let below = 1; !root.following && below < 90; below += 8) {
            const index = root.view.indexAt(root.view.width / 2, y + below);
            if (index >= 0) {
                const above = Math.round(y - (root.view.itemAtIndex(index)?.y ?? y));
                return [root.about, root.rows.keyAt(index), above].join(" ");
            }
        }
        return "";
    }

    function takeBack() {
        if (!root.ready || !root.waits)
            return;
        const index = root.rows.indexOfKey(own.wanted);
        own.wanted = "";
        if (index < 0)
            return root.missed();
        root.view.forceLayout();
        root.view.positionViewAtIndex(index, ListView.Beginning);
        root.view.contentY += own.above;
        root.view.returnToBounds();
    }

    function keepSoon() {
        if (root.ready && !root.waits && !soon.running)
            soon.start();
    }

    visible: false
    onReadyChanged: Qt.callLater(root.takeBack)
    onFollowingChanged: root.keepSoon()
    onAboutChanged: {
        own.wanted = "";
        root.keepSoon();
    }
    Component.onCompleted: {
        const parts = String(root.settings.remembered(root.key, "")).split(" ");
        own.above = Number(parts[2]) || 0;
        own.wanted = parts.length === 3 && parts[0] === root.about ? parts[1] : "";
        Qt.callLater(root.takeBack);
    }

    QtObject {
        id: own
        property string wanted
        property real above: 0
    }
    Connections {
        target: root.view

        function onContentYChanged() {
            root.keepSoon();
        }
    }
    Timer {
        id: soon
        interval: 500
        onTriggered: root.settings.remember(root.key, root.place())
    }
}
