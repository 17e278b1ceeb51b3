// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// The rail: the places that the person's roles open, and at its foot connection, settings and
// presence.
Rectangle {
    id: rail

    required property Bench bench
    required property string place
    required property list<var> places  // [{key, icon, name, id}]

    signal chosen(string place)

    readonly property alias presenceItem: presence

    implicitWidth: Theme.railWidth
    color: Theme.surface

    Accessible.role: Accessible.ToolBar
    //: Name of the rail at the left edge
    Accessible.name: qsTr("Places")

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
                decorative: true
            }
        }
        Repeater {
            model: rail.places

            RailButton {
                required property var modelData
                required property int index
                Layout.alignment: Qt.AlignHCenter
                objectName: modelData.id
                iconName: modelData.icon
                label: modelData.name
                keyHint: "Ctrl+" + (index + 1)
                current: rail.place === modelData.key
                badge: modelData.key === "cases" ? rail.bench.cases.needsYou : 0
                onClicked: rail.chosen(modelData.key)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ConnectionButton {
            Layout.alignment: Qt.AlignHCenter
            bench: rail.bench
        }
        RailButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "railSettings"
            iconName: "settings"
            //: Place in the rail
            label: qsTr("Settings")
            keyHint: "Ctrl+,"
            current: rail.place === "settings"
            onClicked: rail.chosen("settings")
        }
        PresenceButton {
            id: presence
            Layout.alignment: Qt.AlignHCenter
            bench: rail.bench
        }
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
