// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A row of a RowList whose look its user gives: contentItem and what is drawn behind it. It takes
// the pointer and shows whether the keyboard is on it (ring).
T.ItemDelegate {
    id: row

    property string name  // for screen readers
    property bool selected: false
    property string pose

    readonly property RowList list: row.ListView.view as RowList
    readonly property bool ring: row.visualFocus || row.pose === "focus"
        || row.activeFocus && row.list?.keyboardUsed === true

    width: ListView.view?.width ?? implicitWidth
    implicitHeight: Theme.rowHeight
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    focusPolicy: row.list ? Qt.ClickFocus : Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: row.name
    Accessible.ignored: row.name === ""  // while its rows are read anew
    Accessible.selectable: true
    Accessible.selected: row.selected
    Accessible.focusable: true
    Accessible.focused: row.activeFocus
    Accessible.onPressAction: row.clicked()

    onPressed: row.list?.pointerTook(row.list.indexAt(row.x + 1, row.y + 1))
}
