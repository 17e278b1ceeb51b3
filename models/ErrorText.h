// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

// What went wrong, as a sentence somebody can act on, in the app's language: the one place where
// codes become words. An error's own text is English and for the log; only where the sentence
// alone would leave open what to change does a refusal keep the platform's words behind it. A code
// of a newer platform has no words here and is said by its text. Any thread.
namespace werkbank {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(werkbank::ErrorText)
public:
    // What failed on this computer. Its code and text go to the log.
    static QString of(const Error &error);
    // What the platform refused: `code` and `text` of its verdict.
    static QString refused(const QString &code, const QString &text);
    static bool knows(const QString &code);
};

} // namespace werkbank
