// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// A table, the one way for all: its columns sort it; arrows with Shift, Ctrl+A and clicks with Ctrl
// or Shift pick rows, Ctrl+C copies them; TableTools take all of it away.
Card {
    id: card

    required property Bench bench
    required property TableRows table
    required property list<var> columns
    required property string fileName
    property string heading
    property string emptyTitle
    property list<string> emptyLines
    property string emptyIcon: "check"
    property string loadingText
    property string actionText
    property string rowName: card.objectName  // of the rows' objectNames
    property int mostRows: 8
    property bool searchable: true
    property bool opens: false  // a click does what Enter does
    property bool dismissable: true
    property bool flat: false   // inside another card
    property real pillWidth: 0  // a state is read whole, in a longer language too
    property alias list: list
    property alias tools: tools.data  // beside the heading

    readonly property bool loaded: card.table.rows?.loaded ?? false
    readonly property bool bare: card.loaded && card.table.count === 0

    signal activated(string key)
    signal dismissed(string key)

    function save(kind: string) {
        whole.save(kind);
    }

    function pick(row: int, modifiers: int) {
        if (modifiers & Qt.ControlModifier)
            card.table.pickToo(row);
        else if (modifiers & Qt.ShiftModifier)
            card.table.pickTo(row);
        else
            card.table.pick(row);
    }

    function take(event: KeyEvent): bool {
        if (event.matches(StandardKey.Copy)) {
            whole.copyPicked(list.currentIndex);
        } else if (event.matches(StandardKey.SelectAll)) {
            card.table.pickAll();
        } else if ((event.modifiers & ~Qt.KeypadModifier) === Qt.ShiftModifier) {
            const rows = list.keyRows(event);
            if (rows === 0)
                return false;
            list.extending = true;
            list.keyboardUsed = true;
            list.moveBy(rows);
            card.table.pickTo(list.currentIndex);
            list.extending = false;
        } else {
            return false;
        }
        return true;
    }

    padding: card.flat ? 0 : Theme.s8
    spacing: 0
    color: card.flat ? "transparent" : Theme.surface
    border.width: card.flat ? 0 : Theme.lineWidth

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s8
        Layout.rightMargin: Theme.s4
        Layout.bottomMargin: Theme.s4
        Layout.minimumHeight: card.flat ? 0 : Theme.control
        spacing: Theme.s8

        WText {
            text: card.heading
            variant: card.flat ? "meta" : "body"
            weight: 600
            Accessible.role: Accessible.Heading
        }
        Pill {
            visible: card.loaded && card.table.count > 0
            text: Number(card.table.count).toLocaleString(Qt.locale(card.bench.wording.language), "f", 0)
        }
        RowLayout {
            id: tools
            visible: children.length > 0
        }
        Item {
            Layout.fillWidth: true
        }
        TableTools {
            id: whole
            visible: card.loaded && (!card.bare || whole.searched !== "")
            bench: card.bench
            table: card.table
            fileName: card.fileName
            heading: card.heading
            idPrefix: card.objectName
            searchable: card.searchable
        }
    }
    TableHead {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.s8
        Layout.rightMargin: Theme.s16
        visible: card.table.count > 0
        idPrefix: card.objectName + "Sort_"
        columns: card.columns
        pillWidth: card.pillWidth
        sortBy: card.table.sortBy
        descending: card.table.descending
        onSortAsked: key => card.table.sortOn(key)
    }
    LoadingState {
        Layout.fillWidth: true
        Layout.margins: Theme.s8
        visible: !card.loaded
        text: card.loadingText
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.s16
        visible: card.bare
        iconName: whole.searched !== "" ? "search" : card.emptyIcon
        //: A search found nothing
        title: whole.searched !== "" ? qsTr("Nothing fits.") : card.emptyTitle
        lines: whole.searched !== "" ? [] : card.emptyLines
    }
    RowList {
        id: list

        property bool extending: false

        objectName: card.objectName + "List"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(list.contentHeight, Theme.px(40) * card.mostRows)
        visible: card.table.count > 0
        letters: false
        currentIndex: -1
        name: card.heading
        model: card.table
        delegate: TableLine {
            objectName: card.rowName + index
            columns: card.columns
            pillWidth: card.pillWidth
            onPillSeen: width => card.pillWidth = Math.min(card.width / 3, Math.max(card.pillWidth, width))
            actionText: card.actionText
            actionOffReason: card.bench.offReason
            dismissable: card.dismissable
            required picked
            onTaken: modifiers => {
                list.currentIndex = index;
                card.pick(index, modifiers);
                if (card.opens && modifiers === Qt.NoModifier)
                    card.activated(key);
            }
            onDoubleClicked: {
                if (!card.opens)
                    card.activated(key);
            }
            onActed: card.activated(key)
            onDismissed: card.dismissed(key)
        }
        onCurrentIndexChanged: {
            if (list.keyboardUsed && !list.extending)
                card.table.pick(list.currentIndex);
        }
        onActivated: index => card.activated(card.table.keyAt(index))
        Keys.onPressed: event => {
            if (card.take(event))
                event.accepted = true;
        }
    }
}
