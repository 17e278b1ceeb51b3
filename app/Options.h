// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

// The command line. Value type, main thread. Errors: `usage` with the sentence to print.
namespace werkbank {

struct Options {
    QUrl platform;        // origin; empty: none is known yet
    QString dataFolder;   // absolute, made if missing
    int demoSignInOut = -1;
    int demoSignInIn = -1;
    bool isDemo() const { return demoSignInOut >= 0; }
    Id openCase;          // of a link (DeepLink.h); null: none was given
    bool gallery = false; // show the controls and nothing else
    QString justSay;      // --help or --version: print this and end

    static Result<Options> read(const QStringList &arguments);
    // The arguments for starting again later: without what works only once.
    static QStringList lasting(const QStringList &arguments);
    // Those, where the platform is the one that was remembered since.
    static QStringList withoutPlatform(const QStringList &arguments);
    // Where the platform is remembered.
    static QString platformFile(const QString &dataFolder);
};

} // namespace werkbank
