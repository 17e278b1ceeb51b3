// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls
import Werkbank.Models

// The conversation of one case as its parts share it: data, clipboard, and what they ask of the
// pane around them.
QtObject {
    required property Bench bench
    required property CaseDetail detail
    required property ConversationModel model

    readonly property Clipboard clipboard: Clipboard {}

    signal editAsked(string key)
    signal replyAsked()
    signal noteAsked()
    signal fileAsked(string name, string text)
    signal saveAsked(FileFetch file, string name)
}
