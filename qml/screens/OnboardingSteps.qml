// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// How far an application has come.
Card {
    id: root

    required property list<var> steps  // {label, state: "done" | "now" | "stopped" | "open"}

    function spoken(state: string): string {
        switch (state) {
        //: State of a step
        case "done": return qsTr("done");
        //: State of a step
        case "now": return qsTr("now");
        //: State of a step
        case "stopped": return qsTr("stopped");
        }
        //: State of a step
        return qsTr("still to come");
    }

    RowLayout {
        spacing: 0

        Repeater {
            model: root.steps

            ColumnLayout {
                id: step
                required property var modelData
                required property int index
                readonly property string state_: step.modelData.state
                readonly property color ink: step.state_ === "done" ? Theme.good
                    : step.state_ === "now" ? Theme.accent
                    : step.state_ === "stopped" ? Theme.bad : Theme.sunken

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 6

                Accessible.role: Accessible.StaticText
                Accessible.name: step.modelData.label + ": " + root.spoken(step.state_)

                Rectangle {
                    Layout.alignment: Qt.AlignHCenter
                    implicitWidth: Theme.px(22)
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: step.ink
                    border.width: step.state_ === "open" && Theme.highContrast ? 2 : 0
                    border.color: Theme.text1

                    Icon {
                        anchors.centerIn: parent
                        visible: step.state_ === "done" || step.state_ === "stopped"
                        name: step.state_ === "done" ? "check" : "x"
                        size: Theme.px(12)
                        stroke: 3
                        color: Theme.surface
                    }
                    WText {
                        anchors.centerIn: parent
                        visible: step.state_ === "now" || step.state_ === "open"
                        text: step.index + 1
                        variant: "caption"
                        weight: 600
                        color: step.state_ === "now" ? Theme.accentText : Theme.text3
                        decorative: true
                    }
                }
                WText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: step.modelData.label
                    weight: step.state_ === "now" || step.state_ === "stopped" ? 600 : 400
                    color: step.state_ === "open" ? Theme.text3
                        : step.state_ === "stopped" ? Theme.bad : Theme.text1
                    wrapMode: Text.Wrap
                    decorative: true
                }
            }
        }
    }
}
