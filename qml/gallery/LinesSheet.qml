// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Rings, lines and frames.
Sheet {
    Repeater {
        model: [["accent", 24, 56], ["attention", 8, 56], ["accent", 100, 36]]

        Specimen {
            id: ring
            required property var modelData
            name: "CountdownRing " + ring.modelData[1]

            CountdownRing {
                running: false
                tone: ring.modelData[0]
                remaining: ring.modelData[1]
                size: ring.modelData[2]
                total: ring.modelData[1] < 60 ? 30 : 120
            }
        }
    }
    Repeater {
        model: ["accent", "attention"]

        Specimen {
            id: progress
            required property string modelData
            name: "ProgressLine " + progress.modelData
            wide: 160

            ProgressLine {
                label: "Sent"
                value: 0.4
                tone: progress.modelData
            }
        }
    }
    Specimen {
        name: "Hairline"
        wide: 80

        Hairline {}
    }
    Specimen {
        name: "FocusRing"
        wide: 80
        tall: 24

        FocusRing {
            shown: true
        }
    }
    Specimen {
        name: "DashedFrame"
        wide: 80
        tall: 24

        DashedFrame {
            anchors.fill: parent
            color: Theme.controlLine
        }
    }
    Specimen {
        name: "Hatch"
        wide: 80
        tall: 24

        Hatch {
            anchors.fill: parent
            color: Theme.attention
        }
    }
}
