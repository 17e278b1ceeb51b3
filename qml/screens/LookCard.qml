// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Theme, text size, density, motion, and what Enter does.
Card {
    id: card

    required property Settings settings

    //: Heading of a card of settings
    title: qsTr("Look")
    titleStyle: "title"
    spacing: Theme.s16

    Field {
        Layout.fillWidth: true
        //: Setting: light or dark
        label: qsTr("Theme")

        WComboBox {
            objectName: "settingScheme"
            Layout.fillWidth: true
            //: Setting: light or dark
            label: qsTr("Theme")
            textRole: "text"
            valueRole: "key"
            model: [
                //: The look of the system is used
                { key: "system", text: qsTr("As the system") },
                //: A look of the app
                { key: "light", text: qsTr("Light") },
                //: A look of the app
                { key: "dark", text: qsTr("Dark") },
                //: A look of the app
                { key: "contrastLight", text: qsTr("High contrast, light") },
                //: A look of the app
                { key: "contrastDark", text: qsTr("High contrast, dark") }
            ]
            currentIndex: ["system", "light", "dark", "contrastLight",
                "contrastDark"].indexOf(card.settings.scheme)
            onActivated: card.settings.scheme = currentValue
        }
    }
    Field {
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Text size")

        WComboBox {
            objectName: "settingTextScale"
            Layout.fillWidth: true
            //: Setting
            label: qsTr("Text size")
            textRole: "text"
            valueRole: "scale"
            model: [0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5].map(scale => ({
                scale: scale,
                //: A text size; %1 is a number
                text: qsTr("%1 %").arg(Math.round(scale * 100))
            }))
            currentIndex: Math.round((card.settings.textScale - 0.9) * 10)
            onActivated: card.settings.textScale = currentValue
        }
    }
    WSwitch {
        objectName: "settingComfortable"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("More room in lists")
        checked: card.settings.comfortable
        onToggled: card.settings.comfortable = checked
    }
    WSwitch {
        objectName: "settingReducedMotion"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Less motion")
        checked: card.settings.reducedMotion
        onToggled: card.settings.reducedMotion = checked
    }
    WSwitch {
        objectName: "settingEnterSends"
        Layout.fillWidth: true
        //: Setting
        label: qsTr("Enter sends a reply")
        //: Explains the setting "Enter sends a reply"
        description: qsTr("Off: Enter begins a new line and Ctrl+Enter sends.")
        checked: card.settings.enterSends
        onToggled: card.settings.enterSends = checked
    }
}
