// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// One card for each platform that suspended the person.
ColumnLayout {
    id: root

    required property Bench bench
    property bool wanted: true

    spacing: Theme.s16
    visible: root.wanted && root.bench.suspension.cards.length > 0

    // By their number: what is written in one stays there while what is known of it changes.
    Repeater {
        model: root.bench.suspension.cards.length

        SuspensionCard {
            required property int index
            Layout.fillWidth: true
            bench: root.bench
            about: root.bench.suspension.cards[index] ?? ({})
        }
    }
}
