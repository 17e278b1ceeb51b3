// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Werkbank.Controls

// The cases used last, as a window switcher shows windows: Tab goes on while Ctrl is held, and
// letting go opens. Without a held key Enter opens.
T.Popup {
    id: switcher

    required property Bench bench
    property list<string> used  // last one first
    property string selected

    property var rows: []  // [{key, title, customer}]
    property int at: 0

    signal chosen(string caseId)

    function show(backwards: bool) {
        switcher.rows = switcher.used.map(key => switcher.bench.cases.namesOf(key))
            .filter(row => row.key !== undefined).slice(0, 8);
        if (switcher.rows.length === 0)
            return;
        // The first is the open one, as a rule.
        switcher.at = switcher.rows[0].key === switcher.selected ? 0 : -1;
        switcher.step(backwards);
        switcher.open();
    }

    function step(backwards: bool) {
        const count = switcher.rows.length;
        switcher.at = backwards ? (Math.max(0, switcher.at) - 1 + count) % count
                                : (switcher.at + 1) % count;
    }

    function take() {
        const key = switcher.rows[switcher.at]?.key ?? "";
        switcher.close();
        if (key !== "")
            switcher.chosen(key);
    }

    objectName: "caseSwitcher"
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(480), (parent?.width ?? Theme.px(480)) - 2 * Theme.s24)
    padding: Theme.s8
    implicitHeight: contentItem.implicitHeight + 2 * padding
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    readonly property FocusReturn back: FocusReturn {
        id: back
    }

    onAboutToShow: back.keep(switcher.parent)
    onClosed: back.giveBack()

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight

        Accessible.role: Accessible.List
        //: Name of the list of cases that were used last
        Accessible.name: qsTr("Cases used last")
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Down)
                switcher.step(false);
            else if (event.key === Qt.Key_Backtab || event.key === Qt.Key_Up)
                switcher.step(true);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                switcher.take();
            else
                event.accepted = false;
        }
        Keys.onReleased: event => {
            if ([Qt.Key_Control, Qt.Key_Alt, Qt.Key_Meta].includes(event.key))
                switcher.take();
        }

        ColumnLayout {
            id: column
            width: parent.width
            spacing: 0

            Repeater {
                model: switcher.rows

                PlainRow {
                    id: row

                    required property var modelData
                    required property int index
                    readonly property bool current: switcher.at === row.index

                    Layout.fillWidth: true
                    implicitHeight: Theme.px(40)
                    leftPadding: Theme.s12
                    rightPadding: Theme.s12
                    focusPolicy: Qt.NoFocus
                    onCurrentChanged: {
                        if (row.current && switcher.visible)
                            row.Accessible.announce(row.modelData.title);
                    }
                    onClicked: {
                        switcher.at = row.index;
                        switcher.take();
                    }

                    name: row.modelData.title + ", " + row.modelData.customer
                    selected: row.current

                    contentItem: RowLayout {
                        spacing: Theme.s8

                        WText {
                            Layout.fillWidth: true
                            text: row.modelData.title
                            weight: 500
                            decorative: true
                        }
                        WText {
                            text: row.modelData.customer
                            variant: "meta"
                            decorative: true
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radius
                        color: row.current ? Theme.selected
                            : row.hovered ? Theme.hover : "transparent"
                        border.width: Theme.highContrast && row.current ? Theme.lineWidth : 0
                        border.color: Theme.accent
                    }
                }
            }
        }
    }
    background: FloatEdge {
        radius: 12
    }
}
