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

// The words of a text where they stand, told apart by whether one that is wanted begins them.
QList<SearchPiece> taken(const QString &text, const QStringList &wanted)
{
    QList<SearchPiece> out;
    const auto add = [&](QStringView part, bool hit) {
        if (!out.isEmpty() && out.last().hit == hit)
            out.last().text += part;
        else if (!part.isEmpty())
            out.append({part.toString(), hit});
    };
    const auto inWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && inWord(text[end]) == inWord(text[at]))
            ++end;
        const QStringView part = QStringView(text).sliced(at, end - at);
        const QString word = folded(part);
        add(part, inWord(text[at]) && std::ranges::any_of(wanted, [&](const QString &start) {
                      return word.startsWith(start);
                  }));
        at = end;
    }
    return out;
}

// About 200 characters from a little before the first word that was wanted.
QList<SearchPiece> snippet(const QString &text, const QStringList &wanted)
{
    QList<SearchPiece> pieces = taken(text.simplified(), wanted);
    if (pieces.size() > 1 && !pieces.first().hit && pieces.first().text.size() > snippetBefore)
        pieces.first().text = u'…' + pieces.first().text.last(snippetBefore);
    qsizetype room = snippetLength;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].text.size() >= room) {
            pieces[i].text.truncate(room);
            pieces.resize(i + 1);
            break;
        }
        room -= pieces[i].text.size();
    }
    return pieces;
}

struct Found {
    QString kind;
    Id entity;
    Id caseId;
    QString text;
    QString author;      // empty: the customer
    Instant at;
    bool hasFile = false;
    bool pending = false;
};

// Whether it is what the query narrows its words to.
bool fits(const View &view, const Found &found, const SearchQuery &query)
{
    if (query.withFile && !found.hasFile)
        return false;
    if ((query.since && found.at < *query.since) || (query.before && found.at >= *query.before))
        return false;
    if (query.fromMe && found.author != view.author())
        return false;
    if (query.from.isEmpty() && query.ofCase.isEmpty())
        return true;
    const auto body = view.get<CaseBody>(found.caseId);
    const QString customer = body ? body->customer.name : QString();
    if (!query.from.isEmpty()
        && !matches(wordsOf(query.from), found.author.isEmpty() ? customer : found.author))
        return false;
    return query.ofCase.isEmpty()
        || (body && matches(wordsOf(query.ofCase), body->number + u' ' + body->title + u' ' + customer));
}

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
        row.task = body->task;
        row.customer = body->customer.name;
    }
    row.pieces = snippet(found.text, wordsOf(query));
    for (const SearchPiece &piece : std::as_const(row.pieces))
        row.text += piece.text;
    row.hasFile = found.hasFile;
    row.at = found.at;
    row.pending = found.pending;
    return row;
}

Found foundIn(const QString &kind, const QJsonObject &body)
{
    const bool isCase = kind == QLatin1StringView(CaseBody::kind);
    const Id id = Id::fromString(body["id"_L1].toString());
    const bool byCustomer = isCase || body["side"_L1].toString() == "customer"_L1;
    return {kind, id, isCase ? id : Id::fromString(body["case"_L1].toString()),
            searchedWords(kind, body), byCustomer ? QString() : body["author"_L1].toString(),
            {body[isCase ? "created_at"_L1 : "at"_L1].toInteger()},
            !body["files"_L1].toArray().isEmpty(), false};
}

// The person's own words that wait: a message or note by its id, anything else by its case.
std::optional<Found> foundIn(const View &view, const OutgoingCommand &command)
{
    if (command.caseId.isNull() || command.ownWords().isEmpty())
        return {};
    Found out{u"case"_s, command.caseId, command.caseId, command.ownWords(), view.author(),
              command.command.madeAt, !command.command.args["files"_L1].toArray().isEmpty(), true};
    for (const QLatin1StringView kind : {"message"_L1, "note"_L1}) {
        if (const Id id = Id::fromString(command.command.args[kind].toString()); !id.isNull()) {
            out.kind = kind;
            out.entity = id;
        }
    }
    return out;
}

QString personKey(const QString &kind, const QString &name)
{
    return kind + u'/' + folded(name);
}

