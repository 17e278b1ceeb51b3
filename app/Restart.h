// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Replaces this process by a fresh one of the same program. The only way to empty its memory of
// texts that Qt and the QML engine hold in many places: that is what locking the app means.
namespace werkbank {

// Returns only if it failed. No file descriptor but the standard three is passed on.
void restartProcess(const QString &program, const QStringList &arguments);

} // namespace werkbank
