// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls

// How the app looks and speaks, where the account is signed in, and what this is. Applies at once.
FocusScope {
    id: page

    required property Bench bench

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the settings page
            title: qsTr("Settings")
        }
        ConnectionLine {
            bench: page.bench
        }
        Scroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: 24
            topGap: 20

            GridLayout {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(980)
                columns: page.width < Theme.px(820) ? 1 : 2
                columnSpacing: Theme.s16
                rowSpacing: Theme.s16
                uniformCellWidths: true

                LookCard {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    settings: page.bench.settings
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s16

                    NotificationsCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    DesktopCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    SnippetsCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    DevicesCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    ToolsCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    AuditCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                    ShortcutsCard {
                        Layout.fillWidth: true
                        registry: page.bench.actions
                    }
                    AboutCard {
                        Layout.fillWidth: true
                        bench: page.bench
                    }
                }
            }
        }
    }
}
