// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// For staff: how far the audit chains of their providers were checked on this computer.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings: what was recorded about people and money
    title: qsTr("Audit chain")
    titleStyle: "title"
    visible: card.bench.audit.count > 0

    Repeater {
        model: card.bench.audit

        RowLayout {
            id: row
            required property string name
            required property string said
            required property bool broken
            spacing: Theme.s12

            Icon {
                Layout.alignment: Qt.AlignTop
                name: row.broken ? "triangle-alert" : "shield-check"
                color: row.broken ? Theme.bad : Theme.text2
                size: Theme.px(18)
            }
            ColumnLayout {
                spacing: 0

                WText {
                    Layout.fillWidth: true
                    visible: row.name !== ""
                    text: row.name
                    weight: 600
                }
                WText {
                    objectName: "auditState"
                    Layout.fillWidth: true
                    text: row.said
                    color: row.broken ? Theme.bad : Theme.text2
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
