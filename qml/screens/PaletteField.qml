// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The field of the palette and of the search: without an edge of its own. Arrows stay here and move
// the list below, and what stands there is said aloud.
WTextField {
    id: field

    required property ActionRegistry actions
    required property string closingKeys  // what opens the palette closes it again
    property string spoken

    signal stepped(int by)
    signal closeAsked()

    implicitHeight: Theme.px(40)
    leftPadding: 0
    rightPadding: 0
    font.pixelSize: Theme.lead
    maximumLength: 200
    //: Name of the palette's field
    label: qsTr("Command, place or case")
    //: Stands in the palette's empty field
    placeholderText: qsTr("What do you want to do?")
    description: field.spoken
    background: Item {}

    onSpokenChanged: {
        if (field.activeFocus && field.spoken !== "")
            field.Accessible.announce(field.spoken);
    }
    Keys.onPressed: event => {
        const steps = { [Qt.Key_Down]: 1, [Qt.Key_Up]: -1,
            [Qt.Key_PageDown]: 8, [Qt.Key_PageUp]: -8 };
        const step = (event.modifiers & ~Qt.KeypadModifier) === 0 ? steps[event.key] ?? 0 : 0;
        event.accepted = true;
        if (step !== 0)
            field.stepped(step);
        else if (field.actions.chordOf(event.key, event.modifiers) === field.closingKeys)
            field.closeAsked();
        else
            event.accepted = false;
    }
}
