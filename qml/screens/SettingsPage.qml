// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Werkbank.Controls
import Werkbank.Models

// All settings, found by their words. Each applies at once.
FocusScope {
    id: page

    required property Bench bench

    readonly property alias search: field.text
    readonly property bool anything: [...left.children, ...right.children].some(c => c.visible)

    ActionHandler {
        registry: page.bench.actions
        action: "find.here"
        offered: page.visible
        onTriggered: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHeader {
            Layout.fillWidth: true
            //: Title of the settings page
            title: qsTr("Settings")

            SettingsFind {
                id: field
                Layout.preferredWidth: Theme.px(220)
                bench: page.bench
            }
        }
        ConnectionLine { bench: page.bench }
        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s24
            visible: !page.anything
            //: No setting fits the typed words
            title: qsTr("No setting is called that.")
            //: Empties the search
            actionText: qsTr("Show all")
            onAction: field.clear()
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

                ColumnLayout {
                    id: left
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop; spacing: Theme.s16

                    SuspensionCards {
                        Layout.fillWidth: true
                        bench: page.bench; wanted: page.search === ""
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of the look, by which they are found
                        otherWords: qsTr("dark light font colour size appearance motion")

                        LookCard {
                            Layout.fillWidth: true
                            settings: page.bench.settings
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of language and region, by which they are found
                        otherWords: qsTr("date format calendar week German English")

                        RegionCard {
                            Layout.fillWidth: true
                            settings: page.bench.settings; wording: page.bench.wording
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of security, by which they are found
                        otherWords: qsTr("lock passphrase password keyring encryption")

                        SecurityCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of keys, by which they are found
                        otherWords: qsTr("keyboard shortcuts keys hotkeys")

                        ShortcutsCard {
                            Layout.fillWidth: true
                            registry: page.bench.actions
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of one's own data, by which they are found
                        otherWords: qsTr("export save erase delete portable")

                        YourDataCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                }
                ColumnLayout {
                    id: right
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s16

                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of notifications, by which they are found
                        otherWords: qsTr("sound quiet hours alerts")

                        NotificationsCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of the desktop, by which they are found
                        otherWords: qsTr("tray login start close background")

                        DesktopCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of snippets, by which they are found
                        otherWords: qsTr("text blocks templates canned replies")

                        SnippetsCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of devices, by which they are found
                        otherWords: qsTr("account sign out computers sessions revoke")

                        DevicesCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings of remote tools, by which they are found
                        otherWords: qsTr("remote programs vnc rdp ssh")
                        wanted: page.bench.launcher !== null

                        ToolsCard {
                            Layout.fillWidth: true
                            bench: page.bench
                        }
                    }
                    SettingsEntry {
                        search: page.search
                        //: Other words for the settings about the app, by which they are found
                        otherWords: qsTr("version licence diagnostics help audit")

                        AuditCard {
                            Layout.fillWidth: true
                            bench: page.bench
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
}
