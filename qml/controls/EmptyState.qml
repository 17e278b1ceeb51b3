// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What a pane says when there is nothing: at most four short lines and one thing to do.
ColumnLayout {
    id: root

    property string iconName
    property string title
    property list<string> lines
    property string actionText

    signal action()

    spacing: Theme.s8

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.s4
        visible: root.iconName !== ""
        implicitWidth: Theme.px(48)
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.sunken

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(22)
            stroke: 1.6
            color: Theme.text2
        }
    }
    WText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(420)
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        variant: "lead"
        weight: 600
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.lines

        WText {
            required property string modelData
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(420)
            Layout.alignment: Qt.AlignHCenter
            horizontalAlignment: Text.AlignHCenter
            text: modelData
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    WButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s8
        visible: root.actionText !== ""
        label: root.actionText
        onClicked: root.action()
    }
}
