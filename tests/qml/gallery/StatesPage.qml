// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// Empty, error and loading panes, banners, and a dialog over them.
Item {
    id: page

    Component.onCompleted: dialog.open()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: ["attention", "bad", "good", "info"]

            Banner {
                required property string modelData
                Layout.fillWidth: true
                tone: modelData
                text: "Changed elsewhere at 13:55: the newer value holds."
                actionText: "Use mine"
                dismissible: true
            }
        }
        RowLayout {
            Layout.margins: 24
            spacing: 24

            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                EmptyState {
                    Layout.fillWidth: true
                    iconName: "inbox"
                    title: "Nothing needs you."
                    lines: ["Available until 18:00", "Usual at this hour in your skills: one offer in about 25 min", "R. Lang still confirms 28.00 €"]
                    actionText: "Change hours"
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                ErrorState {
                    Layout.fillWidth: true
                    title: "The keyring does not answer."
                    safe: "3 unsent changes are safe on this computer."
                    todo: "Unlock the keyring and try again, or use your passphrase."
                    errorId: "K-3F2A"
                    actionText: "Try again"
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                LoadingState {
                    Layout.fillWidth: true
                    text: "Loading the case"
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    WDialog {
        id: dialog
        y: 420
        anchors.centerIn: undefined
        x: (page.width - width) / 2
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
