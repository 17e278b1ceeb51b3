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

    // Where the window is low or the text large, the places move together: the connection and the
    // presence at the foot stay in sight.
    readonly property int count: rail.places.length + 3
    readonly property real room: (rail.height - 24) / rail.count - 4
    readonly property bool low: rail.room < Theme.px(40) + (Theme.px(32) + 20) / rail.count
    readonly property real slot: rail.low ? Math.min(Theme.px(40), rail.room) : Theme.px(40)

    implicitWidth: Theme.railWidth
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    //: Name of the rail at the left edge
    Accessible.name: qsTr("Places")

    ColumnLayout {
        anchors { fill: parent; topMargin: 12; bottomMargin: 12 }
        spacing: 4

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 12
            visible: !rail.low
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
                Layout.preferredHeight: rail.slot
                objectName: modelData.id
                iconName: modelData.icon
                label: modelData.name
                keyHint: rail.bench.actions.keys["place." + (index + 1)] ?? ""
                current: rail.place === modelData.key
                badge: modelData.key === "cases" ? rail.bench.cases.needsYou
                    + rail.bench.cases.offers : 0
                onClicked: rail.chosen(modelData.key)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ConnectionButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: rail.slot
            bench: rail.bench
        }
        RailButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: rail.slot
            objectName: "railSettings"
            iconName: "settings"
            //: Place in the rail
            label: qsTr("Settings")
            keyHint: rail.bench.actions.keys["settings.open"]
            current: rail.place === "settings"
            onClicked: rail.chosen("settings")
        }
        PresenceButton {
            id: presence
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: rail.slot
            bench: rail.bench
        }
    }
    Hairline {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
    }
}
