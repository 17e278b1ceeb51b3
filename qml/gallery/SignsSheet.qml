// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Words and signs.
Sheet {
    id: sheet

    readonly property list<string> tones: ["neutral", "accent", "good", "attention", "bad", "info"]

    Repeater {
        model: ["caption", "meta", "body", "lead", "section", "figure", "code"]

        Specimen {
            id: type
            required property string modelData
            name: "WText " + type.modelData

            WText {
                text: "00:18:42 · 24.70 € for #48-2066"
                variant: type.modelData
            }
        }
    }
    Specimen {
        name: "SelectableText"

        SelectableText {
            text: "Please leave it as it is."
        }
    }
    Repeater {
        model: sheet.tones

        Specimen {
            id: tone
            required property string modelData
            name: "Pill " + tone.modelData

            Pill {
                text: "In progress"
                tone: tone.modelData
            }
        }
    }
    Specimen {
        name: "Pill with dot"

        Pill {
            text: "running"
            tone: "good"
            dot: true
        }
    }
    Specimen {
        name: "Pill with icon"

        Pill {
            text: "in payout 27 Nov"
            tone: "accent"
            iconName: "check"
        }
    }
    Repeater {
        model: ["live", "needs", "waitsToSend", "offer", "waiting", "scheduled", "solved", "refused",
                "unmatched"]

        Specimen {
            id: sign
            required property string modelData
            name: "StateIcon " + sign.modelData

            StateIcon {
                kind: sign.modelData
            }
        }
    }
    Repeater {
        model: sheet.tones

        Specimen {
            id: dot
            required property string modelData
            required property int index
            name: "StatusDot " + dot.modelData

            StatusDot {
                tone: dot.modelData
                hollow: dot.index % 2 === 1
            }
        }
    }
    Repeater {
        model: ["available", "busy", "paused", "away", ""]

        Specimen {
            id: person
            required property string modelData
            name: "Avatar " + person.modelData

            Avatar {
                name: "Ana de Souza"
                presence: person.modelData
            }
        }
    }
    Repeater {
        model: [7, 700]

        Specimen {
            id: badge
            required property int modelData
            name: "CountBadge " + badge.modelData

            CountBadge {
                count: badge.modelData
                tone: badge.modelData === 7 ? "accent" : "bad"
            }
        }
    }
    Specimen {
        name: "KeyHint"

        KeyHint {
            keys: "Ctrl+Shift+Return"
        }
    }
    Specimen {
        name: "Icon"

        Icon {
            name: "shield-check"
            color: Theme.text1
            size: 24
        }
    }
}
