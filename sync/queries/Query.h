// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/wire/Json.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// How a screen says what it wants to see. A query is a small value struct that turns the local
// data into rows:
//
//     struct SomeQuery {
//         Id caseId;
//         using Row = SomeRow;  // has `QString key`, `QByteArray sortKey`, `qint64 viewRev`
//         QList<Row> rows(const View &view) const;                            // all of them
//         QList<QString> touched(const Changes &changes, const View &) const; // keys to look at again
//         std::optional<Row> row(const View &view, const QString &key) const; // one of them
//     };
//
// rows() runs once; after that the cost follows the change. The three functions run on the sync
// thread, the callback of Client::watch on the GUI thread. `viewRev` grows with each delivery:
// a row with a lower one than shown is old and ignored. Rows are ordered by sortKey (bytes).
namespace werkbank {

class View;      // confirmed rows + the pending commands' effects (sync/View.h)
struct Changes;  // which entities and commands changed (sync/Changes.h)

template <class Row>
struct Delta {
    bool initial = false;     // these are all rows; forget what was shown
    QList<Row> upserts;
    QList<QString> removed;   // keys
};

// Ends the watching when destroyed. Movable.
class Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> guard) : m_guard(std::move(guard)) {}

private:
    std::shared_ptr<void> m_guard;
};

// The shape in which Client hands a query to the sync thread.
class AnyWatchedQuery {
public:
    virtual ~AnyWatchedQuery() = default;
    // Sync thread: look, and return what the GUI thread is to run; empty if nothing changed.
    virtual std::function<void()> first(const View &view, qint64 viewRev) = 0;
    virtual std::function<void()> next(const Changes &changes, const View &view, qint64 viewRev) = 0;
};

template <class Q>
class WatchedQuery final : public AnyWatchedQuery {
public:
    using Row = typename Q::Row;
    using Callback = std::function<void(const Delta<Row> &)>;

    WatchedQuery(Q query, Callback changed) : m_query(std::move(query)), m_changed(std::move(changed)) {}

    std::function<void()> first(const View &view, qint64 viewRev) override
    {
        Delta<Row> delta{true, m_query.rows(view), {}};
        for (Row &row : delta.upserts)
            row.viewRev = viewRev;
        return deliver(std::move(delta));
    }

    std::function<void()> next(const Changes &changes, const View &view, qint64 viewRev) override
    {
        Delta<Row> delta;
        for (const QString &key : m_query.touched(changes, view)) {
            if (auto row = m_query.row(view, key)) {
                row->viewRev = viewRev;
                delta.upserts.append(std::move(*row));
            } else {
                delta.removed.append(key);
            }
        }
        if (delta.upserts.isEmpty() && delta.removed.isEmpty())
            return {};
        return deliver(std::move(delta));
    }

private:
    std::function<void()> deliver(Delta<Row> delta)
    {
        return [changed = m_changed, delta = std::move(delta)] { changed(delta); };
    }

    const Q m_query;
    const Callback m_changed;
};

} // namespace werkbank
