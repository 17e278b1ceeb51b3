// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CrashMark.h"

#include "app/LogLines.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRead = 96 * 1024;
constexpr std::array fatal{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

volatile sig_atomic_t markFd = -1;

// Only what a signal handler may call.
void noteSignal(int number)
{
    char line[] = "signal 00\n";
    line[7] = char('0' + number / 10 % 10);
    line[8] = char('0' + number % 10);
    if (markFd >= 0 && ::write(markFd, line, sizeof(line) - 1) < 0)
        markFd = -1;
    std::signal(number, SIG_DFL);
    std::raise(number);
}

QByteArray versions()
{
    return u"Werkbank %1\nQt %2\n%3, %4\n"_s
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
        .toUtf8();
}

} // namespace

CrashMark::CrashMark(const QString &dataFolder)
    : m_running(dataFolder + "/running"_L1), m_report(dataFolder + "/report.txt"_L1)
{
    if (QFile::exists(m_running)) {
        QFile::remove(m_report);
        m_fresh = QFile::rename(m_running, m_report);
    }
    begin();
}

CrashMark::~CrashMark()
{
    end();
}

void CrashMark::begin()
{
    m_fd = ::open(QFile::encodeName(m_running).constData(),
                  O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray first = versions();
    if (m_fd < 0 || ::write(m_fd, first.constData(), size_t(first.size())) < 0)
        return;
    alsoLogTo(m_fd);
    markFd = m_fd;
    for (const int number : fatal)
        std::signal(number, noteSignal);
}

void CrashMark::end()
{
    if (m_fd < 0)
        return;
    alsoLogTo(-1);
    markFd = -1;
    ::close(std::exchange(m_fd, -1));
    QFile::remove(m_running);
}

QString CrashMark::report() const
{
    QFile file(m_report);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostRead)) : QString();
}

} // namespace werkbank
