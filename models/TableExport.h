// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QUrl>

// Tables as files and for the clipboard. Pure but for saveCsv; any thread.
namespace werkbank {

// A cell that a spreadsheet would run, because it begins with = + - @ (also the wide ones, also
// behind blanks) or a control character, gets a ' before it. A plain number stays one.
QString safeCell(const QString &text);
// Both make every cell safe.
QByteArray csvOf(const QList<QStringList> &lines, QChar separator);
// Cells by tabs, lines by line feeds; what is in the way becomes a blank.
QString clipboardOf(const QList<QStringList> &lines);
// "-8.23" / "-8,23", without currency and groups.
QString exportAmount(qint64 minor, const QLocale &locale);

// Comma (English) or semicolon (German), UTF-8. Empty, or the system's reason why not.
QString saveCsv(const QUrl &url, const QList<QStringList> &lines, const QLocale &locale);

} // namespace werkbank
