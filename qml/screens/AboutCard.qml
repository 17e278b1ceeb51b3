// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Version, licence, and what to say when asking for help. Holds nothing personal.
Card {
    id: card

    required property Bench bench

    readonly property string diagnostics: [
        "Werkbank " + Application.version,
        "system " + Qt.platform.os + ", " + Qt.platform.pluginName,
        "renderer " + (card.GraphicsInfo.api === GraphicsInfo.Software ? "software" : "gpu"),
        "screen " + Screen.width + "x" + Screen.height + " at " + Screen.devicePixelRatio,
        "window " + (card.Window.width) + "x" + (card.Window.height),
        "language " + card.bench.wording.language,
        "look " + card.bench.settings.scheme + ", text " + card.bench.settings.textScale,
        "connection " + (card.bench.link.online ? "yes" : "no"),
        "changes waiting " + card.bench.link.waiting + ", refused " + card.bench.link.refused,
        "own lock " + (card.bench.entrance.hasPassphrase ? "yes" : "no")
    ].join("\n")

    objectName: "aboutCard"
    //: Heading of a card of settings
    title: qsTr("About")
    titleStyle: "title"

    Clipboard {
        id: clipboard
    }
    WText {
        Layout.fillWidth: true
        //: %1 is the number of the version
        text: qsTr("Werkbank %1").arg(Application.version)
        weight: 600
    }
    WText {
        Layout.fillWidth: true
        //: Licence of the app
        text: qsTr("Free software under the GNU General Public License, version 3 or later.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    WButton {
        Layout.topMargin: Theme.s4
        //: Copies versions for a report; holds nothing personal
        label: qsTr("Copy diagnostics")
        size: "small"
        iconName: "copy"
        onClicked: {
            clipboard.copy(card.diagnostics);
            //: Versions and states were copied
            card.bench.tell(qsTr("Diagnostics copied. They hold nothing personal."));
        }
    }
}
