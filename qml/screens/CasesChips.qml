// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The filters that hold, each to be taken away by a click, Enter or Del; kept over a restart.
Item {
    id: bar

    required property Bench bench
    property bool shown: true

    signal keyboardGone()  // nothing here has the keyboard any more

    function take(mark: string) {
        bar.bench.filter.toggle(mark);
        bar.keyboardGone();
    }

    objectName: "casesChips"
    visible: bar.shown && bar.bench.filter.chips.length > 0
    implicitHeight: bar.visible ? flow.implicitHeight + 2 * Theme.s8 : 0

    Accessible.role: Accessible.Grouping
    //: Name of the row of filters over the case list
    Accessible.name: qsTr("Filters")

    Draft {
        id: kept
        client: bar.bench.client
        caseId: "00000000-0000-7000-8000-000000000000"
        mode: "casesMarks"
        onTextChanged: bar.bench.filter.marksText = kept.text
        onFailed: problem => bar.bench.tell(problem)
    }
    Connections {
        target: bar.bench.filter

        function onChanged() {
            kept.text = bar.bench.filter.marksText;
        }
    }
    Flow {
        id: flow
        x: Theme.s12
        y: Theme.s8
        width: bar.width - 2 * Theme.s12
        spacing: 6

        Repeater {
            model: bar.bench.filter.chips

            FilterChip {
                required property var modelData
                objectName: "chip " + modelData.mark
                words: modelData.text
                onClicked: bar.take(modelData.mark)
            }
        }
        WLink {
            objectName: "chipsClear"
            //: Takes all filters of the list away
            label: qsTr("Clear all")
            height: Theme.px(26)
            onClicked: {
                bar.bench.filter.clear();
                bar.keyboardGone();
            }
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
