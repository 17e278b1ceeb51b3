// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Words about the control it belongs to, after a moment; below it, inside the window. Buttons bring
// their own. The name for screen readers is the control's, not this one's.
T.ToolTip {
    id: root

    property string keyHint
    property bool shown: false
    property bool above: false  // of its control

    visible: root.shown && root.text !== ""
    delay: 500
    timeout: -1
    margins: 8
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: root.above ? -height - 6 : parent ? parent.height + 6 : 0
    padding: 6
    leftPadding: 10
    rightPadding: 10
    implicitWidth: Math.min(Theme.px(320), contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: row.implicitWidth
    contentHeight: row.implicitHeight
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: RowLayout {
        id: row
        spacing: Theme.s8

        WText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(300)
            text: root.text
            variant: "meta"
            color: Theme.text1
            wrapMode: Text.Wrap
            decorative: true
        }
        KeyHint {
            Layout.alignment: Qt.AlignTop
            keys: root.keyHint
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.lineWidth
        border.color: Theme.dark ? Theme.controlLine : Theme.line

        Shadow {
            z: -1
        }
    }
}
