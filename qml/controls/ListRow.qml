// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The two-line row of every list. Line 1: sign, title, aside (age or countdown). Line 2: subtitle,
// then unread count or trailing text. sign: a kind of StateIcon; or avatarName for a person.
// Inside a RowList the current row holds the keyboard.
T.ItemDelegate {
    id: row

    property string sign
    property string avatarName
    property string title
    property string aside
    property string asideTone
    property string subtitle
    property string trailing
    property bool trailingStrong: false
    property int unread: 0
    property bool selected: false
    property string pose
    // Where the eye needs fewer words than the ear.
    property string spokenAside: row.aside
    property string spokenSubtitle: row.subtitle
    property string spokenTrailing_: row.trailing

    readonly property RowList list: row.ListView.view as RowList
    readonly property bool ring: row.visualFocus || row.pose === "focus"
        || row.activeFocus && row.list?.keyboardUsed === true

    width: ListView.view?.width ?? implicitWidth
    implicitWidth: Theme.px(300)
    implicitHeight: Theme.rowHeight
    leftPadding: 14
    rightPadding: 14
    topPadding: 0
    bottomPadding: 0
    focusPolicy: row.list ? Qt.ClickFocus : Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: [signs.spoken, row.title, row.spokenAside, row.spokenSubtitle,
        row.spokenTrailing_,
        //: Unread messages in a case
        row.unread > 0 ? qsTr("%n unread", "", row.unread) : ""].filter(s => s !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: row.selected
    Accessible.focusable: true
    Accessible.focused: row.activeFocus
    Accessible.onPressAction: row.clicked()

    onPressed: row.list?.pointerTook(row.index_())

    function index_(): int {
        return row.list ? row.list.indexAt(row.x + 1, row.y + 1) : -1;
    }

    contentItem: RowLayout {
        spacing: Theme.s8

        Item {
            Layout.preferredWidth: row.avatarName !== "" ? Theme.px(28) : Theme.px(20)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (row.height - lines.implicitHeight) / 2
            implicitHeight: Theme.px(20)

            StateIcon {
                id: signs
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                visible: row.avatarName === ""
                kind: row.sign
            }
            Loader {
                active: row.avatarName !== ""
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: Theme.px(10)
                sourceComponent: Avatar { name: row.avatarName }
            }
        }
        ColumnLayout {
            id: lines
            Layout.alignment: Qt.AlignVCenter
            spacing: 2

            RowLayout {
                spacing: Theme.s8

                WText {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(19)
                    text: row.title
                    weight: 600
                    decorative: true
                }
                WText {
                    Layout.preferredHeight: Theme.px(19)
                    text: row.aside
                    visible: row.aside !== ""
                    variant: row.asideTone === "" ? "meta" : "body"
                    weight: row.asideTone === "" ? 400 : 600
                    color: row.asideTone === "" ? Theme.text3 : Theme.toneColour(row.asideTone)
                    decorative: true
                }
            }
            RowLayout {
                spacing: Theme.s8

                WText {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(19)
                    text: row.subtitle
                    color: Theme.text2
                    decorative: true
                }
                WText {
                    Layout.preferredHeight: Theme.px(19)
                    text: row.trailing
                    visible: row.trailing !== ""
                    weight: row.trailingStrong ? 600 : 400
                    color: row.trailingStrong ? Theme.text1 : Theme.text2
                    decorative: true
                }
                Loader {
                    active: row.unread > 0
                    visible: active
                    sourceComponent: CountBadge { count: row.unread }
                }
            }
        }
    }
    background: Rectangle {
        border.width: Theme.highContrast && (row.hovered || row.pose === "hover")
            ? Theme.lineWidth : 0
        border.color: Theme.accent
        color: row.selected ? Theme.selected
            : row.hovered || row.pose === "hover" ? Theme.hover : "transparent"

        Rectangle {
            visible: row.selected
            width: Theme.highContrast ? 6 : 3
            height: parent.height
            color: Theme.accent
        }
        Hairline {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
        Loader {
            anchors.fill: parent
            active: row.ring

            sourceComponent: FocusRing {
                shown: true
                inset: true
                cornerRadius: 4
            }
        }
    }
}
