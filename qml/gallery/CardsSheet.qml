// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Headers, cards and bubbles.
Sheet {
    Specimen {
        name: "PaneHeader"
        wide: 480

        PaneHeader {
            title: "Windows profile"
            detail: "#48-2066"
            leading: [
                Pill {
                    text: "Urgent"
                    tone: "bad"
                }
            ]

            WButton {
                label: "Hand over…"
                size: "small"
            }
        }
    }
    Repeater {
        model: ["label", "title", "sunken"]

        Specimen {
            id: card
            required property string modelData
            name: "Card " + card.modelData
            wide: 240
            ground: Theme.canvas

            Card {
                title: "What you get"
                titleStyle: card.modelData === "title" ? "title" : "label"
                sunken: card.modelData === "sunken"

                WText {
                    text: "24.70 €"
                }
            }
        }
    }
    Repeater {
        model: ["theirs", "mine", "waiting", "refused", "note", "current"]

        Specimen {
            id: bubble
            required property string modelData
            name: "BubbleFrame " + bubble.modelData

            BubbleFrame {
                kind: bubble.modelData === "current" ? "theirs" : bubble.modelData
                current: bubble.modelData === "current"

                SelectableText {
                    text: "It shows the blue screen again."
                }
            }
        }
    }
}
