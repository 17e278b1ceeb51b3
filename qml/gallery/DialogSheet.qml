// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// A dialog lies over everything, so it has a page of its own.
Sheet {
    Component.onCompleted: dialog.open()

    Specimen {
        name: "WDialog"
        wide: 560
        tall: 264

        Item {
            WDialog {
                id: dialog
                anchors.centerIn: undefined
                x: 24
                y: 16
                title: "Discard the copy on this computer?"
                message: "3 unsent changes will be lost. This cannot be undone."
                confirmText: "Discard"
                confirmKind: "danger"
                confirmDisabledReason: "Type the word first"

                WTextField {
                    Layout.fillWidth: true
                    placeholderText: "discard"
                }
            }
        }
    }
}
