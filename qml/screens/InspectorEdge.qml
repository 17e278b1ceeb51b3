// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The edge by which the inspector beside a case is made wider, by pointer or keys; its width is
// remembered. The conversation keeps its room, also in a window that was larger before.
Item {
    id: root

    required property Settings settings
    required property real room      // the most that the inspector may take
    property int wanted: 320         // before the text's scale
    property bool ready: false

    readonly property real most: Math.max(Theme.px(280), Math.min(Theme.px(480), root.room))
    readonly property real taken: Math.min(root.most, Theme.px(root.wanted))

    width: 8
    Component.onCompleted: {
        const width = Number(root.settings.remembered("cases/inspectorWidth", 320));
        root.wanted = Math.min(480, Math.max(280, width || 320));
        root.ready = true;
    }

    SplitHandle {
        id: edge
        objectName: "inspectorEdge"
        anchors.fill: parent
        minimum: Theme.px(280)
        maximum: root.most
        growsLeft: true
        //: Name of the edge that is dragged to make the pane with customer and device wider or narrower
        label: qsTr("Width of the pane at the right")
        onMoved: width => root.wanted = Math.round(width / Theme.scale)
    }
    Binding {
        target: edge
        property: "value"
        value: root.taken
    }
    Remembered {
        settings: root.settings
        key: "cases/inspectorWidth"
        live: root.ready
        value: root.wanted
    }
}
