// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// What of the gallery is seen, and how.
Rectangle {
    id: root

    required property list<string> pages
    required property string page
    required property string scheme
    required property real textScale

    readonly property list<string> schemes: ["system", "light", "dark", "contrastLight",
        "contrastDark"]

    signal pageChosen(string page)
    signal schemeChosen(string scheme)
    signal scaleChosen(real scale)

    implicitHeight: row.implicitHeight + 16
    color: Theme.surface

    Flow {
        id: row
        x: 16
        y: 8
        width: root.width - 32
        spacing: 16

        SegmentTabs {
            label: "Page"
            tabs: root.pages.map(page => ({ key: page, text: page }))
            current: root.page
            onChosen: key => root.pageChosen(key)
        }
        SegmentTabs {
            label: "Theme"
            tabs: root.schemes.map(scheme => ({ key: scheme, text: scheme }))
            current: root.scheme
            onChosen: key => root.schemeChosen(key)
        }
        SegmentTabs {
            label: "Text"
            tabs: ["0.9", "1", "1.25", "1.5"].map(scale => ({ key: scale, text: scale }))
            current: String(root.textScale)
            onChosen: key => root.scaleChosen(Number(key))
        }
        WCheckBox {
            label: "Comfortable"
            checked: Theme.density === "comfortable"
            onToggled: Theme.density = checked ? "comfortable" : "compact"
        }
        WCheckBox {
            label: "Reduced motion"
            checked: Theme.reducedMotion
            onToggled: Theme.reducedMotion = checked
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
