// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The criteria of a spot check, one below the other; keys mean the current one, wherever the
// keyboard is.
ColumnLayout {
    id: root

    required property Bench bench
    required property ScorecardModel card
    required property string review
    property string passage   // key of the marked passage; empty: none
    property int current: 0

    // Of the marks of the current one.
    readonly property string meanings: {
        const row = rows.count > 0 ? root.rowAt(root.current) : null;
        if (row === null || row.critical)
            return "";
        //: Heading over what each mark means; %1 is a criterion
        return [qsTr("%1:").arg(row.title),
            ...row.meanings.map((words, i) => words === "" ? "" : (i + 1) + " = " + words)]
            .filter(s => s !== "").join("\n");
    }

    signal done()             // the last one has its mark

    function rowAt(index: int): ScoreRow {
        return rows.itemAt(Math.min(rows.count - 1, Math.max(0, index))) as ScoreRow;
    }

    // To the criterion so many further on, also from elsewhere in the window.
    function toCriterion(step: int) {
        root.rowAt(root.current + step)?.take();
    }

    // To the first one without an answer, or without the words that its mark asks for.
    function toMissing() {
        for (let i = 0; i < rows.count; ++i) {
            const row = root.rowAt(i);
            if (row.needsReason || (row.critical ? row.breach : row.mark) < 0) {
                row.take();
                return;
            }
        }
    }

    function mark(value: int) {
        const row = root.rowAt(root.current);
        if (row?.offered.some(choice => choice.value === value))
            row.give(value);
        else if (row?.critical)
            //: A key for a mark was pressed where only yes or no fits
            root.bench.tell(qsTr("Here 1 is yes and 0 is no."));
        else if (row)
            //: 0 was pressed at a criterion of a spot check that always applies
            root.bench.tell(qsTr("This criterion always applies: 1 to 5."));
    }

    // The marked passage becomes evidence for the current criterion; a second time no more.
    function togglePassage() {
        const index = root.current;
        const passage = root.passage;
        if (passage === "") {
            //: A key was pressed that takes a passage as evidence, and none is marked
            root.bench.tell(qsTr("Choose a passage first: J and K go through the conversation."));
        } else if (root.card.evidenceOf(index).includes(passage)) {
            root.card.removeEvidence(index, passage);
            const review = root.review;
            //: Toast after a passage was taken back as evidence
            root.bench.offerUndo(qsTr("No longer evidence"), 8, () => {
                if (root.review === review)
                    root.card.addEvidence(index, passage);
            });
        } else {
            root.card.addEvidence(index, passage);
            if (!root.card.evidenceOf(index).includes(passage)) {
                //: A passage was to become evidence for a criterion without a mark
                root.bench.tell(qsTr("Give this criterion a mark first."));
            }
        }
    }

    spacing: Theme.s4

    Repeater {
        id: rows
        model: root.card

        ScoreRow {
            id: line
            required property int index
            required property var model
            Layout.fillWidth: true
            objectName: "score_" + line.model.criterion
            title: line.model.title
            meanings: line.model.meanings
            critical: line.model.critical
            mark: line.model.mark
            breach: line.model.breach
            reason: line.model.reason
            needsReason: line.model.needsReason
            evidence: line.model.evidence
            evidenceKey: root.passage !== "" ? root.bench.actions.keys["review.passage"] : ""
            current: line.index === root.current
            onActiveFocusChanged: if (line.activeFocus) root.current = line.index
            onMarked: value => root.card.give(line.index, value)
            onReasonTyped: text => root.card.setReason(line.index, text)
            onEvidenceAsked: {
                root.current = line.index;
                root.togglePassage();
            }
            onGoOn: {
                if (line.index + 1 < rows.count)
                    root.rowAt(line.index + 1).take();
                else
                    root.done();
            }
        }
    }
}
