// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One command of a WMenu. disabledReason: not empty = off, and the reason stands below it.
T.MenuItem {
    id: control

    property string label
    property string iconName
    property string keyHint
    property string disabledReason
    property bool danger: false
    property int count: 0
    property bool ruled: false  // a line over it: another group begins
    property bool lined: false  // words begin where those of a command with an icon do

    readonly property color ink: !control.enabled ? Theme.offText
        : control.danger ? Theme.bad : Theme.text1

    enabled: control.disabledReason === ""
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, contentItem.implicitHeight + 12)
    leftPadding: 10
    rightPadding: 10

    Accessible.role: Accessible.MenuItem
    Accessible.name: control.count > 0 ? control.label + ", " + control.count : control.label
    Accessible.description: control.disabledReason

    contentItem: RowLayout {
        spacing: 10

        Icon {
            visible: name !== "" || control.lined
            name: control.iconName
            color: control.danger ? control.ink : Theme.text2
        }
        ColumnLayout {
            spacing: 0

            WText {
                Layout.fillWidth: true
                text: control.label
                color: control.ink
                decorative: true
            }
            WText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(260)
                visible: text !== ""
                text: control.disabledReason
                variant: "meta"
                wrapMode: Text.Wrap
                decorative: true
            }
        }
        WText {
            visible: control.count > 0
            text: control.count
            variant: "meta"
            decorative: true
        }
        KeyHint {
            keys: control.keyHint
        }
    }
    background: MenuEdge {
        lit: control.highlighted

        Hairline {
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: control.ruled
        }
    }
}
