// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

// What went wrong, for two readers: `code` for programs, `text` for people. Value type, any thread.
//
// Codes are short snake_case words. Those that cross the wire are listed in core/wire/Codes.h;
// a code that a program does not know is shown by its text alone.
namespace werkbank {

struct Error {
    QString code;        // "already_taken", "disk_full", …
    QString text;        // one English sentence: what happened, what is safe, what to do
    QJsonObject detail;  // what a program needs beside the code, e.g. {"current": …}

    friend bool operator==(const Error &, const Error &) = default;
};

inline Error makeError(const char *code, QString text, QJsonObject detail = {})
{
    return {QString::fromLatin1(code), std::move(text), std::move(detail)};
}

} // namespace werkbank
