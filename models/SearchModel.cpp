// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchModel.h"

#include <QDateTime>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QVariantList piecesOf(const SearchRow &row)
{
    QVariantList out;
    for (const SearchPiece &piece : row.pieces)
        out.append(QVariantMap{{u"text"_s, piece.text}, {u"hit"_s, piece.hit}});
    return out;
}

QString iconOf(const SearchRow &row)
{
    if (row.hasFile)
        return u"paperclip"_s;
    if (row.kind == "customer"_L1 || row.kind == "colleague"_L1)
        return u"users"_s;
    if (row.kind == "place"_L1)
        return u"settings"_s;
    return row.kind == "note"_L1 ? u"lock"_s : row.kind == "case"_L1 ? u"inbox"_s
                                                                     : u"message-square"_s;
}

} // namespace

void SearchModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(wording() ? wording()->now().ms : 0, zone)
                            .date();
    m_terms = SearchTerms::read(text, today, zone);
    Q_EMIT textChanged();
    watchAgain();
}

void SearchModel::watch()
{
    if (!asks()) {
        clear();
        return;
    }
    SearchQuery query = m_terms.query;
    query.people = true;
    for (const QVariant &each : std::as_const(m_places)) {
        const QVariantMap place = each.toMap();
        query.places.append({place[u"key"_s].toString(), place[u"title"_s].toString(),
                             place[u"words"_s].toString()});
    }
    watchQuery(query);
}

void SearchModel::setPlaces(const QVariantList &places)
{
    if (m_places == places)
        return;
    m_places = places;
    Q_EMIT placesChanged();
    watchAgain();
}

QString SearchModel::kindText(const SearchRow &row)
{
    //: Beside what a search found: it is on this computer
    return row.pending ? tr("Not sent yet")
        //: What a search found
        : row.hasFile ? tr("File")
        //: What a search found
        : row.kind == "note"_L1 ? tr("Note")
        //: What a search found
        : row.kind == "case"_L1 ? tr("Case")
        //: What a search found
        : row.kind == "customer"_L1 ? tr("Customer")
        //: What a search found: another expert
        : row.kind == "colleague"_L1 ? tr("Colleague")
        //: What a search found: a card of the settings
        : row.kind == "place"_L1 ? tr("Setting") : tr("Message");
}

QString SearchModel::titleOf(const SearchRow &row) const
{
    if (row.number.isEmpty())
        return row.title;
    return u"%1 · #%2"_s.arg(row.title.isEmpty() ? wording()->taskTitle(row.task) : row.title,
                             row.number);
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{PlaceRole, "place"},   {KeyRole, "key"},           {CaseIdRole, "caseId"}, {EntityRole, "entity"},
            {IconRole, "sign"},         {TitleRole, "title"},   {CustomerRole, "customer"},
            {AgeRole, "age"},           {PiecesRole, "pieces"}, {FoundRole, "found"},
            {KindTextRole, "kindText"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<SearchRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case CaseIdRole: return row->caseId.toString();
    case EntityRole:
        return row->entity.isNull() || row->entity == row->caseId ? QString()
                                                                  : row->entity.toString();
    case IconRole: return iconOf(*row);
    case PlaceRole: return row->place;
    case TitleRole: return titleOf(*row);
    case CustomerRole: return row->customer;
    case AgeRole: return row->at.isSet() ? wording()->age(row->at) : QString();
    case PiecesRole: return piecesOf(*row);
    case FoundRole:
        //: Beside a person that a search found
        return row->cases > 0 ? tr("%n case(s), the newest is opened", nullptr, row->cases)
                              : row->text;
    case KindTextRole: return kindText(*row);
    default: return {};
    }
}

} // namespace werkbank
