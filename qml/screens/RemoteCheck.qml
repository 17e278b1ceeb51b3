// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// The three check words, until the two people have compared them: only then is it sure that
// nobody sits between the customer's page and this window.
Rectangle {
    id: line

    required property RemoteSession session
    required property CaseDetail detail

    visible: line.session.mustCompare
    implicitHeight: row.implicitHeight + 2 * Theme.s8
    color: Theme.attentionSoft

    Accessible.role: Accessible.AlertMessage
    Accessible.name: ask.text + " " + words.text

    GridLayout {
        id: row
        anchors {
            left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter
            leftMargin: Theme.s12; rightMargin: Theme.s12
        }
        columns: line.width < Theme.px(820) ? 2 : 4
        columnSpacing: Theme.s12

        WText {
            id: ask
            Layout.fillWidth: true
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            //: Over the three check words; %1 is a name
            text: qsTr("Does %1 read the same three words?").arg(line.detail.customerShort)
            wrapMode: Text.Wrap
        }
        WText {
            id: words
            objectName: "remoteWords"
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            text: line.session.checkWords
            variant: "lead"
            weight: 600
        }
        WButton {
            objectName: "remoteMatch"
            //: The check words are the same on both sides
            label: qsTr("They match")
            size: "small"
            onClicked: line.session.wordsMatch()
        }
        WButton {
            objectName: "remoteDiffer"
            //: The check words are not the same: ends the session
            label: qsTr("They differ: end it")
            kind: "danger"
            size: "small"
            onClicked: line.session.wordsDiffer()
        }
    }
}
