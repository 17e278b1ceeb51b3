// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogLines.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharacters = 1000;

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
    if (type == QtFatalMsg)
        abort();
}

} // namespace

void logToStandardError()
{
    QLoggingCategory::setFilterRules(u"qt.*.debug=false\nqt.*.info=false\ndefault.debug=false"_s);
    qInstallMessageHandler(write);
}

} // namespace werkbank
