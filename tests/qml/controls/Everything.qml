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
    property int pressed: 0

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
        combo.popup.open();
    }
    function closeAll() {
        menu.close();
        popover.close();
        dialog.close();
        combo.popup.close();
    }

    onHostileChanged: {
        field.text = root.hostile;
        area.text = root.hostile;
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
            onClicked: root.pressed += 1
        }
        WButton {
            id: anchor
            Layout.maximumWidth: 200
            label: root.hostile
            keyHint: root.hostile
            onClicked: root.pressed += 1
        }
        WButton {
            Layout.maximumWidth: 200
            label: root.hostile
            disabledReason: root.hostile
        }
        IconButton {
            label: root.hostile
            iconName: "bell"
            onClicked: root.pressed += 1
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
        WCheckBox {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 40
            label: root.hostile
            description: root.hostile
            onToggled: root.pressed += 1
        }
        WRadio {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 40
            label: root.hostile
            description: root.hostile
        }
        WSwitch {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 40
            label: root.hostile
            description: root.hostile
        }
        SegmentTabs {
            Layout.maximumWidth: 200
            label: root.hostile
            tabs: [{ key: "a", text: root.hostile, keyHint: "" }, { key: "b", text: root.hostile }]
            current: "a"
        }
        Field {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 60
            label: root.hostile
            hint: root.hostile
            error: root.hostile

            WTextField {
                id: field
                label: root.hostile
                placeholderText: root.hostile
            }
        }
        WTextField {
            label: root.hostile
            placeholderText: root.hostile
        }
        WTextArea {
            id: area
            Layout.maximumWidth: 200
            label: root.hostile
            placeholderText: root.hostile
        }
        WComboBox {
            id: combo
            label: root.hostile
            placeholder: root.hostile
            model: [root.hostile, "other"]
        }
        WSpinBox {
            label: root.hostile
        }
        TimeField {
            label: root.hostile
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
        Banner {
            Layout.maximumWidth: 250
            text: root.hostile
            actionText: root.hostile
            dismissible: true
            onAction: root.pressed += 1
        }
        Toast {
            text: root.hostile
            actionText: root.hostile
            seconds: 0
        }
        EmptyState {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 60
            title: root.hostile
            lines: [root.hostile]
            actionText: root.hostile
        }
        ErrorState {
            Layout.maximumWidth: 200
            Layout.maximumHeight: 60
            title: root.hostile
            safe: root.hostile
            todo: root.hostile
            errorId: root.hostile
        }
        LoadingState {
            Layout.maximumWidth: 200
            text: root.hostile
        }
        ComposerFrame {
            mode: "note"

            WTextField {
                label: root.hostile
                iconName: "search"
            }
        }
        CountdownRing {
            visible: root.ringVisible
            remaining: 100
            total: 120
            running: root.counting
        }
        ProgressLine {
            value: 0.4
            label: root.hostile
        }
        SplitHandle {
            label: root.hostile
        }
        LevelDots {
            level: 3
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
