// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Below the conversation of a spot check: how the expert said the case was solved.
Item {
    id: root

    property string text

    visible: root.text !== ""
    implicitHeight: root.visible ? card.implicitHeight + 2 * Theme.s16 : 0

    Card {
        id: card
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s16 }
        //: Heading of a card in a spot check: what the expert told the customer at the end
        title: qsTr("Solved with these words")

        WText {
            objectName: "reviewSolution"
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }
    }
}
