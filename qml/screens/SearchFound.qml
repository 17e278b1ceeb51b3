// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One find of the search: the case, whose and when; below it the words where they stand.
PlainRow {
    id: row

    required property int index
    required property string caseId
    required property string place
    required property string entity
    required property string sign
    required property string title
    required property string customer
    required property string age
    required property string found
    required property string kindText
    required property var pieces

    readonly property bool current: row.ListView.isCurrentItem
    name: [row.kindText, row.found, row.title, row.customer, row.age]
        .filter(s => s !== "").join(", ")

    selected: row.current
    implicitHeight: Theme.px(56)
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    focusPolicy: Qt.NoFocus

    contentItem: RowLayout {
        spacing: 10

        Icon {
            Layout.preferredWidth: Theme.px(16)
            name: row.sign
            size: Theme.px(16)
            color: row.current ? Theme.accent : Theme.text2
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s8

                WText {
                    Layout.fillWidth: true
                    text: row.customer === "" ? row.title : row.customer + " · " + row.title
                    weight: 500
                    decorative: true
                }
                WText {
                    text: [row.kindText, row.age].filter(s => s !== "").join(" · ")
                    variant: "meta"
                    decorative: true
                }
            }
            Item {
                id: line

                readonly property bool over: words.implicitWidth > line.width

                Layout.fillWidth: true
                visible: row.pieces.length > 0
                implicitHeight: words.implicitHeight

                Item {
                    anchors { fill: parent; rightMargin: line.over ? dots.implicitWidth : 0 }
                    clip: true

                    Row {
                        id: words

                        Repeater {
                            model: row.pieces

                            WText {
                                id: piece
                                required property var modelData
                                text: piece.modelData.text
                                color: piece.modelData.hit ? Theme.hitText : Theme.text2
                                weight: piece.modelData.hit ? 600 : 400
                                wrapMode: Text.NoWrap
                                elide: Text.ElideNone
                                decorative: true

                                Rectangle {
                                    objectName: "foundHit"
                                    visible: piece.modelData.hit
                                    z: -1
                                    anchors.fill: parent
                                    radius: 2
                                    color: Theme.hit
                                }
                            }
                        }
                    }
                }
                WText {
                    id: dots
                    objectName: "foundDots"
                    anchors { right: parent.right; top: parent.top }
                    visible: line.over
                    text: "…"
                    color: Theme.text2
                    decorative: true
                }
            }
            WText {
                Layout.fillWidth: true
                visible: row.pieces.length === 0 && row.found !== ""
                text: row.found
                color: Theme.text2
                decorative: true
            }
        }
    }
    background: Rectangle {
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        border.width: Theme.highContrast && row.current ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
}
