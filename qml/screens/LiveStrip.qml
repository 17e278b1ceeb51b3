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
    property bool covered: false  // the picture itself is shown, with its own bar

    readonly property alias live: live

    visible: !strip.covered && live.count > 0
    implicitHeight: strip.visible ? Theme.px(40) : 0
    color: Theme.surface

    function endFirst() {
        if (live.count > 0)
            live.end(live.keyAt(0));
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
    Hairline {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.s12; rightMargin: Theme.s12 }
        spacing: Theme.s16

        Repeater {
            model: live

            RowLayout {
                id: segment

                required property string key
                required property string caseId
                required property string name
                required property string what
                required property string elapsed
                required property string reason
                required property string look

                Layout.fillWidth: true
                spacing: Theme.s8

                StatusDot {
                    tone: segment.look === "paused" ? "neutral"
                        : segment.look === "see" ? "info"
                        : segment.look === "admin" ? "bad" : "attention"
                    hollow: segment.look === "paused"
                }
                WText {
                    objectName: "liveText"
                    Layout.fillWidth: true
                    text: [segment.name, segment.what, segment.elapsed, segment.reason]
                        .filter(s => s !== "").join(" · ")
                    elide: Text.ElideRight
                }
                WButton {
                    objectName: "liveOpen"
                    //: Opens what runs
                    label: qsTr("Open")
                    size: "small"
                    onClicked: strip.bench.remoteAsked(segment.caseId)
                }
                WButton {
                    objectName: "liveEnd"
                    //: Ends a remote session, at once
                    label: qsTr("END")
                    kind: "danger"
                    size: "small"
                    keyHint: live.count === 1 ? "Ctrl+Shift+X" : ""
                    onClicked: live.end(segment.key)
                }
            }
        }
    }
}
