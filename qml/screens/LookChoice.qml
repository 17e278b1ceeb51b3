// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// Language and look before anybody has signed in; the window itself is the preview.
RowLayout {
    id: root

    required property Settings settings

    spacing: Theme.s8

    WComboBox {
        objectName: "firstLanguage"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        //: Setting
        label: qsTr("Language")
        textRole: "text"
        valueRole: "key"
        model: [
            //: The language of the system is used
            { key: "system", text: qsTr("Language of the system") },
            { key: "de", text: "Deutsch" },
            { key: "en", text: "English" }
        ]
        currentIndex: ["system", "de", "en"].indexOf(root.settings.language)
        onActivated: root.settings.language = currentValue
    }
    WComboBox {
        objectName: "firstScheme"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        //: Setting: light or dark
        label: qsTr("Theme")
        textRole: "text"
        valueRole: "key"
        model: [
            //: The look of the system is used
            { key: "system", text: qsTr("Look of the system") },
            //: A look of the app
            { key: "light", text: qsTr("Light") },
            //: A look of the app
            { key: "dark", text: qsTr("Dark") },
            //: A look of the app
            { key: "contrastLight", text: qsTr("High contrast, light") },
            //: A look of the app
            { key: "contrastDark", text: qsTr("High contrast, dark") }
        ]
        currentIndex: ["system", "light", "dark", "contrastLight", "contrastDark"]
            .indexOf(root.settings.scheme)
        onActivated: root.settings.scheme = currentValue
    }
}
