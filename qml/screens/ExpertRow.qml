// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One expert of the tenant: name, load, languages, state.
ListRow {
    id: row

    required property int index
    required property string key
    required property string name
    required property string stateText
    required property string stateTone
    required property string speaks
    required property string load
    required property bool free

    objectName: "expertRow"
    avatarName: row.name
    title: row.name
    subtitle: row.stateText
    aside: row.load
    trailing: row.speaks
}
