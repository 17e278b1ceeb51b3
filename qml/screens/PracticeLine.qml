// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One thing that was said, noted or done in the practice case.
Item {
    id: line

    required property string kind
    required property bool mine
    required property string author
    required property string text
    required property string time

    readonly property bool event: line.kind === "event"

    width: (ListView.view?.width ?? 12) - 12
    implicitHeight: (line.event ? done.implicitHeight : frame.implicitHeight) + 10

    Accessible.role: Accessible.ListItem
    Accessible.name: [line.kind === "note"
        //: Read out before a note in the practice case
        ? qsTr("Note") : "", line.author, line.time, line.text].filter(s => s !== "").join(", ")

    WText {
        id: done
        width: line.width
        visible: line.event
        horizontalAlignment: Text.AlignHCenter
        text: line.text + " · " + line.time
        variant: "meta"
        decorative: true
    }
    BubbleFrame {
        id: frame
        x: line.mine !== Theme.mirrored ? line.width - width : 0
        width: Math.min(Math.min(line.width, Theme.px(520)), implicitWidth)
        height: implicitHeight
        visible: !line.event
        kind: line.kind === "note" ? "note" : line.mine ? "mine" : "theirs"

        WText {
            text: [line.kind === "note"
                //: Head of a note in the practice case
                ? qsTr("Note") : line.author, line.time].join(" · ")
            variant: "meta"
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(496)
            text: line.text
            wrapMode: Text.Wrap
            color: line.kind === "note" ? Theme.noteText : Theme.text1
            decorative: true
        }
    }
}
