// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Werkbank.Models

// Where the report of a crash is asked about, after a start that follows one. By its file: any other
// start reads nothing of it, and no dialog for files either.
Loader {
    id: place

    required property Bench bench
    required property CrashReport report  // null: there is none

    readonly property bool needed: place.report?.fresh === true

    function fill() {
        if (!place.needed)
            place.source = "";
        else if (place.status === Loader.Null)
            place.setSource(Qt.resolvedUrl("CrashDialog.qml"),
                            { bench: place.bench, report: place.report });
    }

    onNeededChanged: place.fill()
    Component.onCompleted: place.fill()
}
