// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// One row of the case list, with the countdown of an offer.
ListRow {
    id: row

    required property int index
    required property string key
    required property string age
    required property double endsAt
    required property string detail
    required property bool isOffer
    required property string lostText
    required property string spokenTrailing
    required title
    required trailing
    required unread
    required sign

    required property Bench bench
    required property string selectedKey

    objectName: "caseRow"
    selected: row.key === row.selectedKey
    subtitle: row.detail
    aside: row.endsAt > 0 ? row.bench.wording.countdown(left.secondsLeft) : row.age
    asideTone: row.endsAt > 0 && left.secondsLeft <= 60 ? "attention" : ""
    trailingStrong: row.isOffer
    spokenAside: row.endsAt > 0
        //: Spoken of an offer that runs out
        ? qsTr("%n second(s) left", "", Math.ceil(left.secondsLeft / 10) * 10) : row.age
    spokenSubtitle: row.lostText !== "" ? row.lostText : row.detail
    spokenTrailing_: row.spokenTrailing !== "" ? row.spokenTrailing : row.trailing

    Countdown {
        id: left
        client: row.bench.client
        wording: row.bench.wording
        until: row.endsAt
        running: row.visible
    }
}
