// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

// Runs a program of Debian's that checks our files with eyes that are not ours. A program that is
// missing is a failure with its package's name, never a skipped test.
namespace werkbank {

struct ProgramEnd {
    bool ok = false;
    QByteArray out;
    QByteArray complaint;  // its errors, or that it is missing
};

ProgramEnd runProgram(const QString &program, const QString &package, const QStringList &arguments,
                      const QByteArray &input = {});

} // namespace werkbank
