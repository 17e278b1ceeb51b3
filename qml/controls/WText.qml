// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A piece of plain text. variant sets size and colour: caption, meta (both text 3), body, lead,
// section, figure, code. Set wrapMode for more than one line; a single line ends in "…".
// decorative: a control around it already carries the name.
Text {
    id: root

    property string variant: "body"
    property int weight: root.variant === "section" || root.variant === "figure" ? 600 : 400
    property bool decorative: false

    readonly property bool quiet: root.variant === "caption" || root.variant === "meta"

    function pixels(variant: string): int {
        switch (variant) {
        case "caption": return Theme.caption;
        case "meta":
        case "code": return Theme.meta;
        case "lead": return Theme.lead;
        case "section": return Theme.section;
        case "figure": return Theme.figure;
        }
        return Theme.body;
    }

    textFormat: Text.PlainText
    color: root.quiet ? Theme.text3 : Theme.text1
    elide: Text.ElideRight
    // Where a line begins in this layout, whatever the words are.
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    lineHeight: root.wrapMode === Text.NoWrap ? 1 : 1.18
    font {
        family: root.variant === "code" ? Theme.monoFamily : Theme.fontFamily
        pixelSize: root.pixels(root.variant)
        weight: root.weight
        letterSpacing: root.variant === "figure" ? -0.02 * root.pixels("figure") : 0
        features: Theme.features
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.decorative || root.text === ""
}
