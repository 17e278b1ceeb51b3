// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Panes, lines and signs with the same text in each of their text properties.
GridLayout {
    id: root

    property string hostile
    property bool counting: false
    property bool ringVisible: true
    property int pressed: 0

    columns: 4

    Banner {
        Layout.maximumWidth: 250
        text: root.hostile
        actionText: root.hostile
        dismissible: true
        onAction: root.pressed += 1
    }
    Toast {
        text: root.hostile
        actionText: root.hostile
        seconds: 0
    }
    EmptyState {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 60
        title: root.hostile
        lines: [root.hostile]
        actionText: root.hostile
    }
    ErrorState {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 60
        title: root.hostile
        safe: root.hostile
        todo: root.hostile
        errorId: root.hostile
    }
    LoadingState {
        Layout.maximumWidth: 200
        text: root.hostile
    }
    ComposerFrame {
        mode: "note"

        WTextField {
            label: root.hostile
            iconName: "search"
        }
    }
    CountdownRing {
        visible: root.ringVisible
        remaining: 100
        total: 120
        running: root.counting
    }
    ProgressLine {
        value: 0.4
        label: root.hostile
    }
    SplitHandle {
        label: root.hostile
    }
    LevelDots {
        level: 3
    }
}
