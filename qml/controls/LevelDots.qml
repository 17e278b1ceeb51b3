// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A skill's level as filled and empty dots; 0 reads "not set".
Item {
    id: root

    property int level: 0
    property int maximum: 5
    property bool active: false

    //: A skill's level: %1 of %2
    readonly property string words: qsTr("level %1 of %2").arg(root.level).arg(root.maximum)

    implicitWidth: root.level > 0 ? row.implicitWidth : none.implicitWidth
    implicitHeight: Theme.px(16)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.level > 0 ? root.words : none.text

    Row {
        id: row
        anchors.verticalCenter: parent.verticalCenter
        visible: root.level > 0
        spacing: 2

        Repeater {
            model: root.maximum

            Rectangle {
                required property int index
                width: Theme.px(10)
                height: width
                radius: width / 2
                color: index >= root.level ? "transparent"
                    : root.active ? Theme.accent : Theme.text1
                border.width: index < root.level ? 0 : Theme.lineWidth
                border.color: Theme.controlLine
            }
        }
    }
    WText {
        id: none
        anchors.verticalCenter: parent.verticalCenter
        visible: root.level <= 0
        //: A skill without a level
        text: qsTr("not set")
        variant: "meta"
        decorative: true
    }
}
