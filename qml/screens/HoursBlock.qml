// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One span in the grid of the week: one block, and where it passes midnight its rest on the next
// day. To a screen reader it is one named row.
Item {
    id: block

    required property HoursPlane sheet
    required property var span  // of HoursGrid
    property bool draft: false  // where a pointer or the keyboard has it now
    property bool faint: false

    readonly property bool off: block.span.kind === "off"
    readonly property color edge: block.off || block.span.kind === "open" ? Theme.attention
        : Theme.accent

    objectName: block.draft ? "" : "hoursBlock"
    anchors.fill: parent
    opacity: block.faint ? 0.35 : 1

    // What the week before left is the same span as the one of its day.
    Accessible.ignored: block.draft || block.span.start < 0
    Accessible.role: Accessible.ListItem
    Accessible.name: block.span.name ?? ""
    Accessible.description: block.span.reason ?? ""
    Accessible.onPressAction: block.sheet.editAsked(block.span)

    Repeater {
        model: block.sheet.pieces(block.span.start, block.span.end)

        Rectangle {
            id: piece
            required property var modelData

            x: Theme.across(piece.modelData.column * block.sheet.dayWidth + 3, width,
                            block.sheet.width)
            y: block.sheet.yOf(piece.modelData.from) + 1
            width: block.sheet.dayWidth - 6
            height: block.sheet.yOf(piece.modelData.to) - block.sheet.yOf(piece.modelData.from) - 2
            radius: Theme.radius
            color: block.off ? Theme.surface
                : block.span.kind === "open" ? Theme.attentionSoft : Theme.accentSoft
            border.width: block.draft ? 2 : Theme.lineWidth
            border.color: block.off || block.draft || Theme.highContrast ? block.edge : "transparent"
            clip: true

            Loader {
                active: block.off
                anchors.fill: parent
                sourceComponent: Hatch { color: Theme.attentionSoft }
            }
            Rectangle {
                visible: !block.off
                x: Theme.across(0, width, parent.width)
                width: 3
                height: parent.height
                color: block.edge
            }
            WText {
                id: times
                x: 9
                y: 3
                width: parent.width - 12
                visible: piece.height >= implicitHeight + 2
                // The second piece says that it goes on from the day before.
                text: piece.modelData.rest ? "…" : block.span.text
                variant: "meta"
                color: block.off || block.span.kind === "open" ? Theme.attention : Theme.accent
                weight: 600
                wrapMode: Text.Wrap
                maximumLineCount: piece.height >= Theme.px(40) ? 2 : 1
                decorative: true
            }
            WText {
                x: 9
                y: Math.max(Theme.px(20), times.y + times.implicitHeight + 1)
                width: parent.width - 12
                visible: !piece.modelData.rest && piece.height >= y + implicitHeight + 2
                text: block.off
                    //: In a span that does not hold on a date; %1 is the reason
                    ? (block.span.reason ? qsTr("Off: %1").arg(block.span.reason)
                        //: In a span that does not hold on a date
                        : qsTr("Off"))
                    : block.span.length
                variant: "meta"
                color: block.off || block.span.kind === "open" ? Theme.attention : Theme.text2
                elide: Text.ElideRight
                decorative: true
            }
        }
    }
}
