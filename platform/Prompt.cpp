// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Prompt.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
};

QString readLine(QFile &in)
{
    QByteArray line = in.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> askPassword()
{
    QFile in;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return makeError("usage", u"Standard input cannot be read."_s);
    if (!isatty(STDIN_FILENO)) {
        const QString only = readLine(in);
        return only.isEmpty() ? Result<QString>(makeError("usage", u"No password was given."_s))
                              : Result<QString>(only);
    }
    const NoEcho quiet;
    std::fputs("Password: ", stderr);
    const QString first = readLine(in);
    std::fputs("\nOnce more: ", stderr);
    const QString second = readLine(in);
    std::fputs("\n", stderr);
    if (first.isEmpty() || first != second)
        return makeError("usage", u"The two passwords differ."_s);
    return first;
}

} // namespace werkbank
