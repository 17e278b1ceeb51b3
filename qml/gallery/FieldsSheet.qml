// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Fields.
Sheet {
    id: sheet

    readonly property list<string> poses: ["", "hover", "focus"]

    Repeater {
        model: sheet.poses

        Specimen {
            id: line
            required property string modelData
            name: "WTextField " + line.modelData

            WTextField {
                placeholderText: "Find a skill…"
                pose: line.modelData
            }
        }
    }
    Repeater {
        model: [
            { called: "with text", words: "Router" },
            { called: "invalid", words: "32.11.", invalid: true },
            { called: "off", words: "Router", off: true },
            { called: "compact, with icon and key", icon: "search", keys: "/", compact: true },
            { called: "clearable", words: "Router", icon: "search", clearable: true },
            { called: "password", words: "nothing", secret: true }
        ]

        Specimen {
            id: kind
            required property var modelData
            name: "WTextField " + kind.modelData.called

            WTextField {
                label: "Skill"
                placeholderText: "Find a skill…"
                text: kind.modelData.words ?? ""
                invalid: kind.modelData.invalid ?? false
                enabled: !kind.modelData.off
                iconName: kind.modelData.icon ?? ""
                keyHint: kind.modelData.keys ?? ""
                compact: kind.modelData.compact ?? false
                clearable: kind.modelData.clearable ?? false
                echoMode: kind.modelData.secret ? TextInput.Password : TextInput.Normal
            }
        }
    }
    Repeater {
        model: sheet.poses

        Specimen {
            id: area
            required property string modelData
            name: "WTextArea " + area.modelData

            WTextArea {
                placeholderText: "What was wrong and what helped"
                pose: area.modelData
            }
        }
    }
    Specimen {
        name: "WTextArea invalid"

        WTextArea {
            text: "The old virus scanner kept your profile file open.\nIt is removed now."
            invalid: true
        }
    }
    Specimen {
        name: "WTextArea monospace"

        WTextArea {
            text: "sfc /scannow"
            monospace: true
            minimumLines: 2
        }
    }
    Repeater {
        model: sheet.poses

        Specimen {
            id: combo
            required property string modelData
            name: "WComboBox " + combo.modelData

            WComboBox {
                label: "Reason"
                model: ["Too far", "No time"]
                currentIndex: 1
                pose: combo.modelData
            }
        }
    }
    Specimen {
        name: "WComboBox unchosen"

        WComboBox {
            label: "Cause"
            placeholder: "Choose a cause"
            model: ["Too far", "No time"]
            currentIndex: -1
        }
    }
    Specimen {
        name: "WComboBox off"

        WComboBox {
            label: "Cause"
            model: ["Too far", "No time"]
            enabled: false
        }
    }
    Specimen {
        name: "TimeField"

        TimeField {
            label: "From"
            minutes: 480
        }
    }
    Specimen {
        name: "TimeField invalid"

        TimeField {
            label: "To"
            minutes: 750
            invalid: true
        }
    }
    Specimen {
        name: "Field with hint"
        wide: 280

        Field {
            label: "What was wrong and what helped"
            hint: "The customer reads this"

            WTextField {
                label: "What was wrong and what helped"
            }
        }
    }
    Specimen {
        name: "Field with error"
        wide: 280

        Field {
            label: "Passphrase"
            error: "This passphrase does not fit. Try again in 4 s."

            WTextField {
                label: "Passphrase"
                invalid: true
            }
        }
    }
    Repeater {
        model: ["reply", "note"]

        Specimen {
            id: composer
            required property string modelData
            name: "ComposerFrame " + composer.modelData
            wide: 320

            ComposerFrame {
                mode: composer.modelData

                WTextArea {
                    framed: false
                    minimumLines: 2
                    text: "I am reading the event log now."
                }
            }
        }
    }
}
