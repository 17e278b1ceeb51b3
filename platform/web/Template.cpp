// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/Template.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readTexts()
{
    return QJsonDocument::fromJson(asset(u"texts.json"_s)).object();
}

QString rawText(const QString &key, Language language)
{
    static const QJsonObject texts = readTexts();
    return texts.value(key).toObject().value(code(language)).toString(key);
}

} // namespace

Language languageOf(QStringView bcp47)
{
    return bcp47.startsWith("de"_L1, Qt::CaseInsensitive) ? Language::De : Language::En;
}

Language languageOf(const HttpRequest &request)
{
    const QString asked = request.query.queryItemValue(u"lang"_s);
    if (asked == "de"_L1 || asked == "en"_L1)
        return languageOf(asked);

    double best = 0;
    Language found = Language::En;
    for (const QByteArray &item : request.header("accept-language").split(',')) {
        const auto parts = item.trimmed().toLower().split(';');
        const QByteArray tag = parts.first().trimmed();
        if (!tag.startsWith("de") && !tag.startsWith("en"))
            continue;
        double weight = 1;
        if (parts.size() > 1 && parts[1].trimmed().startsWith("q="))
            weight = parts[1].trimmed().sliced(2).toDouble();
        if (weight > best) {
            best = weight;
            found = languageOf(QString::fromLatin1(tag));
        }
    }
    return found;
}

QString text(const QString &key, Language language, const QStringList &arguments)
{
    QString out = rawText(key, language);
    for (qsizetype i = 0; i < arguments.size(); ++i)
        out.replace(u'%' + QString::number(i + 1), arguments[i]);
    return out;
}

QByteArray asset(const QString &name)
{
    QFile file(u":/werkbank/web/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fill(const QString &file, const PageValues &values, Language language)
{
    static const QRegularExpression mark(u"\\{\\{\\{(\\w+)\\}\\}\\}|\\{\\{(t:)?([\\w.]+)\\}\\}"_s);
    const QString source = QString::fromUtf8(asset(file));
    QString out;
    qsizetype done = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(source).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(1))
            out += values.value(match.captured(1));
        else if (match.hasCaptured(2))
            out += text(match.captured(3), language).toHtmlEscaped();
        else if (match.captured(3) == "lang"_L1)
            out += code(language);
        else
            out += values.value(match.captured(3)).toHtmlEscaped();
    }
    out += QStringView(source).sliced(done);
    return out.toUtf8();
}

HttpAnswer htmlAnswer(QByteArray html, int status)
{
    return {status, "text/html; charset=utf-8", std::move(html), {}};
}

} // namespace werkbank
