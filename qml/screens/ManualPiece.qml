// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// One piece of a page of the manual: a heading, a paragraph, a point, a step, a key as it is set,
// or the way to another page.
Item {
    id: piece

    required property int index
    required property int kind
    required property string words
    required property string target
    required property int number
    required property bool hit
    required property ActionRegistry actions

    readonly property bool heading: piece.kind === ManualModel.Heading
    readonly property bool key: piece.kind === ManualModel.Key
    readonly property bool link: piece.kind === ManualModel.Link
    readonly property string sign: piece.kind === ManualModel.Point ? "•"
        : piece.kind === ManualModel.Step ? piece.number + "." : ""

    signal pageAsked(string page)

    Layout.fillWidth: true
    Layout.topMargin: piece.heading ? Theme.s12 : 0
    implicitHeight: row.implicitHeight

    Rectangle {
        anchors { fill: parent; margins: -Theme.s4 }
        visible: piece.hit
        radius: 4
        color: Theme.hit
    }
    RowLayout {
        id: row
        width: parent.width
        spacing: Theme.s8

        WText {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.px(20)
            visible: piece.sign !== ""
            horizontalAlignment: Text.AlignRight
            text: piece.sign
            color: piece.hit ? Theme.hitText : Theme.text2
            decorative: true
        }
        Item {
            Layout.preferredWidth: Theme.px(96)
            implicitHeight: cap.implicitHeight
            visible: piece.key

            KeyHint {
                id: cap
                anchors.right: parent.right
                keys: piece.key ? piece.actions.keys[piece.target] ?? "" : ""
            }
        }
        WText {
            Layout.fillWidth: true
            visible: !piece.link
            text: piece.key ? piece.actions.textOf(piece.target) : piece.words
            variant: piece.heading ? "lead" : "body"
            weight: piece.heading ? 600 : 400
            color: piece.hit ? Theme.hitText : Theme.text1
            wrapMode: Text.Wrap
            Accessible.role: piece.heading ? Accessible.Heading : Accessible.StaticText
            // What is seen as a key beside the words is said with them.
            Accessible.name: piece.key ? text + ": " + cap.shown(cap.keys)
                : piece.sign !== "" ? piece.sign + " " + text : text
        }
        WLink {
            objectName: "manualLink_" + piece.target
            visible: piece.link
            variant: "body"
            label: piece.words
            onClicked: piece.pageAsked(piece.target)
        }
        Item {
            Layout.fillWidth: true
            visible: piece.link
        }
    }
}
