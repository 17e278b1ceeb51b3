// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The rail with its places.
Rectangle {
    implicitWidth: Theme.railWidth
    color: Theme.surface

    ColumnLayout {
        anchors { fill: parent; topMargin: 12; bottomMargin: 12 }
        spacing: 4

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 12
            implicitWidth: Theme.px(32)
            implicitHeight: Theme.px(32)
            radius: 8
            color: Theme.accent

            WText {
                anchors.centerIn: parent
                text: "W"
                weight: 700
                color: Theme.accentText
            }
        }
        Repeater {
            model: ["message-square", "calendar", "star", "euro", "shield-check", "user-plus"]

            RailButton {
                required property string modelData
                required property int index
                Layout.alignment: Qt.AlignHCenter
                iconName: modelData
                label: modelData
                current: index === 0
                badge: index === 0 ? 3 : 0
            }
        }
        Item {
            Layout.fillHeight: true
        }
        StatusDot {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 12
        }
        RailButton {
            Layout.alignment: Qt.AlignHCenter
            iconName: "settings"
            label: "Settings"
        }
        Avatar {
            Layout.alignment: Qt.AlignHCenter
            name: "Lukas Berger"
            presence: "available"
        }
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
