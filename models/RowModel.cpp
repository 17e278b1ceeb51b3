// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowModel.h"

#include <algorithm>

namespace werkbank {

namespace {

template <class Entry>
bool before(const Entry &a, const Entry &b)
{
    const int order = a.sortKey.compare(b.sortKey);
    return order != 0 ? order < 0 : a.key < b.key;
}

} // namespace

void RowModel::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watchAgain();
}

void RowModel::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    if (m_wording)
        disconnect(m_wording, nullptr, this, nullptr);
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &RowModel::refreshAll);
    Q_EMIT wordingChanged();
    refreshAll();
}

void RowModel::componentComplete()
{
    m_complete = true;
    watchAgain();
}

void RowModel::watchAgain()
{
    if (!m_complete)
        return;
    m_subscription = {};
    clear();
    if (m_loaded) {
        m_loaded = false;
        Q_EMIT loadedChanged();
    }
    if (m_client)
        watch();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int RowModel::indexOfKey(const QString &key) const
{
    const auto known = m_known.constFind(key);
    return known == m_known.constEnd() ? -1 : placeOf(*known);
}

QString RowModel::keyAt(int index) const
{
    return index >= 0 && index < count() ? m_entries[index].key : QString();
}

QStringList RowModel::keysHolding(const QString &text) const
{
    QStringList out;
    const QList<int> roles = searchedRoles();
    for (int row = 0; row < count() && !text.isEmpty(); ++row) {
        if (std::ranges::any_of(roles, [&](int role) {
                return index(row).data(role).toString().contains(text, Qt::CaseInsensitive);
            }))
            out.append(m_entries[row].key);
    }
    return out;
}

void RowModel::applyEntries(bool initial, QList<Entry> upserts, const QList<QString> &removed)
{
    const int countBefore = count();
    const int arrivedBefore = arrived();
    const bool aside = m_still && m_loaded && !initial;
    if (initial) {
        m_later.clear();
        m_leaving.clear();
        removeMissing(upserts);
    }
    for (const QString &key : removed) {
        if (!aside) {
            removeKey(key);
        } else {
            m_later.remove(key);
            if (m_known.contains(key))
                m_leaving.insert(key);
        }
    }
    for (Entry &entry : upserts) {
        if (aside)
            putAside(std::move(entry));
        else
            upsert(std::move(entry));
    }
    if (count() != countBefore)
        Q_EMIT countChanged();
    if (arrived() != arrivedBefore)
        Q_EMIT arrivedChanged();
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loadedChanged();
    }
}

void RowModel::removeMissing(const QList<Entry> &kept)
{
    QSet<QString> keys;
    for (const Entry &entry : kept)
        keys.insert(entry.key);
    QList<QString> gone;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!keys.contains(entry.key))
            gone.append(entry.key);
    }
    for (const QString &key : std::as_const(gone))
        removeKey(key);
}

void RowModel::removeKey(const QString &key)
{
    const int index = indexOfKey(key);
    if (index < 0)
        return;
    beginRemoveRows({}, index, index);
    m_entries.removeAt(index);
    m_known.remove(key);
    endRemoveRows();
}

void RowModel::upsert(Entry entry)
{
    const auto known = m_known.constFind(entry.key);
    if (known == m_known.constEnd()) {
        const int at = placeOf(entry);
        beginInsertRows({}, at, at);
        m_known.insert(entry.key, entry);
        m_entries.insert(at, std::move(entry));
        endInsertRows();
        return;
    }
    if (known->viewRev > entry.viewRev)
        return;

    const int from = placeOf(*known);
    int to = placeOf(entry);
    if (to > from)
        --to;  // its old place is given up
    m_known.insert(entry.key, entry);
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_entries.move(from, to);
        m_entries[to] = std::move(entry);
        endMoveRows();
    } else {
        m_entries[to] = std::move(entry);
    }
    Q_EMIT dataChanged(index(to), index(to));
}

bool RowModel::comesAtOnce(const void *) const
{
    return false;
}

std::shared_ptr<const void> RowModel::inItsPlace(std::shared_ptr<const void> row,
                                                 const void *) const
{
    return row;
}

// A known row changes where it stands and keeps its old sort key until later.
void RowModel::putAside(Entry entry)
{
    m_leaving.remove(entry.key);
    const auto known = m_known.constFind(entry.key);
    const auto later = m_later.constFind(entry.key);
    const qint64 rev = later != m_later.cend() ? later->viewRev
                     : known != m_known.cend() ? known->viewRev : 0;
    if (rev > entry.viewRev)
        return;
    if (comesAtOnce(entry.row.get())
        && (known == m_known.cend() || !comesAtOnce(known->row.get()))) {
        m_later.remove(entry.key);
        upsert(std::move(entry));
        return;
    }
    if (known == m_known.cend()) {
        m_later.insert(entry.key, entry);
        return;
    }
    m_later.remove(entry.key);
    if (entry.sortKey != known->sortKey) {
        m_later.insert(entry.key, entry);
        entry.sortKey = known->sortKey;
        entry.row = inItsPlace(std::move(entry.row), known->row.get());
    }
    upsert(std::move(entry));
}

void RowModel::setStill(bool still)
{
    if (m_still == still)
        return;
    m_still = still;
    Q_EMIT stillChanged();
    if (!still)
        letIn();
}

int RowModel::arrived() const
{
    return int(std::count_if(m_later.cbegin(), m_later.cend(), [this](const Entry &entry) {
        return !m_known.contains(entry.key);
    }));
}

void RowModel::letIn()
{
    if (m_later.isEmpty() && m_leaving.isEmpty())
        return;
    const int countBefore = count();
    const int arrivedBefore = arrived();
    for (const QString &key : std::exchange(m_leaving, {}))
        removeKey(key);
    for (Entry &entry : std::exchange(m_later, {}))
        upsert(std::move(entry));
    if (count() != countBefore)
        Q_EMIT countChanged();
    if (arrivedBefore > 0)
        Q_EMIT arrivedChanged();
}

Instant RowModel::now() const
{
    return m_client ? m_client->now() : m_wording ? m_wording->now() : Instant();
}

int RowModel::placeOf(const Entry &entry) const
{
    const auto it = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, before<Entry>);
    return int(it - m_entries.cbegin());
}

void RowModel::refreshAll()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

void RowModel::clear()
{
    m_later.clear();
    m_leaving.clear();
    if (m_entries.isEmpty())
        return;
    beginResetModel();
    m_entries.clear();
    m_known.clear();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace werkbank
