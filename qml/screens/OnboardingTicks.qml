// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Several of a list; which ones is told by `picked`. Another list starts without a tick.
ColumnLayout {
    id: root

    required property string title
    required property string name        // of the items, before "_" and the key
    required property list<var> choices  // {key, text}

    signal picked(list<string> keys)

    spacing: Theme.s4
    onChoicesChanged: root.picked([])

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    WText {
        text: root.title
        variant: "meta"
        weight: 600
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: ticks
        model: root.choices

        WCheckBox {
            required property var modelData
            objectName: root.name + "_" + modelData.key
            Layout.fillWidth: true
            label: modelData.text
            onToggled: {
                const keys = [];
                for (let i = 0; i < ticks.count; ++i) {
                    if ((ticks.itemAt(i) as WCheckBox).checked)
                        keys.push(root.choices[i].key);
                }
                root.picked(keys);
            }
        }
    }
}
