// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/documents/Program.h"

#include <QProcess>
#include <QStandardPaths>

namespace werkbank {

using namespace Qt::StringLiterals;

ProgramEnd runProgram(const QString &program, const QString &package, const QStringList &arguments,
                      const QByteArray &input)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {
            false,
            {},
            u"%1 is missing; it comes with the Debian package %2"_s.arg(program, package).toUtf8()};
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {false, {}, u"%1 did not end"_s.arg(program).toUtf8()};
    ProgramEnd end;
    end.ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    end.out = process.readAllStandardOutput();
    end.complaint = process.readAllStandardError();
    return end;
}

} // namespace werkbank
