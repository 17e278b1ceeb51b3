// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A thin line under the header: what happened and one thing to do. Stays until its cause is gone.
Rectangle {
    id: root

    property string text
    property string tone: "attention"
    property string iconName: root.tone === "good" ? "check"
        : root.tone === "info" ? "info" : "triangle-alert"
    property string actionText
    property bool dismissible: false

    signal action()
    signal dismissed()

    implicitWidth: row.implicitWidth + 2 * Theme.s16
    implicitHeight: Math.max(Theme.px(36), row.implicitHeight + 8)
    color: Theme.toneSoft(root.tone)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.s16; rightMargin: Theme.s8 }
        spacing: Theme.s8

        Icon {
            name: root.iconName
            size: Theme.px(16)
            color: Theme.toneColour(root.tone)
        }
        WText {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.text1
            decorative: true
        }
        Loader {
            active: root.actionText !== ""
            visible: active
            sourceComponent: WButton {
                label: root.actionText
                size: "small"
                onClicked: root.action()
            }
        }
        Loader {
            active: root.dismissible
            visible: active
            sourceComponent: IconButton {
                //: Closes a banner
                label: qsTr("Close")
                iconName: "x"
                size: "small"
                onClicked: root.dismissed()
            }
        }
    }
    Hairline {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        color: Theme.highContrast ? Theme.line : Theme.toneColour(root.tone)
    }
}
