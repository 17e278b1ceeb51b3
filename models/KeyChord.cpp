// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyChord.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    int key;
    QLatin1StringView name;
};
constexpr Named named[] = {
    {Qt::Key_Escape, "Esc"_L1},       {Qt::Key_Tab, "Tab"_L1},     {Qt::Key_Backtab, "Tab"_L1},
    {Qt::Key_Backspace, "Backspace"_L1}, {Qt::Key_Return, "Return"_L1}, {Qt::Key_Enter, "Enter"_L1},
    {Qt::Key_Insert, "Ins"_L1},       {Qt::Key_Delete, "Del"_L1},  {Qt::Key_Home, "Home"_L1},
    {Qt::Key_End, "End"_L1},          {Qt::Key_Left, "Left"_L1},   {Qt::Key_Up, "Up"_L1},
    {Qt::Key_Right, "Right"_L1},      {Qt::Key_Down, "Down"_L1},   {Qt::Key_PageUp, "PgUp"_L1},
    {Qt::Key_PageDown, "PgDown"_L1},  {Qt::Key_Space, "Space"_L1},
};

QString keyName(int key)
{
    const auto match = std::ranges::find(named, key, &Named::key);
    if (match != std::end(named))
        return match->name;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return u"F%1"_s.arg(key - Qt::Key_F1 + 1);
    // Codes below are those of Unicode.
    if (key > Qt::Key_Space && key < Qt::Key_Escape && QChar::isPrint(char32_t(key)))
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(&key), 1).toUpper();
    return {};
}

QString keyOf(const QString &chord)
{
    if (chord.endsWith("++"_L1) || chord == "+"_L1)
        return u"+"_s;
    return chord.section(u'+', -1);
}

bool isFunctionKey(const QString &key)
{
    return key.size() > 1 && key.front() == u'F' && key.at(1).isDigit();
}

// What moves, deletes and copies while somebody writes.
bool belongsToText(const QString &chord)
{
    static const QStringList chords{
        u"Ctrl+U"_s,    u"Ctrl+A"_s,      u"Ctrl+C"_s,      u"Ctrl+V"_s,    u"Ctrl+X"_s,
        u"Ctrl+Y"_s,    u"Ctrl+Shift+Z"_s, u"Ctrl+Backspace"_s, u"Ctrl+Del"_s,  u"Ctrl+Home"_s,
        u"Ctrl+End"_s,  u"Ctrl+Left"_s,   u"Ctrl+Right"_s,  u"Ctrl+Up"_s,   u"Ctrl+Down"_s,
        u"Ctrl+Ins"_s,  u"Shift+Ins"_s,   u"Shift+Del"_s,   u"Ctrl+Return"_s, u"Ctrl+Enter"_s};
    return chords.contains(chord);
}

} // namespace

QString chordText(int key, Qt::KeyboardModifiers modifiers)
{
    const QString name = keyName(key);
    if (name.isEmpty())
        return {};
    const bool sign = name.size() == 1 && !name.front().isLetter();
    QString text;
    if (modifiers & Qt::MetaModifier)
        text += "Meta+"_L1;
    if (modifiers & Qt::ControlModifier)
        text += "Ctrl+"_L1;
    if (modifiers & Qt::AltModifier)
        text += "Alt+"_L1;
    if ((modifiers & Qt::ShiftModifier) && !sign)
        text += "Shift+"_L1;
    return text + name;
}

bool isSingleKey(const QString &chord)
{
    return chord.size() == 1 || chord == "Space"_L1
        || (chord.startsWith("Shift+"_L1) && keyOf(chord).size() == 1);
}

QString whyNeverBound(const QString &chord, bool typing)
{
    const QString key = keyOf(chord);
    const bool control = chord.contains("Ctrl+"_L1);
    const bool alt = chord.contains("Alt+"_L1);
    if (chord.contains("Meta+"_L1))
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord", "The desktop uses this key itself.");
    if (control && alt)
        //: Why keys cannot be chosen
        return QCoreApplication::translate(
            "KeyChord", "Ctrl and Alt together write characters on many keyboards.");
    if (QStringLiteral("[]\\{}|@").contains(key))
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord", "Many keyboards need AltGr for this sign.");
    if (control && isFunctionKey(key))
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord",
                                           "The desktop uses Ctrl with the F keys itself.");
    if (chord == "Ctrl+Shift+U"_L1 || chord == "Ctrl+Shift+E"_L1 || chord == "Ctrl+."_L1
        || chord == "Ctrl+;"_L1)
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord",
                                           "The desktop types special characters with these keys. Take another letter.");
    if (belongsToText(chord))
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord", "Text fields need these keys themselves.");
    static const QStringList ways{u"Esc"_s, u"Tab"_s, u"Shift+Tab"_s, u"Return"_s, u"Enter"_s,
                                  u"Up"_s, u"Down"_s, u"Left"_s, u"Right"_s};
    if (ways.contains(chord))
        //: Why keys cannot be chosen
        return QCoreApplication::translate("KeyChord", "One moves around the screen with this key.");
    if (typing && !control && !alt && !isFunctionKey(key))
        //: Why keys cannot be chosen
        return QCoreApplication::translate(
            "KeyChord", "It needs Ctrl, Alt or an F key, so that it does nothing while you write.");
    return {};
}

} // namespace werkbank
