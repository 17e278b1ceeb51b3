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
    if (asks())
        watchQuery(m_terms.query);
    else
        clear();
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{KeyRole, "key"},           {CaseIdRole, "caseId"}, {EntityRole, "entity"},
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
    case EntityRole: return row->kind == "case"_L1 ? QString() : row->entity.toString();
    case IconRole: return iconOf(*row);
    case TitleRole:
        return u"%1 · #%2"_s.arg(row->title.isEmpty() ? wording()->taskTitle(row->task)
                                                      : row->title, row->number);
    case CustomerRole: return row->customer;
    case AgeRole: return wording()->age(row->at);
    case PiecesRole: return piecesOf(*row);
    case FoundRole: return row->text;
    case KindTextRole:
        //: Beside what a search found: it is on this computer
        return row->pending ? tr("Not sent yet")
            //: What a search found
            : row->kind == "note"_L1 ? tr("Note")
            //: What a search found
            : row->kind == "case"_L1 ? tr("Case") : tr("Message");
    default: return {};
    }
}

} // namespace werkbank
