// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One line of a table, with a problem below it where there is one. Columns as TableHead has them, and
// strong, pill (in the row's tone), note and sign (keys of a quiet text and of an icon beside it).
PlainRow {
    id: row

    required property string key
    required property var cells
    required property string tone
    required property bool busy
    required property string problem
    required property int index
    property list<var> columns
    property real pillWidth: 0  // of the widest pill in the table
    property bool picked: false
    property string actionText
    property string actionOffReason
    property bool dismissable: true

    signal acted()
    signal dismissed()
    signal taken(int modifiers)  // clicked, with these keys held
    signal pillSeen(real width)

    name: {
        const words = [];
        for (const column of row.columns) {
            for (const text of [row.cells[column.key] ?? "", row.cells[column.note] ?? ""]) {
                if (text !== "")
                    words.push(text);
            }
        }
        return words.join(", ") + (row.problem !== "" ? ". " + row.problem : "");
    }
    implicitHeight: body.implicitHeight
    selected: row.picked || ListView.isCurrentItem && (row.list?.activeFocus ?? false)
    // A scroll bar has room there.
    leftPadding: row.mirrored ? Theme.s16 : Theme.s8
    rightPadding: row.mirrored ? Theme.s8 : Theme.s16
    onClicked: {
        const held = keys.held;
        keys.held = Qt.NoModifier;
        row.taken(held);
    }

    TapHandler {
        id: keys
        property int held: Qt.NoModifier
        onPressedChanged: {
            if (keys.pressed)
                keys.held = keys.point.modifiers;
        }
    }

    contentItem: ColumnLayout {
        id: body
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(40)
            spacing: Theme.s12

            Repeater {
                model: row.columns

                Item {
                    id: cell
                    required property var modelData
                    readonly property string text: row.cells[modelData.key] ?? ""
                    readonly property bool accompanied: (modelData.note ?? modelData.sign ?? "") !== ""
                    Layout.fillWidth: modelData.width === 0
                    Layout.preferredWidth: modelData.width === 0 ? 1
                        : Math.max(Theme.px(modelData.width), modelData.pill ? row.pillWidth : 0)
                    Layout.fillHeight: true

                    RowLayout {
                        anchors { left: parent.left; right: parent.right }
                        anchors.verticalCenter: parent.verticalCenter
                        visible: !pill.visible
                        spacing: Theme.s8

                        WText {
                            Layout.fillWidth: true
                            Layout.maximumWidth: cell.accompanied ? Math.ceil(implicitWidth)
                                                                  : Number.POSITIVE_INFINITY
                            horizontalAlignment: cell.modelData.right ? Text.AlignRight
                                                                      : Text.AlignLeft
                            text: cell.modelData.key === "action" ? "" : cell.text
                            color: cell.modelData.strong ? Theme.text1 : Theme.text2
                            weight: cell.modelData.strong ? 600 : 400
                            decorative: true
                        }
                        Icon {
                            visible: name !== ""
                            name: row.cells[cell.modelData.sign] ?? ""
                            size: Theme.px(14)
                            color: Theme.attention
                        }
                        WText {
                            Layout.minimumWidth: implicitWidth
                            visible: text !== ""
                            text: row.cells[cell.modelData.note] ?? ""
                            variant: "meta"
                            decorative: true
                        }
                        Item {
                            Layout.fillWidth: true
                            visible: cell.accompanied
                        }
                    }
                    Pill {
                        id: pill
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width)
                        visible: cell.modelData.pill === true && cell.text !== ""
                        onImplicitWidthChanged: if (pill.visible) row.pillSeen(pill.implicitWidth)
                        onVisibleChanged: if (pill.visible) row.pillSeen(pill.implicitWidth)
                        Component.onCompleted: if (pill.visible) row.pillSeen(pill.implicitWidth)
                        text: cell.text
                        tone: row.tone
                    }
                    WButton {
                        objectName: "financeAction" + row.index
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        visible: cell.modelData.key === "action"
                        label: row.actionText
                        size: "small"
                        busy: row.busy
                        tabStop: false
                        disabledReason: row.actionOffReason
                        onClicked: row.acted()
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s8
            visible: row.problem !== ""
            spacing: Theme.s8

            Icon {
                name: "circle-alert"
                size: Theme.px(14)
                color: Theme.bad
            }
            WText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: row.problem
                color: Theme.bad
                wrapMode: Text.Wrap
                decorative: true
            }
            WButton {
                visible: row.dismissable
                //: Takes a message away
                label: qsTr("Discard")
                size: "small"
                onClicked: row.dismissed()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.selected ? Theme.selected : row.hovered ? Theme.hover : "transparent"

        Hairline {
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        FocusRing {
            shown: row.ring
            inset: true
        }
    }
}
