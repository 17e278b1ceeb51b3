// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QQmlParserStatus>
#include <QSet>
#include <QtQmlIntegration/qqmlintegration.h>

#include <memory>

// The list that every list model of ours is. Rows come as deltas of a query; they are ordered by
// sort key, may move, and one with an older viewRev than shown is ignored. The only place that
// calls beginInsertRows and its kin. GUI thread.
namespace werkbank {

class RowModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // False until the first rows are here: show LoadingState, not EmptyState.
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    // True: nothing moves. Rows still change where they stand; what arrives, moves or goes waits
    // until it is false again, but for rows that cannot wait. For a list under the pointer.
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY stillChanged FINAL)
    // New rows that wait.
    Q_PROPERTY(int arrived READ arrived NOTIFY arrivedChanged FINAL)
public:
    using QAbstractListModel::QAbstractListModel;

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);

    void classBegin() override {}
    void componentComplete() override;

    int count() const { return int(m_entries.size()); }
    bool loaded() const { return m_loaded; }
    bool still() const { return m_still; }
    void setStill(bool still);
    int arrived() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    // In which a typed word is looked for (FilteredRows.h).
    virtual QList<int> searchedRoles() const { return {}; }

    // -1: not here.
    Q_INVOKABLE int indexOfKey(const QString &key) const;
    Q_INVOKABLE QString keyAt(int index) const;
    // Keys of the rows that hold the text as it stands, in what the model lets be searched.
    Q_INVOKABLE QStringList keysHolding(const QString &text) const;
    // Lets in what waits, and goes on keeping still.
    Q_INVOKABLE void letIn();

    template <class Row>
    void apply(const Delta<Row> &delta)
    {
        QList<Entry> upserts;
        upserts.reserve(delta.upserts.size());
        for (const Row &row : delta.upserts)
            upserts.append({row.key, row.sortKey, row.viewRev, std::make_shared<const Row>(row)});
        applyEntries(delta.initial, std::move(upserts), delta.removed);
    }

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void countChanged();
    void loadedChanged();
    void stillChanged();
    void arrivedChanged();

protected:
    // Start (again) to watch what this model shows. Called once complete and when client or a
    // property that the query depends on changed; `client` may be null: clear.
    virtual void watch() = 0;
    // Rows of this kind arrive also while the list is still.
    virtual bool comesAtOnce(const void *row) const;
    // How a changed row is shown while it keeps its place: what its place says stays too.
    virtual std::shared_ptr<const void> inItsPlace(std::shared_ptr<const void> row,
                                                   const void *shown) const;
    void watchAgain();

    template <class Query>
    void watchQuery(const Query &query)
    {
        m_subscription = m_client->watch(query, this, [this](const auto &delta) { apply(delta); });
    }

    template <class Row>
    const Row &rowAt(int index) const
    {
        return *static_cast<const Row *>(m_entries[index].row.get());
    }
    template <class Row>
    const Row *rowOf(const QModelIndex &index) const
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return nullptr;
        return &rowAt<Row>(index.row());
    }
    // All roles of all rows read differently now: language, time zone, minute.
    void refreshAll();
    void clear();
    // Platform time as far as known.
    Instant now() const;

private:
    struct Entry {
        QString key;
        QByteArray sortKey;
        qint64 viewRev = 0;
        std::shared_ptr<const void> row;
    };
    void applyEntries(bool initial, QList<Entry> upserts, const QList<QString> &removed);
    void removeMissing(const QList<Entry> &kept);
    void removeKey(const QString &key);
    void upsert(Entry entry);
    void putAside(Entry entry);
    int placeOf(const Entry &entry) const;

    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    Subscription m_subscription;
    bool m_complete = false;
    QList<Entry> m_entries;  // ordered by (sortKey, key)
    QHash<QString, Entry> m_known;  // by key
    bool m_loaded = false;
    bool m_still = false;
    QHash<QString, Entry> m_later;  // arrives or moves when still ends
    QSet<QString> m_leaving;        // goes then
};

} // namespace werkbank
