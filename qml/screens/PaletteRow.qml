// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One line of the palette: what it does, and its key; off: why.
PlainRow {
    id: row

    required property int index
    required property string text_
    required property string detail
    required property string chord
    required property string sign
    required property string whyOff
    required property bool isCase

    readonly property bool off: row.whyOff !== ""
    readonly property bool current: row.ListView.isCurrentItem
    name: [
        //: A row of the palette that opens a case; %1 is its title
        row.isCase ? qsTr("Case: %1").arg(row.text_) : row.text_,
        row.detail, row.whyOff].filter(s => s !== "").join(", ")
    selected: row.current
    implicitHeight: Theme.px(36)
    leftPadding: Theme.s16
    rightPadding: Theme.s16
    focusPolicy: Qt.NoFocus

    contentItem: RowLayout {
        spacing: 10

        Icon {
            Layout.preferredWidth: Theme.px(16)
            name: row.sign
            size: Theme.px(16)
            color: row.off ? Theme.offText : row.current ? Theme.accent : Theme.text2
        }
        WText {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            text: row.text_
            color: row.off ? Theme.offText : Theme.text1
            weight: row.current ? 500 : 400
            decorative: true
        }
        WText {
            Layout.fillWidth: true
            // A customer's name stays readable beside a long title.
            Layout.minimumWidth: Math.min(implicitWidth, Theme.px(140))
            horizontalAlignment: Text.AlignRight
            text: row.off ? row.whyOff : row.detail
            variant: "meta"
            decorative: true
        }
        KeyHint {
            keys: row.chord
        }
    }
    background: Rectangle {
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        border.width: Theme.highContrast && row.current ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
}