// Places, then people, by their names.
QList<SearchRow> named(const View &view, const SearchQuery &query, const QStringList &wanted)
{
    QList<SearchRow> out;
    for (const SearchPlace &place : query.places) {
        if (!matches(wanted, place.title + u' ' + place.words))
            continue;
        SearchRow row;
        row.key = u"place/"_s + place.key;
        row.sortKey = '\0' + QByteArray(SortKey().text(place.title));
        row.kind = u"place"_s;
        row.place = place.key;
        row.title = place.title;
        out.append(row);
    }
    QHash<QString, SearchRow> people;
    const auto person = [&](const QString &kind, const QString &name, const CaseBody &body) {
        if (!matches(wanted, name))
            return;
        SearchRow &row = people[personKey(kind, name)];
        ++row.cases;
        if (!row.key.isEmpty() && row.at >= body.createdAt)
            return;
        row.key = personKey(kind, name);
        row.sortKey = '\1' + QByteArray(SortKey().text(name).text(kind));
        row.kind = kind;
        row.title = name;
        row.caseId = row.entity = body.id;
        row.at = body.createdAt;
    };
    for (const CaseBody &body : query.people ? view.cases({}) : QList<CaseBody>()) {
        person(u"customer"_s, body.customer.name, body);
        if (body.assigneeName != view.author())
            person(u"colleague"_s, body.assigneeName, body);
    }
    return out + people.values();
}

constexpr const char *searchedKinds[] = {MessageBody::kind, NoteBody::kind, CaseBody::kind};

} // namespace

QList<SearchRow> SearchQuery::rows(const View &view) const
{
    const QStringList wanted = wordsOf(text);
    QHash<Id, Found> all;
    const bool narrowed = narrows();
    for (const CacheStore::Hit &hit : view.search(text, narrowed ? 500 : limit)) {
        const Found found = foundIn(hit.kind, hit.body);
        if (fits(view, found, *this))
            all.insert(found.entity, found);
    }
    for (const OutgoingCommand *command : view.commands()) {
        const auto found = foundIn(view, *command);
        if (found && matches(wanted, found->text) && fits(view, *found, *this))
            all.insert(found->entity, *found);
    }
    QList<SearchRow> out;
    for (const Found &found : std::as_const(all))
        out.append(rowOf(view, found, text));
    if (!narrowed)
        out += named(view, *this, wanted);
    std::ranges::sort(out, {}, &SearchRow::sortKey);
    return out.first(std::min(out.size(), qsizetype(limit)));
}

std::optional<SearchRow> SearchQuery::row(const View &view, const QString &key) const
{
    const QStringList wanted = wordsOf(text);
    const Id id = Id::fromString(key);
    if (id.isNull()) {
        const QList<SearchRow> rows = narrows() ? QList<SearchRow>() : named(view, *this, wanted);
        const auto at = std::ranges::find(rows, key, &SearchRow::key);
        return at == rows.end() ? std::optional<SearchRow>() : *at;
    }
    for (const OutgoingCommand *command : view.commands()) {
        const auto found = foundIn(view, *command);
        if (found && found->entity == id && matches(wanted, found->text)
            && fits(view, *found, *this))
            return rowOf(view, *found, text);
    }
    for (const char *kind : searchedKinds) {
        const auto body = view.body({QString::fromLatin1(kind), id});
        if (!body)
            continue;
        const Found found = foundIn(QString::fromLatin1(kind), *body);
        if (matches(wanted, found.text) && fits(view, found, *this))
            return rowOf(view, found, text);
    }
    return {};
}

QList<QString> SearchQuery::touched(const Changes &changes, const View &view) const
{
    QSet<QString> out;
    for (const Id &id : changes.ofKind(QLatin1StringView(CaseBody::kind))) {
        const auto body = people ? view.get<CaseBody>(id) : std::nullopt;
        if (body)
            out << personKey(u"customer"_s, body->customer.name)
                << personKey(u"colleague"_s, body->assigneeName);
    }
    for (const char *kind : searchedKinds) {
        for (const Id &id : changes.ofKind(QLatin1StringView(kind)))
            out.insert(id.toString());
    }
    return out.values();
}

} // namespace werkbank
