// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FilteredCases.h"

namespace werkbank {

void FilteredCases::setMarks(CasesFilter *marks)
{
    if (m_marks == marks)
        return;
    if (m_marks)
        disconnect(m_marks, nullptr, this, nullptr);
    m_marks = marks;
    if (marks)
        connect(marks, &CasesFilter::changed, this, &FilteredCases::look);
    look();
    Q_EMIT marksChanged();
}

void FilteredCases::look()
{
    const QString now = m_marks ? m_marks->marksText() : QString();
    if (now == m_looked)
        return;
    m_looked = now;
    setHeld({});
    invalidateRowsFilter();
    Q_EMIT countChanged();
}

void FilteredCases::setHeld(const QString &key)
{
    if (m_held == key)
        return;
    m_held = key;
    if (!m_looked.isEmpty())
        invalidateRowsFilter();
    Q_EMIT heldChanged();
}

bool FilteredCases::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!FilteredRows::filterAcceptsRow(row, parent))
        return false;
    const QModelIndex index = rows() ? rows()->index(row, 0, parent) : QModelIndex();
    return !m_marks || (!m_held.isEmpty() && index.data(CasesModel::KeyRole) == m_held)
        || m_marks->accepts(index);
}

int FilteredCases::firstOffer() const
{
    for (int row = 0; row < count(); ++row) {
        if (index(row, 0).data(CasesModel::OpenOfferRole).toBool())
            return row;
    }
    return -1;
}

} // namespace werkbank
