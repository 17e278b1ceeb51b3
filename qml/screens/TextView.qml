// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Werkbank.Controls
import Werkbank.Models

// A log or code by the screenful. W wraps, Ctrl+F finds, F3 goes on, Ctrl+G goes to a line; a click
// and Shift mark lines, Ctrl+C copies them.
FocusScope {
    id: root

    required property Talk talk
    required property var file

    readonly property int fitting: Math.max(1, Math.floor(lines.height / lines.lineHeight))
    readonly property int lastTop: Math.max(0, pages.rowCount - (lines.wrapped ? 1 : root.fitting))
    //: About a text file
    readonly property string detail: pages.lineCount > 0 ? qsTr("%n line(s)", "", pages.lineCount)
                                                         : ""
    property int topRow: 0
    property int markedFrom: -1
    property int markedTo: -1

    function scrollTo(row: int) { root.topRow = Math.max(0, Math.min(row, root.lastTop)); }
    function show(row: int) {
        if (row >= 0 && (row < root.topRow || row >= root.topRow + root.fitting))
            root.scrollTo(row - Math.floor(root.fitting / 3));
        lines.currentRow = row;
    }
    function goOn(back: bool) { root.show(pages.goOn(back)); }
    function copy() {
        const from = Math.min(root.markedFrom, root.markedTo);
        if (from >= 0)
            root.talk.clipboard.copy(pages.copyOf(from, Math.max(root.markedFrom, root.markedTo)));
    }
    function withControl(key: int): bool {
        switch (key) {
        case Qt.Key_F: bar.open("find"); return true;
        case Qt.Key_G: bar.open("line"); return true;
        case Qt.Key_C: root.copy(); return true;
        case Qt.Key_Home: root.scrollTo(0); return true;
        case Qt.Key_End: root.scrollTo(root.lastTop); return true;
        }
        return false;
    }
    function key(event: KeyEvent): bool {
        if (event.modifiers & Qt.ControlModifier)
            return root.withControl(event.key);
        switch (event.key) {
        case Qt.Key_F3: root.goOn((event.modifiers & Qt.ShiftModifier) !== 0); return true;
        case Qt.Key_W: lines.wrapped = !lines.wrapped; return true;
        case Qt.Key_Up: root.scrollTo(root.topRow - 1); return true;
        case Qt.Key_Down: root.scrollTo(root.topRow + 1); return true;
        case Qt.Key_PageUp: root.scrollTo(root.topRow - root.fitting + 1); return true;
        case Qt.Key_Space:
        case Qt.Key_PageDown: root.scrollTo(root.topRow + root.fitting - 1); return true;
        case Qt.Key_Home: lines.aside = 0; return true;
        case Qt.Key_Left: lines.aside = Math.max(0, lines.aside - 60); return true;
        case Qt.Key_Right: lines.aside += 60; return true;
        }
        return false;
    }

    objectName: "textView"
    Component.onCompleted: pages.load()
    Keys.onPressed: event => event.accepted = root.key(event)

    TextPages {
        id: pages
        objectName: "textPages"
        client: root.talk.bench.client
        caseId: root.talk.detail.caseId
        file: root.file
        onFound: row => root.show(row)
    }
    TextViewBar {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        pages: pages
        wrapped: lines.wrapped
        onWrapAsked: lines.wrapped = !lines.wrapped
        onSearchAsked: words => pages.search(words, root.topRow)
        onGoOnAsked: back => root.goOn(back)
        onLineAsked: number => root.show(pages.rowOfLine(number))
        onClosed: lines.forceActiveFocus()
    }
    CodeLines {
        id: lines
        objectName: "codeLines"
        anchors { fill: parent; topMargin: bar.height + Theme.s8; leftMargin: Theme.s16; rightMargin: 12 }
        focus: true
        clip: true
        first: root.topRow
        lines: pages.rowCount > 0 ? pages.texts(root.topRow, root.fitting + 2) : []
        numbers: pages.rowCount > 0 ? pages.numbers(root.topRow, root.fitting + 2) : []
        largestNumber: pages.lineCount
        wholeText: pages.smallText
        fileName: root.file?.name ?? ""
        words: bar.words
        markedFrom: root.markedFrom
        markedTo: root.markedTo
        font { family: Theme.monoFamily; pixelSize: Theme.meta }
        colours: [Theme.text1, Theme.info, Theme.info, Theme.good, Theme.attention, Theme.text3,
            Theme.good, Theme.attention, Theme.bad]
        numberColour: Theme.text3
        hitColour: Theme.hit
        currentColour: Theme.hover
        markedColour: Theme.selection

        Accessible.role: Accessible.StaticText
        Accessible.name: lines.lines.join("\n")

        TapHandler {
            acceptedModifiers: Qt.NoModifier
            onTapped: point => root.markedFrom = root.markedTo = lines.rowAt(point.position.y)
        }
        TapHandler {
            acceptedModifiers: Qt.ShiftModifier
            onTapped: point => root.markedTo = lines.rowAt(point.position.y)
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => root.scrollTo(root.topRow - Math.round(event.angleDelta.y / 40))
        }
    }
    WScrollBar {
        anchors { right: parent.right; top: lines.top; bottom: parent.bottom }
        orientation: Qt.Vertical
        policy: T.ScrollBar.AlwaysOn
        size: pages.rowCount > 0 ? Math.min(1, root.fitting / pages.rowCount) : 1
        position: pages.rowCount > 0 ? root.topRow / pages.rowCount : 0
        onPositionChanged: if (pressed) root.scrollTo(Math.round(position * pages.rowCount))
    }
    LoadingState {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; margins: Theme.s24 }
        visible: pages.state === TextPages.State.Fetching || pages.state === TextPages.State.Reading
        //: While a file is fetched and read
        text: qsTr("Opening the file")
    }
    ErrorState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        visible: pages.state === TextPages.State.Failed
        title: pages.problem
    }
}
