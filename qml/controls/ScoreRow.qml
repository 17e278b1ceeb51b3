// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One criterion of a scorecard on one line: 1 to 5 and n/a, or (critical) yes and no. The words of
// the chosen or pointed-at mark stand below it; a mark of 2 and less, and a breach, ask why. Keys
// while the row has the keyboard: 1-5, 0 n/a; critical: 1 yes, 0 no. `goOn` says that the row is
// done. Rows of werkbank::ScorecardModel fit its properties.
FocusScope {
    id: root

    property string title
    property list<string> meanings      // of 1 to 5, in this order
    property bool critical: false
    property bool mayNotApply: true
    property int mark: -1               // -1: not said; 0: n/a
    property int breach: -1             // of a critical one: -1 not said, 0 no, 1 yes
    property string reason
    property int evidence: 0            // how many passages are marked
    property string evidenceKey         // key that takes a marked passage; empty: none can be taken
    property bool needsReason: false
    property bool current: false

    readonly property int hoveredMark: {
        for (let i = 0; i < choices.count; ++i) {
            const choice = choices.itemAt(i) as Choice;
            if (choice?.hovered)
                return choice.value;
        }
        return root.mark;
    }
    readonly property string meaning: root.critical || root.hoveredMark < 1 ? ""
        : root.meanings[root.hoveredMark - 1] ?? ""
    readonly property bool asks: root.needsReason || root.reason !== ""
    readonly property list<var> offered: root.critical
        //: Answer about a critical fault
        ? [{ value: 1, text: qsTr("yes") },
           //: Answer about a critical fault
           { value: 0, text: qsTr("no") }]
        : [1, 2, 3, 4, 5].map(value => ({ value: value, text: String(value) }))
            //: A criterion that does not apply
            .concat(root.mayNotApply ? [{ value: 0, text: qsTr("n/a") }] : [])

    signal marked(int value)            // a mark, or 1 and 0 for yes and no
    signal reasonTyped(string text)
    signal evidenceAsked()
    signal goOn()

    function give(value: int) {
        root.marked(value);
        const why = root.critical ? value === 1 : value >= 1 && value <= 2;
        if (why)
            words.forceActiveFocus();
        else
            root.goOn();
    }

    // The keyboard is on the row itself, not in its field.
    function take() {
        words.focus = false;
        root.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Theme.px(360)
    implicitHeight: column.implicitHeight + 2 * column.y
    activeFocusOnTab: true

    Accessible.role: Accessible.Grouping
    Accessible.name: [root.title, root.meaning,
        //: How many passages of the conversation are evidence for a mark
        root.evidence > 0 ? qsTr("%n passage(s) as evidence", "", root.evidence) : ""]
        .filter(s => s !== "").join(", ")
    Accessible.focusable: true
    Accessible.focused: root.activeFocus && !words.activeFocus

    Keys.onPressed: event => {
        const value = event.key - Qt.Key_0;
        event.accepted = event.modifiers === Qt.NoModifier && !words.activeFocus
            && root.offered.some(choice => choice.value === value);
        if (event.accepted)
            root.give(value);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.current || words.activeFocus ? Theme.sunken : "transparent"
        border { width: Theme.highContrast && root.current ? 2 : 0; color: Theme.line }

        FocusRing {
            shown: root.activeFocus && !words.activeFocus
            inset: true
        }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 8 }
        y: 5
        spacing: 4

        RowLayout {
            spacing: 4

            WText {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.controlSmall
                Layout.rightMargin: 4
                text: root.title
                weight: root.current ? 600 : 400
                wrapMode: Text.Wrap
                decorative: true
            }
            Repeater {
                id: choices
                model: root.offered

                Choice {
                    required property var modelData
                    value: modelData.value
                    words: modelData.text
                }
            }
        }
        WText {
            Layout.fillWidth: true
            visible: root.meaning !== ""
            //: What a mark means; %1 is 1 to 5
            text: qsTr("%1 = %2").arg(root.hoveredMark).arg(root.meaning)
            variant: "meta"
            wrapMode: Text.Wrap
        }
        RowLayout {
            visible: root.asks || root.evidence > 0
            spacing: Theme.s8

            WTextField {
                id: words
                Layout.fillWidth: true
                visible: root.asks
                //: Field for the reason of a mark; %1 is the criterion
                label: qsTr("Why? %1").arg(root.title)
                //: In the empty field for the reason of a mark
                placeholderText: root.critical ? qsTr("What happened?")
                    //: In the empty field for the reason of a mark; %1 is 1 or 2
                    : qsTr("Why %1?").arg(root.mark)
                invalid: root.needsReason && text.trim() === ""
                text: root.reason
                onTextEdited: root.reasonTyped(text)
                onAccepted: root.goOn()
            }
            WButton {
                visible: root.evidenceKey !== "" || root.evidence > 0
                //: Takes the marked passage as evidence; %n passages are taken
                label: root.evidence > 0 ? qsTr("%n passage(s)", "", root.evidence)
                    //: Takes the marked passage as evidence
                    : qsTr("Evidence")
                size: "small"
                keyHint: root.evidenceKey
                onClicked: root.evidenceAsked()
            }
        }
    }

    component Choice: Pressable {
        id: choice

        property int value
        property string words
        readonly property bool chosen: (root.critical ? root.breach : root.mark) === choice.value

        //: Button that gives a mark; %1 is the criterion, %2 the mark
        label: qsTr("%1: %2").arg(root.title).arg(choice.words)
        tip: root.critical || choice.value === 0 ? "" : root.meanings[choice.value - 1] ?? ""
        role: Accessible.RadioButton
        checked: choice.chosen
        tabStop: false
        leftPadding: 6
        rightPadding: 6
        onClicked: root.give(choice.value)

        contentItem: WText {
            horizontalAlignment: Text.AlignHCenter
            text: choice.words
            variant: "meta"
            weight: choice.chosen ? 600 : 500
            color: choice.chosen ? Theme.accent : Theme.text1
            decorative: true
        }
        background: Rectangle {
            implicitWidth: Theme.px(28)
            implicitHeight: Theme.controlSmall
            radius: Theme.radius
            color: choice.chosen ? Theme.selected : choice.hovered ? Theme.hover : Theme.surface
            border { width: Theme.lineWidth; color: choice.chosen ? Theme.accent : Theme.controlLine }
        }
    }
}
