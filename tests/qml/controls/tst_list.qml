// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// A list by keyboard: one Tab stop, arrows and letters inside.
TestCase {
    id: test
    name: "list"
    when: windowShown
    width: 400
    height: 400
    visible: true

    property int activatedRow: -1
    property int clickedRow: -1

    WButton {
        id: before
        label: "before"
    }
    RowList {
        id: list
        y: 40
        width: 300
        height: 300
        name: "Cases"
        model: 12
        onActivated: index => test.activatedRow = index
        delegate: ListRow {
            required property int index
            title: "Row " + index
            sign: "offer"
            unread: index
            selected: index === 2
            onClicked: test.clickedRow = index
        }
    }
    WButton {
        id: after
        y: 350
        label: "after"
    }

    function init() {
        list.currentIndex = 0;
        list.keyboardUsed = false;
        test.activatedRow = -1;
        before.forceActiveFocus();
    }

    function test_tabStopsOnceAtTheList() {
        keyClick(Qt.Key_Tab);
        verify(list.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(after.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(list.activeFocus);
    }

    function test_arrowsAndLettersMove() {
        list.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_J);
        compare(list.currentIndex, 2);
        keyClick(Qt.Key_K);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_End);
        compare(list.currentIndex, 11);
        keyClick(Qt.Key_Home);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_PageDown);
        verify(list.currentIndex >= 3);
    }

    function test_lettersCanBeSwitchedOff() {
        list.forceActiveFocus();
        list.letters = false;
        keyClick(Qt.Key_J);
        compare(list.currentIndex, 0);
        list.letters = true;
    }

    function test_enterAndKeypadEnterActivate() {
        list.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.activatedRow, 1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Enter, Qt.KeypadModifier);
        compare(test.activatedRow, 2);
    }

    function test_theFocusMovesWithTheCurrentRow() {
        list.forceActiveFocus();
        keyClick(Qt.Key_Down);
        verify(list.itemAtIndex(1).activeFocus);
        verify((list.itemAtIndex(1) as ListRow).ring);
        verify(!(list.itemAtIndex(0) as ListRow).ring);
    }

    function test_aPressMakesTheRowCurrentWithoutARing() {
        mouseClick(list.itemAtIndex(3));
        compare(test.clickedRow, 3);
        compare(list.currentIndex, 3);
        verify(list.itemAtIndex(3).activeFocus);
        verify(!(list.itemAtIndex(3) as ListRow).ring);
    }

    function test_aRowSaysAllInItsName() {
        compare(list.itemAtIndex(3).Accessible.name, "offered to you, Row 3, 3 unread");
        verify(list.itemAtIndex(2).Accessible.selected);
    }
}
