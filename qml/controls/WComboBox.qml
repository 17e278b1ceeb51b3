// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One out of a list. model with textRole and valueRole, or a list of strings; label is its name for
// screen readers. Arrows change, Space or Alt+Down opens, letters jump.
T.ComboBox {
    id: control

    property string label
    property string placeholder
    property bool enterIsDown: false
    property string pose

    implicitWidth: Theme.px(180)
    implicitHeight: Theme.control
    leftPadding: control.mirrored ? Theme.px(16) + 16 : 10
    rightPadding: control.mirrored ? 10 : Theme.px(16) + 16

    Accessible.role: Accessible.ComboBox
    Accessible.name: control.label
    Accessible.description: control.displayText
    Accessible.onPressAction: control.popup.open()

    // The template closes its list when Enter is released: so it opens then, too.
    Keys.onPressed: event => {
        control.enterIsDown = control.isEnter(event) && !control.popup.visible;
        event.accepted = control.enterIsDown;
    }
    // Only what was pressed here: an answer to a dialog is released where the focus goes back to.
    Keys.onReleased: event => {
        event.accepted = control.isEnter(event) && control.enterIsDown && !control.popup.visible;
        if (event.accepted)
            control.popup.open();
        control.enterIsDown = false;
    }

    function isEnter(event: KeyEvent): bool {
        return (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat
            && !(event.modifiers & Qt.ControlModifier);
    }

    contentItem: WText {
        text: control.currentIndex < 0 ? control.placeholder : control.displayText
        color: control.currentIndex < 0 || !control.enabled ? Theme.text3 : Theme.text1
        decorative: true
    }
    indicator: Icon {
        x: Theme.across(control.width - width - 10, width, control.width)
        anchors.verticalCenter: control.verticalCenter
        name: "chevron-down"
        size: Theme.px(16)
        color: Theme.text2
    }
    background: FieldEdge {
        active: control.activeFocus || control.pose === "focus"
        hovered: control.hovered || control.pose === "hover"
        ring: control.visualFocus || control.pose === "focus"
    }
    delegate: T.ItemDelegate {
        id: option
        required property int index
        width: ListView.view.width
        implicitHeight: Theme.control
        leftPadding: 10
        rightPadding: 10
        highlighted: control.highlightedIndex === index

        Accessible.role: Accessible.ListItem
        Accessible.name: control.textAt(option.index)
        Accessible.selectable: true
        Accessible.selected: option.index === control.currentIndex

        contentItem: Item {
            implicitHeight: Theme.px(20)

            WText {
                anchors { left: parent.left; right: tick.left }
                anchors.verticalCenter: parent.verticalCenter
                text: control.textAt(option.index)
                decorative: true
            }
            Icon {
                id: tick
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: option.index === control.currentIndex
                name: "check"
                color: Theme.accent
            }
        }
        background: MenuEdge {
            lit: option.highlighted
        }
    }
    popup: T.Popup {
        y: control.height + 4
        width: control.width
        margins: 8
        padding: 4
        implicitHeight: Math.min(contentItem.implicitHeight + 8, Theme.px(320))
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: WScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: control.label
        }
        background: FloatEdge {}
    }
}
