// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Werkbank.Controls

// Fields: time of day, growing text, clearing.
TestCase {
    id: test
    name: "fields"
    when: windowShown
    width: 500
    height: 500
    visible: true

    property int edits: 0

    Column {
        width: 300
        spacing: 4

        TimeField {
            id: time
            label: "From"
            minutes: 480
            onEdited: test.edits += 1
        }
        WTextField {
            id: search
            label: "Find"
            clearable: true
            onTextEdited: test.edits += 1
        }
        WTextArea {
            id: area
            width: 300
            label: "Reply"
            minimumLines: 2
            maximumLines: 4
        }
        WButton {
            id: after
            label: "Send"
        }
    }

    function init() {
        test.edits = 0;
        area.text = "";
        time.minutes = 480;
    }

    function test_aTimeIsUnderstoodInManyForms_data() {
        return [
            { tag: "8", minutes: 480 }, { tag: "830", minutes: 510 }, { tag: "8:30", minutes: 510 },
            { tag: "08.30", minutes: 510 }, { tag: " 17h45 ", minutes: 1065 }, { tag: "0", minutes: 0 },
            { tag: "24:00", minutes: 1440 }, { tag: "24:30", minutes: -1 }, { tag: "8:75", minutes: -1 },
            { tag: "noon", minutes: -1 }, { tag: "", minutes: -1 }
        ];
    }

    function test_aTimeIsUnderstoodInManyForms(data) {
        compare(time.parsed(data.tag), data.minutes);
    }

    function test_typingATimeSetsIt() {
        time.forceActiveFocus();
        time.selectAll();
        keyClick("9");
        keyClick("1");
        keyClick("5");
        keyClick(Qt.Key_Return);
        compare(time.minutes, 555);
        compare(time.text, "09:15");
        compare(test.edits, 1);
        verify(!time.invalid);
    }

    function test_aWrongTimeIsMarkedAndKept() {
        time.forceActiveFocus();
        time.text = "99:00";
        keyClick(Qt.Key_Return);
        verify(time.invalid);
        compare(time.minutes, 480);
        compare(time.text, "99:00");
        keyClick(Qt.Key_Up);
        verify(!time.invalid);
        compare(time.text, "08:30");
    }

    function test_arrowsGoByTheStep() {
        time.forceActiveFocus();
        time.minutes = 485;
        keyClick(Qt.Key_Up);
        compare(time.minutes, 510);
        time.minutes = 485;
        keyClick(Qt.Key_Down);
        compare(time.minutes, 480);
        time.minutes = 1440;
        keyClick(Qt.Key_Up);
        compare(time.minutes, 1440);
    }

    function test_escEmptiesASearch() {
        search.text = "router";
        search.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(search.text, "");
        compare(test.edits, 1);
    }

    function test_textGrowsAndThenScrolls() {
        const two = area.height;
        area.text = "1\n2\n3";
        verify(area.height > two);
        area.text = "1\n2\n3\n4";
        const four = area.height;
        area.text = "1\n2\n3\n4\n5\n6\n7\n8";
        compare(area.height, four);
        area.text = "";
        compare(area.height, two);
    }

    function test_tabLeavesATextArea() {
        area.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(after.activeFocus);
        compare(area.text, "");
        keyClick(Qt.Key_Backtab);
        verify(area.activeFocus);
    }

    function test_undoStillWorksWithOurLineSpacing() {
        area.forceActiveFocus();
        keyClick("a");
        keyClick("b");
        compare(area.text, "ab");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(area.text, "");
    }

    function test_pastedMarkupStaysText() {
        area.text = "<b>x</b>";
        compare(area.editor.getText(0, 20), "<b>x</b>");
    }
}
