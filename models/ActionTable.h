// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <span>

// All actions of the shell with their default keys: the one list behind shortcuts, tooltips, menus,
// the sheet of keys and the palette. Pure data, any thread.
namespace werkbank {

struct ActionRow {
    enum class Scope {
        Everywhere, Place, Case, Composer, CasesList, Conversation, FileView, Remote, Review,
        Onboarding, Skills, Week
    };
    enum class Kind {
        Chord,   // a shortcut of the window, also while typing; stands in the palette
        Key,     // taken by the item with the focus; stands in the palette as well
        KeyOnly, // taken by the item with the focus, and about what has the focus
        Fixed,   // stands in the sheet of keys, cannot be changed
    };
    const char *id;  // "case.reply"
    Scope scope;
    Kind kind;
    const char *text;  // translated in the context "Actions"
    const char *keys;  // the main one first, then twins for other keyboards; parted by a blank
    const char *icon;  // empty: none
};

std::span<const ActionRow> actionTable();

QString scopeTitle(ActionRow::Scope scope);
// Their keys may not be the same: both can be meant at one moment.
bool holdTogether(ActionRow::Scope a, ActionRow::Scope b);
// Why nothing offers an action of this scope now.
QString whyNotOffered(ActionRow::Scope scope);

} // namespace werkbank
