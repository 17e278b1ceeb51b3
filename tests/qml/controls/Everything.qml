// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Every text-bearing control with the same text in each of its text properties.
Item {
    id: root

    property string hostile
    property bool counting: false
    property bool ringVisible: true
    property int presses: 0
    readonly property int pressed: root.presses + fields.pressed + states.pressed

    function openMenu() {
        closeAll();
        menu.openAt(anchor);
    }
    function openPopover() {
        closeAll();
        popover.openAt(anchor);
    }
    function openDialog() {
        closeAll();
        dialog.open();
    }
    function openCombo() {
        closeAll();
        fields.combo.popup.open();
    }
    function closeAll() {
        menu.close();
        popover.close();
        dialog.close();
        fields.combo.popup.close();
    }

    onHostileChanged: {
        rows.clear();
        rows.append({ words: root.hostile });
    }

    ListModel {
        id: rows
    }
    GridLayout {
        anchors.fill: parent
        columns: 4

        WText {
            Layout.maximumWidth: 200
            text: root.hostile
        }
        WText {
            Layout.maximumWidth: 200
            text: root.hostile
            variant: "code"
        }
        SelectableText {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 30
            clip: true
            text: root.hostile
        }
        WLink {
            Layout.maximumWidth: 200
            label: root.hostile
            onClicked: root.presses += 1
        }
        WButton {
            id: anchor
            Layout.maximumWidth: 200
            label: root.hostile
            keyHint: root.hostile
            onClicked: root.presses += 1
        }
        WButton {
            Layout.maximumWidth: 200
            label: root.hostile
            disabledReason: root.hostile
        }
        IconButton {
            label: root.hostile
            iconName: "bell"
            onClicked: root.presses += 1
        }
        RailButton {
            label: root.hostile
            iconName: "calendar"
        }
        Item {
            implicitWidth: 20
            implicitHeight: 20

            WToolTip {
                text: root.hostile
                keyHint: root.hostile
                delay: 0
                shown: true
            }
        }
        Pill {
            Layout.maximumWidth: 200
            text: root.hostile
        }
        KeyHint {
            Layout.maximumWidth: 200
            keys: root.hostile
        }
        Avatar {
            name: root.hostile
        }
        Card {
            Layout.maximumWidth: 200
            title: root.hostile

            KeyValueRow {
                label: root.hostile
                note: root.hostile
                value: root.hostile
            }
        }
        TermRow {
            Layout.maximumWidth: 200
            label: root.hostile
            text: root.hostile
        }
        PaneHeader {
            Layout.maximumWidth: 200
            title: root.hostile
            detail: root.hostile
        }
        SectionHeader {
            text: root.hostile
        }
        RowList {
            implicitWidth: 250
            implicitHeight: 60
            name: root.hostile
            model: rows
            delegate: ListRow {
                required property string words
                title: words
                aside: words
                subtitle: words
                trailing: words
                avatarName: words
            }
        }
        EveryField {
            id: fields
            hostile: root.hostile
        }
        EveryState {
            id: states
            hostile: root.hostile
            counting: root.counting
            ringVisible: root.ringVisible
        }
    }
    WMenu {
        id: menu

        WMenuItem {
            label: root.hostile
            disabledReason: root.hostile
        }
        WMenuSeparator {}
        WMenuItem {
            label: root.hostile
            keyHint: root.hostile
        }
    }
    Popover {
        id: popover
        title: root.hostile

        WText {
            Layout.maximumWidth: 300
            text: root.hostile
        }
    }
    WDialog {
        id: dialog
        title: root.hostile
        message: root.hostile
        confirmText: root.hostile
        cancelText: root.hostile
        confirmDisabledReason: root.hostile
    }
}
