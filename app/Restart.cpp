// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Restart.h"

#include "core/base/Log.h"

#include <QFile>

#include <vector>

#include <fcntl.h>
#include <linux/close_range.h>
#include <unistd.h>

namespace werkbank {

void restartProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> held;
    held.reserve(size_t(arguments.size()));
    for (const QString &argument : arguments)
        held.push_back(QFile::encodeName(argument));
    std::vector<char *> argv;
    argv.reserve(held.size() + 1);
    for (QByteArray &argument : held)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    execv(QFile::encodeName(program).constData(), argv.data());
    qCCritical(logApp) << "cannot start again: error" << errno;
}

} // namespace werkbank
