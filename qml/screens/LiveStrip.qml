// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// At the window's foot whenever something runs in any case: who, what, how long, why, and its END.
// Two things are two segments.
Rectangle {
    id: strip

    required property Bench bench
    property bool covered: false  // one session is shown, with a bar of its own
    property bool nameless: false  // nobody is here: no names, and nothing opens

    readonly property int sessions: live.count
    readonly property int others: live.count + clocks.count - (strip.covered ? 1 : 0)

    visible: strip.others > 0
    implicitHeight: strip.visible ? Theme.px(40) : 0
    color: Theme.surface

    function endFirst() {
        if (live.count > 0)
            live.end(live.keyAt(0));
    }

    function words(parts: var): string {
        return parts.filter(s => s !== "").join(" · ");
    }

    Accessible.role: Accessible.ToolBar
    //: Name of the strip with what runs at this moment
    Accessible.name: qsTr("What runs now")

    RemoteLiveModel {
        id: live
        objectName: "remoteLive"
        client: strip.bench.client
        wording: strip.bench.wording
        onFailed: problem => strip.bench.tell(problem)
    }
    ClockLiveModel {
        id: clocks
        objectName: "clockLive"
        client: strip.bench.client
        wording: strip.bench.wording
        onFailed: problem => strip.bench.tell(problem)
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.s12; rightMargin: Theme.s12 }
        spacing: Theme.s16

        Repeater {
            model: clocks

            LiveClock {
                Layout.fillWidth: true
                nameless: strip.nameless
                onOpenAsked: strip.bench.caseAsked(caseId)
                onStopAsked: clocks.stop(caseId)
            }
        }
        Repeater {
            model: live

            LiveSegment {
                required property string key
                required property string caseId
                required property string name
                required property string what
                required property string elapsed
                required property string reason
                required property string look

                words: strip.words([strip.nameless ? "" : name, what, elapsed, reason])
                openable: !strip.nameless
                paused: look === "paused"
                tone: paused ? "neutral" : look === "see" ? "info"
                    : look === "admin" ? "bad" : "attention"
                keyHint: live.count === 1 ? strip.bench.actions.keys["live.end"] : ""
                onOpenAsked: strip.bench.remoteAsked(caseId)
                onEndAsked: live.end(key)
            }
        }
    }
}
