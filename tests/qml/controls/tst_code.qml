// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Werkbank.Controls

TestCase {
    id: test
    name: "Code"
    when: windowShown
    width: 200
    height: 100

    SelectableText {
        id: words
        text: "x = 12"
        onTextChanged: code.look()
    }
    CodeText {
        id: code
        document: words.textDocument
        fileName: "a.py"
        colours: Array(9).fill("red")
    }
    SignalSpy {
        id: coloured
        target: code
        signalName: "coloured"
    }

    // A TextEdit says of new colours that its text has changed.
    function test_a_text_is_looked_at_once() {
        tryVerify(() => coloured.count > 0)
        wait(200)
        compare(coloured.count, 1)
        words.text = "x = 13"
        tryCompare(coloured, "count", 2)
        wait(200)
        compare(coloured.count, 2)
    }
}
