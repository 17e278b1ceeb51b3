// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SnippetsModel.h"

#include "models/ErrorText.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

const QRegularExpression &variable()
{
    static const QRegularExpression pattern(u"\\{([\\p{L}_]{1,20})\\}"_s);
    return pattern;
}

QString canonical(const QString &name)
{
    static const QHash<QString, QString> german{
        {u"kunde"_s, u"customer"_s}, {u"fall"_s, u"case"_s}, {u"ich"_s, u"me"_s}};
    const QString lower = name.toLower();
    return german.value(lower, lower);
}

} // namespace

void SnippetsModel::watch()
{
    watchQuery(SnippetQuery{});
}

QHash<int, QByteArray> SnippetsModel::roleNames() const
{
    return {{KeyRole, "key"}, {NameRole, "name"}, {TextRole, "text"}};
}

QVariant SnippetsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<SnippetRow>(index);
    if (!row)
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case NameRole: return row->name;
    case TextRole: return row->text;
    default: return {};
    }
}

void SnippetsModel::keep(const local::SaveSnippet &snippet)
{
    client()->keep(snippet).then(this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void SnippetsModel::save(const QString &key, const QString &name, const QString &text)
{
    QString word = name.trimmed().left(longestName);
    word.replace(QRegularExpression(u"[\\s/]+"_s), u"-"_s);
    if (client() && !word.isEmpty() && !text.trimmed().isEmpty())
        keep({key.isEmpty() ? client()->makeId() : Id::fromString(key), word, text});
}

void SnippetsModel::remove(const QString &key)
{
    if (client())
        keep({Id::fromString(key), {}, {}});
}

QVariantList SnippetsModel::matching(const QString &typed) const
{
    QVariantList first, behind;
    for (int i = 0; i < count(); ++i) {
        const auto &row = rowAt<SnippetRow>(i);
        const QVariantMap one{{u"name"_s, row.name}, {u"text"_s, row.text}};
        if (row.name.startsWith(typed, Qt::CaseInsensitive))
            first.append(one);
        else if (row.name.contains(typed, Qt::CaseInsensitive))
            behind.append(one);
    }
    return first + behind;
}

QString SnippetsModel::filled(const QString &text, const QVariantMap &values)
{
    QString out;
    qsizetype from = 0;
    for (const auto &match : variable().globalMatch(text)) {
        const QString value = values.value(canonical(match.captured(1))).toString();
        out += text.sliced(from, match.capturedStart() - from);
        out += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return out + text.sliced(from);
}

QStringList SnippetsModel::unknown(const QString &text, const QVariantMap &values)
{
    QStringList out;
    for (const auto &match : variable().globalMatch(text)) {
        if (values.value(canonical(match.captured(1))).toString().isEmpty()
            && !out.contains(match.captured()))
            out.append(match.captured());
    }
    return out;
}

} // namespace werkbank
