// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The cards of the settings by name and by other words for them, in the words of the cards
// themselves: for a search that finds them before the page was ever opened.
QtObject {
    readonly property list<var> all: [
        {
            key: "LookCard",
            //: As the card of the settings is called
            title: qsTranslate("LookCard", "Look"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "dark light font colour size appearance motion")
        },
        {
            key: "RegionCard",
            //: As the card of the settings is called
            title: qsTranslate("RegionCard", "Language and region"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "date format calendar week German English")
        },
        {
            key: "SecurityCard",
            //: As the card of the settings is called
            title: qsTranslate("SecurityCard", "Security"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "lock passphrase password keyring encryption")
        },
        {
            key: "ShortcutsCard",
            //: As the card of the settings is called
            title: qsTranslate("ShortcutsCard", "Keys"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "keyboard shortcuts keys hotkeys")
        },
        {
            key: "YourDataCard",
            //: As the card of the settings is called
            title: qsTranslate("YourDataCard", "Your data"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "export save erase delete portable")
        },
        {
            key: "NotificationsCard",
            //: As the card of the settings is called
            title: qsTranslate("NotificationsCard", "Notifications"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "sound quiet hours alerts")
        },
        {
            key: "DesktopCard",
            //: As the card of the settings is called
            title: qsTranslate("DesktopCard", "Start and close"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "tray login start close background")
        },
        {
            key: "SnippetsCard",
            //: As the card of the settings is called
            title: qsTranslate("SnippetsCard", "Snippets"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "text blocks templates canned replies")
        },
        {
            key: "DevicesCard",
            //: As the card of the settings is called
            title: qsTranslate("DevicesCard", "Signed in on"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "account sign out computers sessions revoke")
        },
        {
            key: "ToolsCard",
            //: As the card of the settings is called
            title: qsTranslate("ToolsCard", "Your tools for remote sessions"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "remote programs vnc rdp ssh")
        },
        {
            key: "AboutCard",
            //: As the card of the settings is called
            title: qsTranslate("AboutCard", "About"),
            //: Other words for that card, by which it is found
            words: qsTranslate("SettingsPage", "version licence diagnostics help audit")
        }
    ]
}
