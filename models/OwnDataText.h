// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/queries/OwnData.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

// An expert's own data in the forms in which he takes it along: cases, stars, time and earnings.
// What belongs to customers stays here: names, addresses, messages, files. Pure; any thread.
namespace werkbank {

// For programs: English names, times in UTC (ISO 8601), amounts in cents.
QJsonObject ownDataJson(const QList<OwnCase> &cases, Instant at);
// For spreadsheets: a line per case, the first with headings, no cell that would be run.
QList<QStringList> ownDataTable(const QList<OwnCase> &cases, const QLocale &locale);

} // namespace werkbank
