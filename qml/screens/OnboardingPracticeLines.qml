// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// What was said in a practice talk. It grows at its end and stays there, unless somebody reads above.
Rectangle {
    id: root

    required property Wording wording
    required property string applicant
    required property var lines

    implicitHeight: Math.min(list.contentHeight + 4 * Theme.s8, Theme.px(280))
    radius: Theme.cardRadius
    color: Theme.canvas
    border.width: Theme.lineWidth
    border.color: Theme.line

    // Its lines end inside the frame, so that none is struck through by it.
    ListView {
        id: list
        objectName: "practiceLines"

        property bool following: true

        anchors { fill: parent; topMargin: Theme.s8; bottomMargin: Theme.s8 }
        anchors { leftMargin: 2; rightMargin: 2 }
        topMargin: Theme.s8
        bottomMargin: Theme.s8
        clip: true
        spacing: Theme.s8
        model: root.lines
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        T.ScrollBar.vertical: WScrollBar {}

        //: What a screen reader calls the lines of a practice talk
        Accessible.name: qsTr("Practice talk")
        Accessible.role: Accessible.List
        onMovementEnded: list.following = list.atYEnd
        onContentHeightChanged: {
            if (list.following)
                Qt.callLater(list.positionViewAtEnd);
        }

        delegate: Item {
            id: line
            required property bool mine
            required property string said
            required property double at
            readonly property string who: line.mine ? root.applicant
                //: Who speaks in a practice talk
                : qsTr("Customer (script)")

            width: list.width
            implicitHeight: frame.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: line.who + ": " + line.said

            BubbleFrame {
                id: frame
                x: line.mine !== Theme.mirrored ? parent.width - width - Theme.s16 : Theme.s12
                width: Math.min(parent.width * 0.85, implicitWidth)
                kind: line.mine ? "mine" : "theirs"

                WText {
                    Layout.fillWidth: true
                    Layout.maximumWidth: line.width * 0.85 - 2 * Theme.s12
                    text: line.said
                    wrapMode: Text.Wrap
                    decorative: true
                }
                WText {
                    text: line.who + " · " + root.wording.timeOf(line.at)
                    variant: "caption"
                    decorative: true
                }
            }
        }
    }
    FocusRing {
        inset: true
        shown: list.activeFocus
    }
}
