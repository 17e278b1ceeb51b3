// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Werkbank.Controls

// Code or a log with line numbers, coloured off the GUI thread. Wide lines scroll sideways, or
// wrap.
Rectangle {
    id: root

    property string text
    property string fileName
    property int maximumLines: 0  // 0: as high as it is made
    property bool framed: false
    property bool wrapped: false

    readonly property int lines: root.text === "" ? 0 : root.text.split("\n").length
    readonly property int shownLines: root.maximumLines > 0
        ? Math.min(root.lines, root.maximumLines) : root.lines
    readonly property int gap: root.framed ? 10 : Theme.s16
    readonly property real lineHeight: root.lines > 0 ? words.contentHeight / root.lines : 0

    implicitHeight: Math.ceil((root.wrapped ? words.contentHeight
        : root.shownLines * root.lineHeight) + 2 * root.gap)
        + (view.contentWidth > view.width ? 8 : 0)
    // Code is read from left to right everywhere.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    radius: root.framed ? 8 : 0
    color: root.framed ? Theme.canvas : Theme.surface
    border.width: root.framed ? Theme.lineWidth : 0
    border.color: Theme.line

    CodeText {
        id: colours
        document: words.textDocument
        fileName: root.fileName
        colours: [Theme.text1, Theme.info, Theme.info, Theme.good, Theme.attention, Theme.text3,
            Theme.good, Theme.attention, Theme.bad]
    }
    Flickable {
        id: view
        anchors { fill: parent; margins: root.gap; bottomMargin: 4 }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: root.wrapped ? width
            : Math.max(width, numbers.width + 12 + words.implicitWidth)
        contentHeight: words.height + root.gap - 4
        T.ScrollBar.vertical: WScrollBar {}
        T.ScrollBar.horizontal: WScrollBar {}

        SelectableText {
            id: numbers
            visible: !root.wrapped
            width: root.wrapped ? 0 : implicitWidth
            monospace: true
            horizontalAlignment: TextEdit.AlignRight
            color: Theme.text3
            selectByMouse: false
            text: Array.from({ length: Math.min(root.lines, 20000) }, (_, i) => i + 1).join("\n")
            Accessible.ignored: true
        }
        SelectableText {
            id: words
            x: root.wrapped ? 0 : numbers.width + 12
            width: root.wrapped ? parent.width : implicitWidth
            monospace: true
            wrapMode: root.wrapped ? TextEdit.WrapAnywhere : TextEdit.NoWrap
            text: root.text
            onTextChanged: colours.look()
        }
    }
}
