// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Frames.h"
#include "core/wire/ScopeSum.h"
#include "platform/domain/Rights.h"

#include <QHash>

// What one viewer sees of the entities as they are now: the only place where bodies for the wire
// are made. Lives inside one transaction, as its Sql does. Errors go into the Sql.
namespace werkbank {

class Projection {
public:
    Projection(Sql &sql, const Viewer &viewer, const Actor &actor, Instant now);

    bool isGranted(const Scope &scope);

    // Put, Del (gone) or Revoke (there, but not for him); Unknown: better not even mentioned.
    frames::Change see(const Scope &scope, const QString &kind, const Id &id);

    // The rows of a granted scope behind `after` (empty: from the start), at most `maxRows` and
    // about `maxBytes`; `next` is empty after the last. Newest first inside each kind. Nullopt:
    // `after` is no `next` of this scope.
    struct Part {
        QList<frames::Row> rows;
        QString next;
    };
    std::optional<Part> page(const Scope &scope, const QString &after, int maxRows, qsizetype maxBytes);

    // All of a scope that he sees, by names and revisions only.
    QList<EntityRev> census(const Scope &scope);

private:
    struct Access {
        bool granted = false;
        std::optional<CaseRow> row;  // of case scopes
        Relations relations;
    };
    const Access &accessTo(const Scope &scope);
    Sight sightOf(const Access &access, QStringView kind);
    bool isBeingReviewed(const Access &access);
    std::optional<frames::Row> caseBody(const Access &access, Sight seen) const;
    void forCustomer(CaseBody &body, const CaseRow &row, Sight seen) const;
    void forAccount(CaseBody &body, const Access &access) const;
    frames::Row adapt(const Access &access, frames::Row row) const;

    Sql &m_sql;
    const Viewer &m_viewer;
    const Actor &m_actor;
    const Instant m_now;
    QHash<Scope, Access> m_access;
};

} // namespace werkbank
