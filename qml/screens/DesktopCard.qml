// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Whether the program is there without its window, and without being started by hand.
Card {
    id: card

    required property Bench bench

    //: Heading of a card of settings: how the program starts and what closing its window means
    title: qsTr("Start and close")
    titleStyle: "title"
    spacing: Theme.s12

    NoticeSettings {
        id: kept
        settings: card.bench.settings
    }
    WSwitch {
        objectName: "staysOn"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Stay reachable when the window is closed")
        //: Explains the setting "Stay reachable when the window is closed"
        description: qsTr("Offers and messages still come; the sign beside the clock opens the window again.")
        checked: kept.staysOn
        onToggled: kept.staysOn = checked
    }
    WSwitch {
        objectName: "startsAtLogin"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Start when I log in to this computer")
        checked: kept.startsAtLogin
        onToggled: kept.startsAtLogin = checked
    }
}
