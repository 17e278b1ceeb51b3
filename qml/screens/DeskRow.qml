// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// One case at the dispatcher's desk: metadata only.
ListRow {
    id: row

    required property int index
    required property string key
    required property string number
    required property string task
    required property int level
    required property string area
    required property bool urgent
    required property string stateText
    required property string age
    required property string since
    required property string assignee
    required property bool assignable
    required property bool assigning
    required property string problem
    required property string group

    objectName: "deskRow"
    selected: ListView.isCurrentItem
    sign: row.assignee === "" && row.assignable ? "unmatched" : row.assignable ? "waiting"
        : "solved"
    title: row.task
    aside: row.age
    subtitle: row.problem !== "" ? row.problem : row.stateText
    //: Behind a case of the dispatcher: the customer needs help at once
    trailing: row.urgent ? qsTr("urgent") : ""
    trailingStrong: row.urgent
}
