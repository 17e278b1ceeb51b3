// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogLines.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <mutex>

#include <unistd.h>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharacters = 1000;
constexpr qsizetype mostKept = 64 * 1024;

std::mutex keeping;
int keptIn = -1;
off_t keptHead = 0;
qsizetype kept = 0;

// The last lines matter: when there are too many, those before are dropped.
void keep(const QByteArray &line)
{
    const std::lock_guard guard(keeping);
    if (keptIn < 0)
        return;
    if (kept + line.size() > mostKept) {
        kept = 0;
        if (::ftruncate(keptIn, keptHead) != 0)
            return;
    }
    kept += line.size();
    if (::write(keptIn, line.constData(), size_t(line.size())) < 0)
        keptIn = -1;
}

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString line = message.left(maxCharacters);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    const QByteArray category(context.category ? context.category : "");
    const QByteArray bytes = QByteArray(word(type)) + ' ' + category + ": " + line.toUtf8() + '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    keep(bytes);
    if (type == QtFatalMsg)
        abort();
}

} // namespace

void alsoLogTo(int descriptor)
{
    const std::lock_guard guard(keeping);
    keptIn = descriptor;
    keptHead = descriptor < 0 ? 0 : ::lseek(descriptor, 0, SEEK_END);
    kept = 0;
}

void logToStandardError()
{
    QLoggingCategory::setFilterRules(u"qt.*.debug=false\nqt.*.info=false\ndefault.debug=false"_s);
    qInstallMessageHandler(write);
}

} // namespace werkbank
