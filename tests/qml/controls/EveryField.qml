// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Choices and fields with the same text in each of their text properties.
GridLayout {
    id: root

    property string hostile
    property int pressed: 0
    property alias combo: combo

    onHostileChanged: {
        field.text = root.hostile;
        area.text = root.hostile;
    }
    columns: 4

    WCheckBox {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 40
        label: root.hostile
        description: root.hostile
        onToggled: root.pressed += 1
    }
    WRadio {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 40
        label: root.hostile
        description: root.hostile
    }
    WSwitch {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 40
        label: root.hostile
        description: root.hostile
    }
    SegmentTabs {
        Layout.maximumWidth: 200
        label: root.hostile
        tabs: [{ key: "a", text: root.hostile, keyHint: "" }, { key: "b", text: root.hostile }]
        current: "a"
    }
    Field {
        Layout.maximumWidth: 200
        Layout.maximumHeight: 60
        label: root.hostile
        hint: root.hostile
        error: root.hostile

        WTextField {
            id: field
            label: root.hostile
            placeholderText: root.hostile
        }
    }
    WTextField {
        label: root.hostile
        placeholderText: root.hostile
    }
    WTextArea {
        id: area
        Layout.maximumWidth: 200
        label: root.hostile
        placeholderText: root.hostile
    }
    WComboBox {
        id: combo
        label: root.hostile
        placeholder: root.hostile
        model: [root.hostile, "other"]
    }
    WSpinBox {
        label: root.hostile
    }
    TimeField {
        label: root.hostile
    }
}
