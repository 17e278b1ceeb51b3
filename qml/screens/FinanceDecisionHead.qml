// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The line of one decision about pay: whose, since when it waits, until when, and how much.
RowLayout {
    id: root

    required property int index
    required property string title
    required property string about
    required property string amount
    required property string limit
    required property string tone
    required property bool foldable
    required property bool open
    required property bool unfolded

    signal turned()

    spacing: Theme.s8

    IconButton {
        objectName: "decisionFold" + root.index
        visible: root.foldable
        //: Shows or hides what a decision is about; %1 is its title
        label: root.unfolded ? qsTr("Hide: %1").arg(root.title)
            //: Shows or hides what a decision is about; %1 is its title
            : qsTr("Show: %1").arg(root.title)
        iconName: root.unfolded ? "chevron-up" : "chevron-down"
        size: "small"
        onClicked: root.turned()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        WText {
            objectName: "decisionTitle" + root.index
            Layout.fillWidth: true
            text: root.title
            weight: root.open ? 600 : 400
            wrapMode: Text.Wrap
        }
        WText {
            objectName: "decisionAbout" + root.index
            Layout.fillWidth: true
            visible: text !== ""
            text: root.about
            variant: "meta"
            wrapMode: Text.Wrap
        }
    }
    Pill {
        objectName: "decisionLimit" + root.index
        visible: root.limit !== ""
        text: root.limit
        tone: root.tone
    }
    WText {
        Layout.preferredWidth: Theme.px(100)
        horizontalAlignment: Text.AlignRight
        text: root.amount
        weight: 600
    }
}
