// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Over everything of the practice case, all the time: that it is none.
Rectangle {
    id: band

    signal againAsked()
    signal endAsked()

    implicitHeight: Math.max(Theme.px(44), row.implicitHeight + 12)
    color: Theme.attentionSoft

    Hatch {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.px(16)
        cornerRadius: 0
        stripe: 4
        color: Theme.attention
    }
    RowLayout {
        id: row
        anchors {
            fill: parent; leftMargin: Theme.px(16) + Theme.s12; rightMargin: Theme.s12
        }
        spacing: Theme.s8

        WText {
            objectName: "practiceMark"
            Layout.fillWidth: true
            //: Over the practice case, all the time
            text: qsTr("Practice. Nobody is waiting, nothing is billed.")
            weight: 600
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        WButton {
            objectName: "practiceAgain"
            //: Begins the practice case from its start
            label: qsTr("Begin again")
            iconName: "rotate-ccw"
            size: "small"
            onClicked: band.againAsked()
        }
        WButton {
            objectName: "practiceEnd"
            //: Leaves the practice case
            label: qsTr("End practice")
            size: "small"
            keyHint: "Esc"
            onClicked: band.endAsked()
        }
    }
}
