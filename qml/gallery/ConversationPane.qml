// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A conversation with its composer.
ColumnLayout {
    spacing: 0

    PaneHeader {
        Layout.fillWidth: true
        title: "Windows profile cannot be loaded"
        detail: "#48-2066"
        leading: [
            Pill {
                text: "In progress"
                tone: "info"
            }
        ]

        WButton {
            label: "Hand over…"
            size: "small"
        }
        WButton {
            label: "Solved…"
            kind: "primary"
            size: "small"
            keyHint: "Ctrl+Shift+Return"
        }
    }
    Banner {
        Layout.fillWidth: true
        text: "No connection since 12:10. 3 changes wait on this computer. Everything you write is kept."
        iconName: "cloud-off"
        actionText: "What waits"
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: 20
        spacing: 10

        WText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: "T. Brandt allowed viewing and control until 13:40"
            variant: "meta"
        }
        BubbleFrame {
            Layout.maximumWidth: 480

            SelectableText {
                Layout.maximumWidth: 440
                text: "It shows the blue screen again after I log in. I wrote down the text for you."
            }
        }
        BubbleFrame {
            Layout.alignment: Qt.AlignRight
            Layout.preferredWidth: 480
            kind: "mine"

            SelectableText {
                Layout.fillWidth: true
                text: "Thank you! Please leave it as it is, I am reading the event log now. Nothing on your disk is being changed."
            }
        }
        BubbleFrame {
            Layout.alignment: Qt.AlignRight
            kind: "waiting"

            SelectableText {
                text: "Great. Please press “Allow” in the helper window."
            }
        }
        BubbleFrame {
            Layout.alignment: Qt.AlignRight
            kind: "refused"

            SelectableText {
                text: "<img src=\"http://127.0.0.1:9/x\"> shown as it is"
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    SegmentTabs {
        Layout.leftMargin: 16
        label: "What you write"
        tabs: [{ key: "reply", text: "Reply", keyHint: "Ctrl+R" }, { key: "note", text: "Note", iconName: "lock" }]
        current: "reply"
    }
    ComposerFrame {
        Layout.fillWidth: true
        Layout.leftMargin: 16
        Layout.rightMargin: 16
        Layout.bottomMargin: 14

        WTextArea {
            Layout.fillWidth: true
            framed: false
            minimumLines: 2
            placeholderText: "Write to T. Brandt …  / for snippets"
        }
        RowLayout {
            spacing: 4

            WButton {
                label: "Attach"
                kind: "quiet"
                size: "small"
                iconName: "paperclip"
            }
            WButton {
                label: "Snippet"
                kind: "quiet"
                size: "small"
            }
            Item {
                Layout.fillWidth: true
            }
            WText {
                text: "Draft saved 12:10"
                variant: "meta"
            }
            WButton {
                label: "Send to T. Brandt"
                kind: "primary"
                size: "small"
                keyHint: "Return"
            }
        }
    }
}
