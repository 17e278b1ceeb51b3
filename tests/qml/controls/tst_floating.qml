// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// Menu, dialog, popover and choices by keyboard.
TestCase {
    id: test
    name: "floating"
    when: windowShown
    width: 700
    height: 500
    visible: true

    property string did
    property int accepted: 0
    property int rejected: 0

    WButton {
        id: anchor
        label: "More"
    }
    WComboBox {
        id: combo
        x: 200
        label: "Reason"
        model: ["Too far", "No time", "<b>Other</b>"]
        currentIndex: 0
    }
    WMenu {
        id: menu

        WMenuItem {
            label: "Hand over"
            onTriggered: test.did = "hand over"
        }
        WMenuItem {
            label: "Call"
            disabledReason: "No connection"
            onTriggered: test.did = "call"
        }
        WMenuItem {
            label: "Delete"
            onTriggered: test.did = "delete"
        }
    }
    WDialog {
        id: dialog
        title: "Discard?"
        confirmText: "Discard"
        onAccepted: test.accepted += 1
        onRejected: test.rejected += 1

        WTextField {
            id: word
            label: "Word"
        }
    }
    Popover {
        id: popover
        title: "Pause until"

        WButton {
            id: inside
            focus: true
            label: "Pause"
        }
    }

    function init() {
        test.did = "";
        test.accepted = 0;
        test.rejected = 0;
        dialog.enterConfirms = false;
        dialog.confirmDisabledReason = "";
        anchor.forceActiveFocus();
    }

    function openDialog() {
        dialog.open();
        tryCompare(dialog, "opened", true);
    }

    function test_aMenuGoesByArrowsAndEnter() {
        menu.openAt(anchor);
        tryCompare(menu, "opened", true);
        compare(menu.currentIndex, 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(test.did, "delete");
        tryCompare(menu, "visible", false);
        verify(anchor.activeFocus);
    }

    function test_anOffEntryDoesNothing() {
        menu.openAt(anchor);
        tryCompare(menu, "opened", true);
        mouseClick(menu.itemAt(1));
        compare(test.did, "");
        keyClick(Qt.Key_Escape);
        tryCompare(menu, "visible", false);
    }

    function test_enterIsTheSafeAnswer() {
        openDialog();
        keyClick(Qt.Key_Return);
        compare(test.rejected, 1);
        compare(test.accepted, 0);
        tryCompare(dialog, "visible", false);
        verify(anchor.activeFocus);
    }

    function test_enterInAFieldIsTheSafeAnswerToo() {
        openDialog();
        word.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(test.rejected, 1);
    }

    function test_controlEnterConfirms() {
        openDialog();
        word.forceActiveFocus();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(test.accepted, 1);
        openDialog();
        keyClick(Qt.Key_Enter, Qt.ControlModifier | Qt.KeypadModifier);
        compare(test.accepted, 2);
        compare(test.rejected, 0);
    }

    function test_enterConfirmsWhereThatIsSafe() {
        dialog.enterConfirms = true;
        openDialog();
        word.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(test.accepted, 1);
    }

    function test_whatIsNotReadyCannotBeConfirmed() {
        dialog.confirmDisabledReason = "Type the word first";
        openDialog();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(test.accepted, 0);
        verify(dialog.visible);
        keyClick(Qt.Key_Escape);
        compare(test.rejected, 1);
    }

    function test_tabStaysInTheDialog() {
        openDialog();
        for (let i = 0; i < 7; ++i) {
            keyClick(Qt.Key_Tab);
            verify(!anchor.activeFocus && !combo.activeFocus);
        }
        keyClick(Qt.Key_Escape);
    }

    function test_typedTextIsKeptAfterCancel() {
        openDialog();
        word.text = "discard";
        keyClick(Qt.Key_Escape);
        compare(test.rejected, 1);
        compare(word.text, "discard");
    }

    function test_aPopoverTakesTheKeyboardAndGivesItBack() {
        popover.openAt(anchor);
        tryCompare(popover, "opened", true);
        verify(inside.activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(popover, "visible", false);
        verify(anchor.activeFocus);
    }

    function test_choicesGoByArrowsLettersAndEnter() {
        combo.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(combo.currentIndex, 1);
        keyClick(Qt.Key_Return);
        tryCompare(combo.popup, "opened", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(combo.popup, "visible", false);
        compare(combo.currentIndex, 2);
        compare((combo.contentItem as WText).text, "<b>Other</b>");
        keyClick(Qt.Key_T);
        compare(combo.currentIndex, 0);
    }
}
