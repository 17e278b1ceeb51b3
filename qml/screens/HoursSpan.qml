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

    // What the fields say now.
    readonly property int from: begin.minutes % 1440
    readonly property int to: end.minutes <= row.from ? end.minutes + 1440 : end.minutes

    signal changed()
    signal removed()

    // A field gives its value up to who types; what is given from outside still comes in.
    property var given: null
    onSpanChanged: {
        if (row.given?.from === row.span.from && row.given.to === row.span.to)
            return;
        row.given = row.span;
        begin.minutes = row.span.from;
        end.minutes = row.span.to > 1440 ? row.span.to - 1440 : row.span.to;
    }

    spacing: 6

    TimeField {
        id: begin
        //: Beginning of a span of hours; %1 names the day
        label: qsTr("%1, from").arg(row.name)
        minutes: row.span.from
        onEdited: row.changed()
    }
    WText {
        text: "–"
        color: Theme.text2
        decorative: true
    }
    TimeField {
        id: end
        //: End of a span of hours; %1 names the day
        label: qsTr("%1, to").arg(row.name)
        minutes: row.span.to > 1440 ? row.span.to - 1440 : row.span.to
        onEdited: row.changed()
    }
    WText {
        visible: row.to > 1440
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
