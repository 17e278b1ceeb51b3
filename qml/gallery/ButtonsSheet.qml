// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Buttons.
Sheet {
    id: sheet

    readonly property list<string> poses: ["", "hover", "pressed", "focus"]

    Repeater {
        model: ["primary", "secondary", "quiet", "danger"]

        Repeater {
            id: kinds
            required property string modelData
            model: sheet.poses

            Specimen {
                id: kind
                required property string modelData
                name: "WButton " + kinds.modelData + " " + kind.modelData

                WButton {
                    label: "Accept case"
                    kind: kinds.modelData
                    pose: kind.modelData
                }
            }
        }
    }
    Repeater {
        model: ["primary", "secondary", "quiet", "danger"]

        Specimen {
            id: off
            required property string modelData
            name: "WButton " + off.modelData + " off"

            WButton {
                label: "Call"
                kind: off.modelData
                disabledReason: "No connection"
            }
        }
    }
    Repeater {
        model: ["large", "medium", "small"]

        Specimen {
            id: sized
            required property string modelData
            name: "WButton " + sized.modelData + " with icon and key"

            WButton {
                label: "Solved…"
                size: sized.modelData
                iconName: "check"
                keyHint: "Ctrl+Shift+Return"
            }
        }
    }
    Specimen {
        name: "WButton busy"

        WButton {
            label: "Asking…"
            kind: "primary"
            busy: true
        }
    }
    Specimen {
        name: "WButton primary with key"

        WButton {
            label: "Accept"
            kind: "primary"
            keyHint: "A"
        }
    }
    Repeater {
        model: sheet.poses

        Specimen {
            id: icon
            required property string modelData
            name: "IconButton " + icon.modelData

            IconButton {
                iconName: "bell"
                label: "Sound"
                pose: icon.modelData
            }
        }
    }
    Specimen {
        name: "IconButton checked"

        IconButton {
            iconName: "panel-right"
            label: "Inspector"
            checkable: true
            checked: true
        }
    }
    Specimen {
        name: "IconButton framed, small"

        IconButton {
            iconName: "chevron-left"
            label: "Back"
            size: "small"
            framed: true
        }
    }
    Specimen {
        name: "IconButton off"

        IconButton {
            iconName: "trash-2"
            label: "Remove"
            disabledReason: "Nothing to remove"
        }
    }
    Repeater {
        model: ["", "hover", "focus"]

        Specimen {
            id: rail
            required property string modelData
            name: "RailButton " + rail.modelData

            RailButton {
                iconName: "calendar"
                label: "Hours"
                pose: rail.modelData
            }
        }
    }
    Specimen {
        name: "RailButton current, with badge"

        RailButton {
            iconName: "message-square"
            label: "Cases"
            current: true
            badge: 3
        }
    }
    Repeater {
        model: ["", "hover", "focus"]

        Specimen {
            id: link
            required property string modelData
            name: "WLink " + link.modelData

            WLink {
                label: "Read the rule"
                pose: link.modelData
            }
        }
    }
    Repeater {
        model: ["reply", "note"]

        Specimen {
            id: row
            required property string modelData
            name: "SegmentTabs " + row.modelData

            SegmentTabs {
                label: "What you write"
                tabs: [{ key: "reply", text: "Reply", keyHint: "Ctrl+R" },
                       { key: "note", text: "Note", iconName: "lock" }]
                current: row.modelData
            }
        }
    }
}
