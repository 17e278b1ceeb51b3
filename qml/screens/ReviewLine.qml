// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One passage of a drawn case: a message, note or event without anybody's name. The current one is
// what Q takes as evidence.
Item {
    id: root

    required property int index
    required property string key
    required property string lineKind
    required property string who
    required property string text
    required property string time
    required property string day
    required property list<string> files

    property bool taken: false   // it is evidence for a mark
    readonly property bool mine: root.lineKind === "expert" || root.lineKind === "note"
    readonly property bool isEvent: root.lineKind === "event"
    readonly property bool current: ListView.isCurrentItem
    readonly property real widest: Math.min(root.width - 2 * Theme.s16, Theme.px(560))

    width: ListView.view?.width ?? 0
    implicitHeight: root.isEvent ? said.implicitHeight + Theme.s8 : frame.height + Theme.s12

    Accessible.role: Accessible.ListItem
    //: Name of a passage that is evidence; %1 is the passage
    Accessible.name: root.taken ? qsTr("Evidence: %1").arg(root.spoken) : root.spoken
    Accessible.selected: root.current

    readonly property string spoken: root.isEvent ? root.text
        : [root.who, root.text, ...root.files, root.time].join(", ")

    WText {
        id: said
        visible: root.isEvent
        anchors { left: parent.left; right: parent.right; margins: Theme.s16 }
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        variant: "meta"
        color: Theme.text2
        wrapMode: Text.Wrap
        decorative: true
    }
    BubbleFrame {
        id: frame
        visible: !root.isEvent
        x: root.mine !== Theme.mirrored ? root.width - width - Theme.s16 : Theme.s16
        width: Math.min(root.widest, implicitWidth)
        height: implicitHeight
        kind: root.lineKind === "note" ? "note" : root.mine ? "mine" : "theirs"
        current: root.current

        WText {
            Layout.fillWidth: true
            Layout.maximumWidth: root.widest - 24
            visible: root.text !== ""
            text: root.text
            wrapMode: Text.Wrap
            decorative: true
        }
        Repeater {
            model: root.files

            WText {
                required property string modelData
                Layout.fillWidth: true
                text: modelData
                variant: "meta"
                elide: Text.ElideMiddle
                decorative: true
            }
        }
        WText {
            //: Under the expert's own note in a drawn case; %1 is "Expert"
            text: (root.lineKind === "note" ? qsTr("%1, own note").arg(root.who) : root.who)
                + " · " + root.time
            variant: "meta"
            color: Theme.text2
            decorative: true
        }
    }
    Rectangle {
        visible: root.current || root.taken
        width: 3
        radius: 1.5
        // Beside what it marks.
        x: root.isEvent ? Theme.across(5, width, root.width)
            : root.mine !== Theme.mirrored ? frame.x + frame.width + 6 : frame.x - width - 6
        anchors { top: parent.top; bottom: parent.bottom; bottomMargin: root.isEvent ? Theme.s8 : Theme.s12 }
        color: root.current ? Theme.accent : Theme.attention
    }
    TapHandler {
        onTapped: {
            if (root.ListView.view)
                root.ListView.view.currentIndex = root.index;
        }
    }
}
