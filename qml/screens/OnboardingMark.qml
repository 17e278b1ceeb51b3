// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One criterion as it was marked: its name, a bar and the figure; the reason below it.
ColumnLayout {
    id: root

    required property var row  // of ScorecardModel; null while it goes

    readonly property string value: root.row?.critical
        //: A critical fault: there was one
        ? (root.row?.breach === 1 ? qsTr("yes")
            //: A critical fault: there was none
            : qsTr("no"))
        : (root.row?.mark ?? 0) > 0
            //: A mark; %1 is 1 to 5
            ? qsTr("%1 of 5").arg((root.row?.mark ?? 0))
            //: A criterion that does not apply
            : qsTr("n/a")

    spacing: 0

    Accessible.role: Accessible.StaticText
    Accessible.name: [(root.row?.title ?? ""), root.value, (root.row?.reason ?? "")].filter(s => s !== "").join(", ")

    RowLayout {
        Layout.minimumHeight: Theme.px(26)
        spacing: Theme.s12

        WText {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            text: (root.row?.title ?? "")
            color: Theme.text2
            wrapMode: Text.Wrap
            decorative: true
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            visible: !(root.row?.critical ?? false)
            implicitHeight: 6
            radius: 3
            color: Theme.sunken

            Rectangle {
                width: parent.width * Math.max(0, (root.row?.mark ?? 0)) / 5
                height: parent.height
                radius: 3
                color: (root.row?.mark ?? 0) >= 1 && (root.row?.mark ?? 0) <= 2 ? Theme.attention : Theme.accent
            }
        }
        WText {
            Layout.preferredWidth: Theme.px(50)
            horizontalAlignment: Text.AlignRight
            text: root.value
            color: root.row?.breach === 1 ? Theme.bad : Theme.text1
            decorative: true
        }
    }
    WText {
        Layout.fillWidth: true
        visible: (root.row?.reason ?? "") !== ""
        text: (root.row?.reason ?? "")
        variant: "meta"
        wrapMode: Text.Wrap
        decorative: true
    }
}
