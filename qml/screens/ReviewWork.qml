// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One spot check: the conversation with names hidden, the scorecard beside it. Up and down choose a
// criterion, 1-5 mark and go on, 0 n/a; J and K choose a passage, Q takes it as evidence or back,
// Space pages, M goes to the words, Ctrl+Enter submits. Esc comes back to the criterion from a field.
FocusScope {
    id: root

    required property Bench bench
    required property ReviewDetail detail
    readonly property list<Item> panes: [lines, score]
    readonly property bool narrow: root.width < Theme.px(860)
    readonly property bool roomy: root.width > Theme.px(1100)  // criteria stay on one line
    property bool scoring: false  // narrow: the scorecard is shown, not the conversation

    function begin() {
        score.forceActiveFocus(Qt.TabFocusReason);
        score.begin();
    }

    function isTyping(): bool {
        const item = root.Window.activeFocusItem;
        return item instanceof TextInput || item instanceof TextEdit;
    }

    function take(event: KeyEvent): bool {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                && (event.modifiers & Qt.ControlModifier) !== 0) {
            score.submit();
            return true;
        }
        if (event.key === Qt.Key_Escape && root.isTyping()) {
            score.criteria.toCriterion(0);
            return true;
        }
        if (root.isTyping())
            return false;
        switch (root.bench.actions.meant("review", event.key, event.modifiers)) {
        case "review.down": lines.moveBy(1); return true;
        case "review.up": lines.moveBy(-1); return true;
        case "review.page": lines.page(); return true;
        case "review.passage": score.criteria.togglePassage(); return true;
        case "review.comment": score.toComment(); return true;
        }
        if ((event.modifiers & ~Qt.KeypadModifier) !== Qt.NoModifier)
            return false;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Up) {
            score.criteria.toCriterion(event.key === Qt.Key_Down ? 1 : -1);
            return true;
        }
        const marks = event.key >= Qt.Key_0 && event.key <= Qt.Key_5
            && root.bench.actions.singleKeys;
        if (marks)
            score.criteria.mark(event.key - Qt.Key_0);
        return marks;
    }

    Keys.onPressed: event => event.accepted = root.take(event)

    Connections {
        target: root.detail

        function onKeyChanged() {
            lines.currentIndex = -1;
            root.scoring = false;
        }
    }
    ReviewLinesModel {
        id: said
        objectName: "reviewLinesModel"
        client: root.bench.client
        wording: root.bench.wording
        review: root.detail.key
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.narrow || !root.scoring
            spacing: 0

            PaneHeader {
                Layout.fillWidth: true
                title: root.detail.title

                WButton {
                    visible: root.narrow
                    //: Shows the scorecard
                    label: qsTr("Scorecard")
                    size: "small"
                    onClicked: root.scoring = true
                }
            }
            RowList {
                id: lines
                objectName: "reviewLines"
                Layout.fillWidth: true
                Layout.fillHeight: true
                //: Name of the conversation in a spot check
                name: qsTr("Conversation, names hidden")
                topMargin: Theme.s16
                header: WText {
                    width: ListView.view?.width ?? 0
                    bottomPadding: Theme.s8
                    horizontalAlignment: Text.AlignHCenter
                    text: root.detail.headText
                    variant: "meta"
                    wrapMode: Text.Wrap
                }
                footer: ReviewSolution {
                    width: ListView.view?.width ?? 0
                    text: root.detail.solution
                }
                letters: root.bench.actions.singleKeys
                model: said
                section.property: "day"
                section.delegate: WText {
                    required property string section
                    width: ListView.view?.width ?? 0
                    bottomPadding: Theme.s8
                    horizontalAlignment: Text.AlignHCenter
                    text: section
                    variant: "meta"
                    color: Theme.text2
                }
                delegate: ReviewLine {
                    taken: score.card.touched && score.isEvidence(key)
                }

                function page() {
                    const most = Math.max(0, lines.contentHeight - lines.height + lines.topMargin);
                    const next = lines.contentY + lines.height * 0.9;
                    lines.contentY = lines.contentY >= most - 1 ? -lines.topMargin : Math.min(most, next);
                }

                EmptyState {
                    anchors {
                        left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
                        margins: Theme.s24
                    }
                    visible: said.loaded && said.count === 0
                    iconName: "message-square"
                    //: A drawn case in which nobody has written
                    title: qsTr("Nothing was written in this case.")
                }
            }
        }
        Hairline {
            Layout.fillHeight: true
            visible: !root.narrow
        }
        ReviewScore {
            id: score
            Layout.preferredWidth: root.narrow ? root.width : Theme.px(root.roomy ? 440 : 400)
            Layout.fillHeight: true
            visible: !root.narrow || root.scoring
            focus: true
            bench: root.bench
            detail: root.detail
            passage: lines.currentIndex >= 0 ? said.keyAt(lines.currentIndex) : ""
        }
    }
}
