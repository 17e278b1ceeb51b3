// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// What is told outside of the window, when, and how much of it; with a notification to try.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings
    title: qsTr("Notifications")
    titleStyle: "title"
    spacing: Theme.s12

    NoticeSettings {
        id: kept
        settings: card.bench.settings
    }
    WSwitch {
        objectName: "noticeOffers"
        Layout.fillWidth: true
        //: Setting: what is told by a notification
        label: qsTr("New offers")
        checked: kept.offers
        onToggled: kept.offers = checked
    }
    WSwitch {
        objectName: "noticeMessages"
        Layout.fillWidth: true
        //: Setting: what is told by a notification
        label: qsTr("Messages of customers")
        checked: kept.messages
        onToggled: kept.messages = checked
    }
    WSwitch {
        objectName: "noticeSessions"
        Layout.fillWidth: true
        //: Setting: what is told by a notification
        label: qsTr("Remote sessions: allowed, interrupted, ended")
        checked: kept.sessions
        onToggled: kept.sessions = checked
    }
    WSwitch {
        objectName: "noticeCases"
        Layout.fillWidth: true
        //: Setting: what is told by a notification
        label: qsTr("Cases: closed or open again")
        checked: kept.cases
        onToggled: kept.cases = checked
    }
    Hairline {
        Layout.fillWidth: true
    }
    WSwitch {
        objectName: "noticeContent"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Show names and words")
        //: Explains the setting "Show names and words"
        description: qsTr("Off: a notification only says of what kind it is.")
        checked: kept.content
        onToggled: kept.content = checked
    }
    WSwitch {
        objectName: "noticeSound"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("With a sound")
        checked: kept.sound
        onToggled: kept.sound = checked
    }
    WSwitch {
        objectName: "noticeQuiet"
        Layout.fillWidth: true
        //: Setting: hours without notifications
        label: qsTr("Quiet hours")
        checked: kept.quiet
        onToggled: kept.quiet = checked
    }
    RowLayout {
        visible: kept.quiet
        spacing: Theme.s8

        TimeField {
            objectName: "noticeQuietFrom"
            //: When quiet hours begin
            label: qsTr("Quiet from")
            minutes: kept.quietFrom
            onEdited: minutes => kept.quietFrom = minutes % 1440
        }
        WText {
            text: "–"
            color: Theme.text2
            decorative: true
        }
        TimeField {
            objectName: "noticeQuietUntil"
            //: When quiet hours end
            label: qsTr("Quiet until")
            minutes: kept.quietUntil
            onEdited: minutes => kept.quietUntil = minutes % 1440
        }
    }
    WButton {
        objectName: "noticeTest"
        Layout.topMargin: Theme.s4
        visible: card.bench.notices !== null
        //: Shows a notification to try
        label: qsTr("Try it")
        size: "small"
        onClicked: card.bench.notices.test()
    }
}
