// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

// The command line of werkbank-platform. Any thread. Errors: `usage` (the text says what).
namespace werkbank {

struct Options {
    enum class What { Serve, Operate, Receipt, Sample, Schema, Version, Help };
    What what = What::Help;

    QString data;
    QString keyFile;
    QString auditKeyFile;
    QString limitsFile;
    QString identFile;         // SCR-Ident, with its password
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    QStringList origins;       // the first is the one in links
    QString smtp, mailFrom;
    bool demo = false;
    int signInIn = -1, signInOut = -1;

    QJsonObject command;       // Operate: MoneyOperators.h, still without a password
    bool needsPassword = false;

    QString file;              // Receipt; Operate: where the answer goes, empty: standard output
    QString expertKey, customerKey;  // fingerprints that it must have, or empty

    static Result<Options> parse(const QStringList &arguments);
    static QString help();
};

} // namespace werkbank
