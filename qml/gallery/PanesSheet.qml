// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// What a pane says, and charts.
Sheet {
    Repeater {
        model: ["attention", "bad", "good", "info"]

        Specimen {
            id: banner
            required property string modelData
            name: "Banner " + banner.modelData
            wide: 560

            Banner {
                tone: banner.modelData
                text: "Changed elsewhere at 13:55: the newer value holds."
                actionText: "Use mine"
                dismissible: true
            }
        }
    }
    Specimen {
        name: "EmptyState"
        wide: 320

        EmptyState {
            iconName: "inbox"
            title: "Nothing needs you."
            lines: ["Available until 18:00", "R. Lang still confirms 28.00 €"]
            actionText: "Change hours"
        }
    }
    Specimen {
        name: "ErrorState"
        wide: 320

        ErrorState {
            title: "The keyring does not answer."
            safe: "3 unsent changes are safe on this computer."
            todo: "Unlock the keyring and try again, or use your passphrase."
            errorId: "K-3F2A"
            actionText: "Try again"
        }
    }
    Specimen {
        name: "LoadingState"
        wide: 320

        LoadingState {
            text: "Loading the case"
        }
    }
    Repeater {
        model: [
            { called: "", text: "4.2 (3.9 to 4.5)", known: true, dependable: true },
            { called: "weak", text: "4.2 (2.1 to 4.9), few cases", known: true, dependable: false },
            { called: "unknown", text: "not yet known", known: false, dependable: false }
        ]

        Specimen {
            id: bar
            required property var modelData
            name: "FigureBar " + bar.modelData.called
            wide: 560

            FigureBar {
                low: 1
                high: 5
                border: 4
                figure: ({ title: "Understood what was asked", text: bar.modelData.text, value: 4.2,
                           low: bar.modelData.dependable ? 3.9 : 2.1,
                           high: bar.modelData.dependable ? 4.5 : 4.9,
                           known: bar.modelData.known, dependable: bar.modelData.dependable })
            }
        }
    }
    Repeater {
        model: [3, 1]

        Specimen {
            id: band
            required property int modelData
            name: "FigureBand " + band.modelData
            wide: 320

            FigureBand {
                low: 1
                high: 5
                points: [
                    { label: "Sep", valueText: "3.8", text: "3.8", value: 3.8, low: 3.1, high: 4.4 },
                    { label: "Oct", valueText: "4.1", text: "4.1", value: 4.1, low: 3.6, high: 4.5 },
                    { label: "Nov", valueText: "4.4", text: "4.4", value: 4.4, low: 4.1, high: 4.7 }
                ].slice(0, band.modelData)
            }
        }
    }
}
