// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// One row of the conversation, as its bubble reads it.
QtObject {
    required property Talk talk
    required property string key
    required property string kind
    required property bool mine
    required property string author
    required property string text
    required property string time
    required property int delivery
    required property string deliveryText
    required property string problem
    required property bool edited
    required property bool deleted
    required property bool editable
    required property list<var> files
    required property list<var> blocks
    required property list<var> links
    required property double uploaded
    required property string quote
    required property bool thanked
    required property bool answerable
    required property bool named    // the author stands above it
    required property bool current  // the keyboard is here
}
