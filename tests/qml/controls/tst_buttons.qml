// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// Buttons, ticks, tabs by keyboard and pointer.
TestCase {
    id: test
    name: "buttons"
    when: windowShown
    width: 500
    height: 400
    visible: true

    property int clicks: 0
    property string chosen

    Column {
        WButton {
            id: button
            label: "Kabel&Netz"
            onClicked: test.clicks += 1
        }
        WButton {
            id: off
            label: "Call"
            disabledReason: "No connection"
            onClicked: test.clicks += 100
        }
        IconButton {
            id: tool
            label: "Inspector"
            iconName: "panel-right"
            checkable: true
        }
        SegmentTabs {
            id: tabs
            label: "What you write"
            tabs: [{ key: "reply", text: "Reply" }, { key: "note", text: "Note" }]
            current: "reply"
            onChosen: key => test.chosen = key
        }
        WCheckBox {
            id: tick
            label: "Tick"
        }
        WCheckBox {
            id: longTick
            width: 120
            label: "Words that need more than the one line that they have here"
        }
        Column {
            WRadio {
                id: first
                label: "One"
                checked: true
            }
            WRadio {
                id: second
                label: "Two"
            }
        }
        WSpinBox {
            id: spin
            label: "Cases"
            from: 1
            to: 3
            value: 2
        }
    }

    function init() {
        test.clicks = 0;
        test.chosen = "";
    }

    function test_aTickIsAsHighAsItsLines() {
        const words = longTick.contentItem.children[0];
        verify(words.lineCount > 1);
        verify(longTick.height >= words.implicitHeight, longTick.height + " < " + words.implicitHeight);
        compare(words.y, tick.contentItem.children[0].y);
    }

    function test_spaceEnterAndKeypadEnterPress() {
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Enter, Qt.KeypadModifier);
        compare(test.clicks, 3);
    }

    function test_thePointerLeavesNoRing() {
        mouseClick(button);
        compare(test.clicks, 1);
        verify(!button.visualFocus);
    }

    function test_anOffButtonIsReachedButDoesNothing() {
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(off.activeFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        mouseClick(off);
        off.click();
        compare(test.clicks, 0);
        compare(off.Accessible.description, "No connection");
        off.disabledReason = "";
        off.click();
        compare(test.clicks, 100);
        off.disabledReason = "No connection";
    }

    function test_anAmpersandMakesNoShortcut() {
        keyClick(Qt.Key_N, Qt.AltModifier);
        compare(test.clicks, 0);
    }

    function test_aToolStaysDown() {
        mouseClick(tool);
        verify(tool.checked);
        mouseClick(tool);
        verify(!tool.checked);
    }

    function test_arrowsChooseATab() {
        off.forceActiveFocus();
        tabs.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(tabs.current, "note");
        compare(test.chosen, "note");
        keyClick(Qt.Key_Right);
        compare(tabs.current, "note");
        keyClick(Qt.Key_Left);
        compare(tabs.current, "reply");
    }

    function test_tabsAreOneTabStop() {
        tool.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(tabs.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(tick.activeFocus);
    }

    function test_spaceTurnsATick() {
        tick.forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(tick.checked);
    }

    function test_arrowsChooseARadio() {
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(second.checked);
        verify(!first.checked);
        verify(second.activeFocus);
        keyClick(Qt.Key_Down);
        verify(first.checked);
    }

    function test_arrowsChangeANumberWithinItsLimits() {
        spin.forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(spin.value, 3);
        keyClick(Qt.Key_Down);
        compare(spin.value, 2);
    }
}
