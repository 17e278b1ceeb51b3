// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EarlierCasesModel.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void EarlierCasesModel::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    watchAgain();
}

void EarlierCasesModel::watch()
{
    if (m_caseId.isNull() || !client())
        clear();
    else
        watchQuery(EarlierQuery{m_caseId});
}

QHash<int, QByteArray> EarlierCasesModel::roleNames() const
{
    return {{KeyRole, "key"}, {TitleRole, "title"}, {AgeRole, "age"}, {SolutionRole, "solution"}};
}

QVariant EarlierCasesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<EarlierRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case TitleRole:
        return u"%1 · #%2"_s.arg(row->title.isEmpty() ? wording()->taskTitle(row->task)
                                                      : row->title, row->number);
    case AgeRole: return wording()->age(row->at);
    case SolutionRole: return row->solution.simplified();
    default: return {};
    }
}

} // namespace werkbank
