// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A small panel over the page that belongs to one item; children stack. openAt(item) opens it
// below the item; Esc or a press outside closes it and the keyboard goes back.
T.Popup {
    id: root

    default property alias content: column.data
    property string title

    function openAt(item: Item) {
        root.parent = item;
        root.x = 0;
        root.y = item.height + 6;
        root.open();
    }

    margins: 8
    padding: Theme.s16
    focus: true
    implicitWidth: Math.max(Theme.px(240), contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: column.implicitWidth
    contentHeight: column.implicitHeight
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: back.keep(root.parent)
    onClosed: back.giveBack()

    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    contentItem: FocusScope {
        focus: true
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.s8

            WText {
                Layout.fillWidth: true
                visible: root.title !== ""
                text: root.title
                weight: 600
                Accessible.role: Accessible.Heading
            }
        }
    }
    background: FloatEdge {}
}
