// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Ticks, radios, switches, numbers and marks.
Sheet {
    id: sheet

    readonly property list<var> looks: [
        { on: false, pose: "" }, { on: false, pose: "hover" }, { on: false, pose: "focus" },
        { on: true, pose: "" }, { on: true, pose: "focus" }, { on: false, pose: "off" },
        { on: true, pose: "off" }
    ]

    function called(look: var): string {
        return (look.on ? "on " : "") + look.pose;
    }

    Repeater {
        model: sheet.looks

        Specimen {
            id: tick
            required property var modelData
            name: "WCheckBox " + sheet.called(tick.modelData)

            WCheckBox {
                label: "Read event log"
                checked: tick.modelData.on
                pose: tick.modelData.pose
                enabled: tick.modelData.pose !== "off"
            }
        }
    }
    Repeater {
        model: sheet.looks

        Specimen {
            id: radio
            required property var modelData
            name: "WRadio " + sheet.called(radio.modelData)

            WRadio {
                label: "15 minutes"
                checked: radio.modelData.on
                pose: radio.modelData.pose
                enabled: radio.modelData.pose !== "off"
            }
        }
    }
    Repeater {
        model: sheet.looks.filter(look => look.pose !== "hover")

        Specimen {
            id: turn
            required property var modelData
            name: "WSwitch " + sheet.called(turn.modelData)

            WSwitch {
                label: "Reduced motion"
                checked: turn.modelData.on
                pose: turn.modelData.pose
                enabled: turn.modelData.pose !== "off"
            }
        }
    }
    Specimen {
        name: "WCheckBox described"

        WCheckBox {
            label: "Show names in notifications"
            description: "Off while the screen is shared"
        }
    }
    Specimen {
        name: "WRadio described"

        WRadio {
            label: "Light"
            description: "Also at night"
        }
    }
    Specimen {
        name: "WSwitch described"

        WSwitch {
            label: "Sound for offers"
            description: "Within your hours"
        }
    }
    Repeater {
        model: ["", "hover", "pressed", "focus"]

        Specimen {
            id: number
            required property string modelData
            name: "WSpinBox " + number.modelData

            WSpinBox {
                label: "Days"
                value: 14
                pose: number.modelData
            }
        }
    }
    Specimen {
        name: "WSpinBox figure at its end"

        WSpinBox {
            label: "Cases at the same time"
            value: 3
            from: 1
            to: 3
            figure: true
        }
    }
    Repeater {
        model: [
            { called: "open", mark: -1, current: false, why: false },
            { called: "current", mark: -1, current: true, why: false },
            { called: "marked", mark: 4, current: false, why: false },
            { called: "asks why", mark: 2, current: true, why: true },
            { called: "does not apply", mark: 0, current: false, why: false }
        ]

        Specimen {
            id: score
            required property var modelData
            name: "ScoreRow " + score.modelData.called
            wide: 560

            ScoreRow {
                title: "Understood what was asked"
                meanings: ["not at all", "in part", "mostly", "well", "fully"]
                mark: score.modelData.mark
                current: score.modelData.current
                needsReason: score.modelData.why
                evidenceKey: "M"
            }
        }
    }
    Repeater {
        model: [-1, 0, 1]

        Specimen {
            id: critical
            required property int modelData
            name: "ScoreRow critical " + critical.modelData
            wide: 560

            ScoreRow {
                title: "Asked for a password in the chat"
                critical: true
                breach: critical.modelData
                evidence: critical.modelData === 1 ? 2 : 0
            }
        }
    }
    Repeater {
        model: 6

        Specimen {
            id: level
            required property int index
            name: "LevelDots " + level.index

            LevelDots {
                level: level.index
            }
        }
    }
}
