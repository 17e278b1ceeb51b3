// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Buttons and signs in their states.
Card {
    readonly property Item focused: focusedButton

    title: "Buttons"
    titleStyle: "title"
    spacing: 12

    Repeater {
        model: ["large", "medium", "small"]

        RowLayout {
            id: line
            required property string modelData
            spacing: 8

            Repeater {
                model: ["primary", "secondary", "quiet", "danger"]

                WButton {
                    required property string modelData
                    label: modelData
                    kind: modelData
                    size: line.modelData
                }
            }
        }
    }
    RowLayout {
        spacing: 8

        WButton {
            label: "Asking…"
            kind: "primary"
            busy: true
        }
        WButton {
            label: "Accept"
            kind: "primary"
            keyHint: "A"
            disabledReason: "No connection"
        }
        WButton {
            label: "Call"
            disabledReason: "No connection"
            iconName: "phone"
        }
        WButton {
            id: focusedButton
            label: "Focused"
            iconName: "download"
        }
    }
    RowLayout {
        spacing: 8

        IconButton {
            iconName: "bell"
            label: "Sound"
        }
        IconButton {
            iconName: "panel-right"
            label: "Inspector"
            checkable: true
            checked: true
        }
        IconButton {
            iconName: "chevron-left"
            label: "Back"
            size: "small"
            framed: true
        }
        IconButton {
            iconName: "trash-2"
            label: "Remove"
            disabledReason: "Nothing to remove"
        }
        WLink {
            label: "Read the rule"
        }
        KeyHint {
            keys: "Ctrl+Shift+Return"
        }
        CountBadge {
            count: 7
        }
        CountBadge {
            count: 700
            tone: "bad"
        }
    }
    RowLayout {
        spacing: 16

        Repeater {
            model: ["live", "needs", "waitsToSend", "offer", "waiting", "scheduled", "solved", "refused", "unmatched"]

            StateIcon {
                required property string modelData
                kind: modelData
            }
        }
    }
    RowLayout {
        spacing: 16

        Repeater {
            model: ["available", "busy", "paused", "away", ""]

            Avatar {
                required property string modelData
                name: "Ana de Souza"
                presence: modelData
            }
        }
        CountdownRing {
            remaining: 8
            total: 30
            tone: "attention"
        }
        CountdownRing {
            remaining: 100
            total: 120
            size: 36
        }
        LevelDots {
            level: 4
        }
        LevelDots {}
    }
}
