// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// The field that finds a setting by its words; a search elsewhere fills it when it leads here.
WTextField {
    id: field

    required property Bench bench

    function takeWanted() {
        if (field.bench.wantedSetting === "")
            return;
        field.text = field.bench.wantedSetting;
        field.bench.wantedSetting = "";
    }

    objectName: "settingsSearch"
    compact: true
    clearable: true
    iconName: "search"
    //: Field: finds a setting by its words
    label: qsTr("Find a setting")
    placeholderText: label
    keyHint: field.bench.actions.keys["find.here"] ?? ""
    Component.onCompleted: field.takeWanted()

    Connections {
        target: field.bench

        function onWantedSettingChanged() {
            field.takeWanted();
        }
    }
}
