// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/support/Rig.h"

#include <map>

// Follows a query by touched() and row() as Client does it, and tells whether that still shows what
// rows() would show from the beginning.
namespace werkbank {

template <class Q>
class Watch {
public:
    Watch(Rig &rig, Q query) : m_rig(rig), m_query(std::move(query))
    {
        m_rig.takeChanges();
        for (const auto &row : m_query.rows(m_rig.engine->view()))
            m_rows.insert_or_assign(row.key, row);
    }
    // Takes in what changed and compares with a fresh look.
    QList<typename Q::Row> rows()
    {
        const View &view = m_rig.engine->view();
        for (const QString &key : m_query.touched(m_rig.changes, view)) {
            m_rows.erase(key);
            if (const auto row = m_query.row(view, key))
                m_rows.insert_or_assign(key, *row);
        }
        QList<typename Q::Row> followed;
        for (const auto &[key, row] : m_rows)
            followed.append(row);
        std::ranges::sort(followed, {}, &Q::Row::sortKey);
        const auto fresh = m_query.rows(view);
        isSame = fresh.size() == followed.size();
        for (qsizetype i = 0; isSame && i < fresh.size(); ++i)
            isSame = fresh[i].key == followed[i].key && fresh[i].sortKey == followed[i].sortKey;
        return followed;
    }
    bool isSame = true;

private:
    Rig &m_rig;
    const Q m_query;
    std::map<QString, typename Q::Row> m_rows;
};

// A rig with one case, and what may be said in it.
struct Desk : Rig {
    Desk() : caseId(id()) { settleIn({caseId}); }
    Id customerSays(qint64 pos, qint64 n, const QString &text)
    {
        const Id message = id();
        batch({put(caseScope(caseId), messageBody(message, caseId, pos, Side::Customer, n, text,
                                                  platformNow()))});
        return message;
    }
    Id says(const QString &text, const SubmitOptions &options = {})
    {
        message = id();
        return submit(commands::SendMessage{message, caseId, text, {}}, options);
    }
    void taken(const Id &uuid, qint64 pos, qint64 n, const QString &text)
    {
        verdictDone(uuid, cache->cursor().cursor + 1);
        batch({put(caseScope(caseId), messageBody(message, caseId, pos, Side::Expert, n, text,
                                                  platformNow()))});
    }
    OfferBody offer(const Id &of)
    {
        OfferBody body;
        body.id = id();
        body.caseId = of;
        body.initials = QStringLiteral("T. B.");
        body.createdAt = platformNow();
        body.endsAt = platformNow() + Milliseconds(30'000);
        return body;
    }
    const Id caseId;
    Id message;
};

} // namespace werkbank
