// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Controls

// Over everything, and it stays: a provider's audit chain is not what this computer saw before.
Banner {
    id: line

    required property Bench bench
    property bool covered: false

    objectName: "auditLine"
    visible: line.text !== "" && !line.covered
    height: line.visible ? line.implicitHeight : 0
    tone: "bad"
    text: line.bench.audit.alarm
}
