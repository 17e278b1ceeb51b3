// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Search.h"

#include "sync/Extract.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetLength = 200;
constexpr qsizetype snippetBefore = 60;

// As FTS5's unicode61 with remove_diacritics reads it: letters and digits, folded, without marks.
QString folded(QStringView text)
{
    QString out;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            out += c.toCaseFolded();
    }
    return out;
}

QStringList wordsOf(QStringView text)
{
    QStringList out{QString()};
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out.last() += c;
        else if (!out.last().isEmpty())
            out.append(QString());
    }
    if (out.last().isEmpty())
        out.removeLast();
    return out;
}

bool matches(const QStringList &wanted, QStringView text)
{
    const QStringList words = wordsOf(text);
    return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString &start) {
        return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(start); });
    });
}

QString snippet(const QString &text, const QString &query)
{
    const QString first = query.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const qsizetype found = text.indexOf(first, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max(qsizetype(0), found - snippetBefore);
    return text.sliced(from, std::min(snippetLength, text.size() - from)).simplified();
}

struct Found {
    QString kind;
    Id entity;
    Id caseId;
    QString text;
    Instant at;
    bool pending = false;
};

SearchRow rowOf(const View &view, const Found &found, const QString &query)
{
    SearchRow row;
    row.key = found.entity.toString();
    row.sortKey = SortKey().newestFirst(found.at).id(found.entity);
    row.caseId = found.caseId;
    row.entity = found.entity;
    row.kind = found.kind;
    if (const auto body = view.get<CaseBody>(found.caseId)) {
        row.number = body->number;
        row.title = body->title;
        row.customer = body->customer.name;
    }
    row.text = snippet(found.text, query);
    row.at = found.at;
    row.pending = found.pending;
    return row;
}

Found foundIn(const QString &kind, const QJsonObject &body)
{
    const bool isCase = kind == QLatin1StringView(CaseBody::kind);
    const Id id = Id::fromString(body["id"_L1].toString());
    return {kind, id, isCase ? id : Id::fromString(body["case"_L1].toString()),
            searchedWords(kind, body), {body[isCase ? "created_at"_L1 : "at"_L1].toInteger()}, false};
}

// The person's own words that wait: a message or note by its id, anything else by its case.
std::optional<Found> foundIn(const OutgoingCommand &command)
{
    if (command.caseId.isNull() || command.ownWords().isEmpty())
        return {};
    Found out{u"case"_s, command.caseId, command.caseId, command.ownWords(),
              command.command.madeAt, true};
    for (const QLatin1StringView kind : {"message"_L1, "note"_L1}) {
        if (const Id id = Id::fromString(command.command.args[kind].toString()); !id.isNull()) {
            out.kind = kind;
            out.entity = id;
        }
    }
    return out;
}

constexpr const char *searchedKinds[] = {MessageBody::kind, NoteBody::kind, CaseBody::kind};

} // namespace

QList<SearchRow> SearchQuery::rows(const View &view) const
{
    const QStringList wanted = wordsOf(text);
    QHash<Id, Found> all;
    for (const CacheStore::Hit &hit : view.search(text, limit)) {
        const Found found = foundIn(hit.kind, hit.body);
        all.insert(found.entity, found);
    }
    for (const OutgoingCommand *command : view.commands()) {
        const auto found = foundIn(*command);
        if (found && matches(wanted, found->text))
            all.insert(found->entity, *found);
    }
    QList<SearchRow> out;
    for (const Found &found : std::as_const(all))
        out.append(rowOf(view, found, text));
    std::ranges::sort(out, {}, &SearchRow::sortKey);
    return out.first(std::min(out.size(), qsizetype(limit)));
}

std::optional<SearchRow> SearchQuery::row(const View &view, const QString &key) const
{
    const QStringList wanted = wordsOf(text);
    const Id id = Id::fromString(key);
    for (const OutgoingCommand *command : view.commands()) {
        const auto found = foundIn(*command);
        if (found && found->entity == id && matches(wanted, found->text))
            return rowOf(view, *found, text);
    }
    for (const char *kind : searchedKinds) {
        const auto body = view.body({QString::fromLatin1(kind), id});
        if (!body)
            continue;
        const Found found = foundIn(QString::fromLatin1(kind), *body);
        if (matches(wanted, found.text))
            return rowOf(view, found, text);
    }
    return {};
}

QList<QString> SearchQuery::touched(const Changes &changes, const View &) const
{
    QSet<QString> out;
    for (const char *kind : searchedKinds) {
        for (const Id &id : changes.ofKind(QLatin1StringView(kind)))
            out.insert(id.toString());
    }
    return out.values();
}

} // namespace werkbank
