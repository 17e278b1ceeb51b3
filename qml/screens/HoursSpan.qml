// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// From and to of one span. An end not after its beginning means the next day.
RowLayout {
    id: row

    required property string name
    required property var span  // {from, to}; to may pass 1440

    signal changed(span: var)
    signal removed()

    function say(from: int, to: int) {
        row.changed({ from: from % 1440, to: to <= from ? to + 1440 : to });
    }

    spacing: 6

    TimeField {
        id: begin
        //: Beginning of a span of hours; %1 names the day
        label: qsTr("%1, from").arg(row.name)
        minutes: row.span.from
        onEdited: minutes => row.say(minutes, row.span.to > 1440 && minutes < row.span.to - 1440
            ? row.span.to - 1440 : row.span.to)
    }
    WText {
        text: "–"
        color: Theme.text2
        decorative: true
    }
    TimeField {
        //: End of a span of hours; %1 names the day
        label: qsTr("%1, to").arg(row.name)
        minutes: row.span.to > 1440 ? row.span.to - 1440 : row.span.to
        onEdited: minutes => row.say(row.span.from, minutes)
    }
    WText {
        visible: row.span.to > 1440
        //: Behind the end of a span that passes midnight
        text: qsTr("next day")
        variant: "meta"
    }
    IconButton {
        //: Removes a span of hours; %1 names the day
        label: qsTr("%1, remove").arg(row.name)
        iconName: "x"
        size: "small"
        onClicked: row.removed()
    }
}
