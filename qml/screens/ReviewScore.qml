// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The scorecard of a spot check: one line per criterion, a word to the expert, Submit always in
// sight. What is said is kept at each pause.
FocusScope {
    id: root

    required property Bench bench
    required property ReviewDetail detail
    readonly property alias card: card
    readonly property alias criteria: rows
    property string passage   // key of the marked passage; empty: none

    signal submitted()

    readonly property string missing: card.missing

    // The keyboard is on the current criterion, if it is here at all.
    function begin() {
        if (root.activeFocus)
            rows.toCriterion(0);
    }

    function toComment() {
        comment.editor.forceActiveFocus(Qt.TabFocusReason);
    }

    function isEvidence(line: string): bool {
        for (let i = 0; i < card.count; ++i) {
            if (card.evidenceOf(i).includes(line))
                return true;
        }
        return false;
    }

    function submit() {
        if (root.missing !== "") {
            root.bench.tell(root.missing);
            rows.toMissing();
            return;
        }
        root.detail.submit(card, comment.text);
        root.submitted();
    }

    function keep() {
        kept.text = JSON.stringify({ card: card.draft(), text: comment.text });
    }

    function restore() {
        if (kept.text === "") {
            if (root.detail.isObjection)
                root.detail.fill(card);
            return;
        }
        const words = JSON.parse(kept.text);
        const caret = kept.caret;
        card.restore(words.card);
        comment.text = words.text;
        comment.cursorPosition = Math.min(caret, comment.text.length);
    }

    ScorecardModel {
        id: card
        objectName: "reviewCard"
        wording: root.bench.wording
        scorecard: root.detail.scorecard
        onEdited: root.keep()
        onScorecardChanged: {
            if (kept.loaded)
                root.restore();
            Qt.callLater(root.begin);
        }
    }
    Draft {
        id: kept
        client: root.bench.client
        caseId: root.detail.key
        mode: "review"
        onCaseIdChanged: {
            card.clear();
            comment.text = "";
            rows.current = 0;
        }
        onLoadedChanged: if (kept.loaded) root.restore()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: Theme.s16
            spacing: Theme.s4

            WText {
                Layout.fillWidth: true
                text: card.name
                weight: 600
                Accessible.role: Accessible.Heading
            }
            WText {
                Layout.fillWidth: true
                //: How the marks of a spot check are meant
                text: qsTr("1 is the worst, 5 the best; n/a: does not apply to this case.")
                variant: "meta"
                wrapMode: Text.Wrap
            }
            Banner {
                Layout.fillWidth: true
                visible: root.detail.problem !== ""
                text: root.detail.problem
                tone: "bad"
            }
            Banner {
                Layout.fillWidth: true
                visible: root.detail.isObjection
                tone: "info"
                //: Above the scorecard of an objection; %1 are the expert's words
                text: qsTr("The expert objects to these marks: %1").arg(root.detail.objection)
            }
            ReviewCriteria {
                id: rows
                Layout.fillWidth: true
                bench: root.bench
                card: card
                review: root.detail.key
                passage: root.passage
                onDone: root.toComment()
            }
            WText {
                objectName: "reviewMeanings"
                Layout.fillWidth: true
                visible: text !== ""
                text: rows.meanings
                variant: "meta"
                wrapMode: Text.Wrap
            }
            WTextArea {
                id: comment
                objectName: "reviewComment"
                Layout.fillWidth: true
                Layout.topMargin: Theme.s8
                //: Name of the field for words to the expert
                label: qsTr("Words to the expert")
                //: In the empty field for words to the expert
                placeholderText: qsTr("What should the expert keep, what should change?")
                onTextEdited: root.keep()
                onCursorPositionChanged: if (comment.editor.activeFocus) kept.caret = comment.cursorPosition
            }
        }
        ReviewSend {
            id: foot
            Layout.fillWidth: true
            savedText: kept.savedAt > 0 ? root.bench.wording.timeOf(kept.savedAt) : ""
            missing: root.missing
            onAsked: root.submit()
        }
    }
}
