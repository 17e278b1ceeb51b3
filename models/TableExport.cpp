// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableExport.h"

#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isPlainNumber(QStringView text)
{
    static const QRegularExpression number(u"\\A-?[0-9]+(?:[.,][0-9]+)?\\z"_s);
    return number.matchView(text).hasMatch();
}

} // namespace

QString safeCell(const QString &text)
{
    static const QString runs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first = std::ranges::find_if_not(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format;
    });
    const bool isControl = !text.isEmpty() && text.front().category() == QChar::Other_Control;
    const bool isRun = isControl || (first != text.cend() && runs.contains(*first));
    return isRun && !isPlainNumber(text) ? u'\'' + text : text;
}

QByteArray csvOf(const QList<QStringList> &lines, QChar separator)
{
    QString out(QChar(0xfeff));
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &text : line) {
            QString cell = safeCell(text);
            if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
                || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            cells.append(cell);
        }
        out += cells.join(separator) + u"\r\n"_s;
    }
    return out.toUtf8();
}

QString clipboardOf(const QList<QStringList> &lines)
{
    QStringList out;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(safeCell(cell.simplified()));
        out.append(cells.join(u'\t'));
    }
    return out.join(u'\n');
}

QString exportAmount(qint64 minor, const QLocale &locale)
{
    const QString sign = minor < 0 ? u"-"_s : QString();
    return sign + QString::number(std::abs(minor) / 100) + locale.decimalPoint()
        + QString::number(std::abs(minor) % 100).rightJustified(2, u'0');
}

QString saveCsv(const QUrl &url, const QList<QStringList> &lines, const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == ","_L1;
    const QByteArray csv = csvOf(lines, comma ? u';' : u',');
    QSaveFile file(url.toLocalFile());
    const bool fine = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size()
        && file.commit();
    return fine ? QString() : file.errorString();
}

} // namespace werkbank
