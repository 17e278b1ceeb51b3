// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A key with its modifiers as text, as QKeySequence writes it in its portable form: "Ctrl+Shift+V",
// "Del", "/". Pure functions, any thread.
//
// Shift belongs to a sign and not to the chord where the key prints no letter: what is "/" alone on
// one keyboard is Shift+7 on another, and both are "/".
namespace werkbank {

// Empty: a modifier alone, or a key without a name.
QString chordText(int key, Qt::KeyboardModifiers modifiers);

// It prints a character and has neither Ctrl, Alt nor Meta: typing would press it.
bool isSingleKey(const QString &chord);

// Why no action may have it, as a sentence; empty: it may. `typing`: the action holds also while
// somebody writes.
QString whyNeverBound(const QString &chord, bool typing);

} // namespace werkbank
