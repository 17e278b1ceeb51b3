// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Projection.h"

#include "core/wire/Codec.h"
#include "core/wire/QualityEntities.h"
#include "platform/domain/KindReaders.h"

namespace werkbank {

using namespace Qt::StringLiterals;
using frames::Change;
using frames::Op;

namespace {

constexpr qsizetype rowOverhead = 120;  // names, ids and brackets around a body

bool isCase(QStringView kind)
{
    return kind == QLatin1StringView(CaseBody::kind);
}

qsizetype sizeOf(const QJsonObject &body)
{
    return compactJson(body).size() + rowOverhead;
}

// Enough to recognise a number that one has, too little to dial it.
QString lastDigits(const QString &phone)
{
    return phone.isEmpty() ? phone : u"…"_s + phone.last(std::min<qsizetype>(2, phone.size()));
}

} // namespace

Projection::Projection(Sql &sql, const Viewer &viewer, const Actor &actor, Instant now)
    : m_sql(sql), m_viewer(viewer), m_actor(actor), m_now(now)
{
}

bool Projection::isGranted(const Scope &scope)
{
    return accessTo(scope).granted;
}

const Projection::Access &Projection::accessTo(const Scope &scope)
{
    if (const auto found = m_access.constFind(scope); found != m_access.constEnd())
        return *found;
    Access access;
    access.granted = werkbank::isGranted(m_sql, m_viewer.id, scope);
    access.relations = relationsTo(m_actor.principal, scope);
    if (scope.type == Scope::Type::Review && access.granted)
        access.granted = m_sql.hit("SELECT 1 FROM review WHERE id = $1 AND taken_by = $2"
                                   " AND state = 'taken' AND taken_until > $3",
                                   {scope.id, m_viewer.id, m_now});
    if (scope.type == Scope::Type::Case && access.granted) {
        access.row = loadCase(m_sql, scope.id);
        if (access.row)
            access.relations |= relationsTo(m_actor.principal, factsOf(access.row->body));
        if (m_viewer.kind == Viewer::Kind::Account
            && !access.relations.testFlag(Relation::Assignee))
            access.relations |= Relation::Reader;
    }
    return *m_access.insert(scope, access);
}

Sight Projection::sightOf(const Access &access, QStringView kind)
{
    if (!access.granted || (kind == QLatin1StringView(RatingBody::kind) && isBeingReviewed(access)))
        return Sight::Nothing;
    return sight(m_actor.principal, access.relations, kind);
}

// A reviewer does not learn by another way what the customer thought, as long as somebody judges.
bool Projection::isBeingReviewed(const Access &access)
{
    return access.row && access.relations.testFlag(Relation::Reader)
        && m_actor.principal.is(Role::Reviewer, access.row->tenant())
        && m_sql.hit("SELECT 1 FROM review WHERE tenant = $1 AND case_id = $2"
                     " AND state <> 'submitted'",
                     {access.row->tenant(), access.row->id()});
}

Change Projection::see(const Scope &scope, const QString &kind, const Id &id)
{
    Change change{Op::Revoke, scope.toString(), kind, id, 0, {}};
    const Access access = accessTo(scope);
    const Sight seen = sightOf(access, kind);
    if (seen == Sight::Nothing) {
        // An untrusted browser is not even told that something was written, and staff not what the
        // other half of the desk works on.
        if (access.granted
            && (m_viewer.kind == Viewer::Kind::Customer || scope.type == Scope::Type::Desk))
            change.op = Op::Unknown;
        return change;
    }
    std::optional<frames::Row> row;
    if (isCase(kind)) {
        row = caseBody(access, seen);
    } else {
        const ReadContext context{m_sql, scope, access.row ? access.row->tenant() : Id(), m_now,
                                  m_viewer.id};
        for (const KindReader &reader : readersOf(scope.type)) {
            if (kind != QLatin1StringView(reader.kind))
                continue;
            if (const auto found = readOne(reader, context, id))
                row = adapt(access, found->row);
        }
    }
    change.op = row ? Op::Put : Op::Del;
    if (row) {
        change.rev = row->rev;
        change.body = row->body;
    }
    return change;
}

std::optional<Projection::Part> Projection::page(const Scope &scope, const QString &after,
                                                 int maxRows, qsizetype maxBytes)
{
    Part part;
    const Access access = accessTo(scope);
    const ReadContext context{m_sql, scope, access.row ? access.row->tenant() : Id(), m_now,
                              m_viewer.id};
    const QString fromKind = after.section(u':', 0, 0);
    QString fromKey = after.section(u':', 1);
    bool reached = after.isEmpty();
    qsizetype bytes = 0;
    if (reached && access.row) {
        const QString kind = QString::fromLatin1(CaseBody::kind);
        if (const auto row = caseBody(access, sightOf(access, kind))) {
            bytes += sizeOf(row->body);
            part.rows.append(*row);
        }
    }
    for (const KindReader &reader : readersOf(scope.type)) {
        const QString kind = QString::fromLatin1(reader.kind);
        const bool isSeen = sightOf(access, kind) == Sight::Whole;
        reached = reached || (isSeen && kind == fromKind && isKey(reader, fromKey));
        if (!reached || !isSeen)
            continue;
        const QString key = kind == fromKind ? fromKey : QString();
        QString last = key;
        // One more than fits tells whether this was the end.
        const auto rows = readPage(reader, context, key, maxRows - int(part.rows.size()) + 1);
        for (const KindRow &row : rows) {
            const frames::Row seen = adapt(access, row.row);
            const qsizetype size = sizeOf(seen.body);
            const bool full = part.rows.size() >= maxRows || bytes + size > maxBytes;
            if (full && !part.rows.isEmpty()) {
                part.next = kind + u':' + last;
                return part;
            }
            bytes += size;
            last = row.key;
            part.rows.append(seen);
        }
    }
    return reached ? std::optional(part) : std::nullopt;
}

QList<EntityRev> Projection::census(const Scope &scope)
{
    QList<EntityRev> out;
    const Access access = accessTo(scope);
    const ReadContext context{m_sql, scope, access.row ? access.row->tenant() : Id(), m_now,
                              m_viewer.id};
    const QString caseKind = QString::fromLatin1(CaseBody::kind);
    if (access.row && sightOf(access, caseKind) != Sight::Nothing)
        out.append({caseKind, access.row->id(), access.row->rev});
    for (const KindReader &reader : readersOf(scope.type)) {
        if (sightOf(access, QString::fromLatin1(reader.kind)) == Sight::Whole)
            out += readRevs(reader, context);
    }
    return out;
}

std::optional<frames::Row> Projection::caseBody(const Access &access, Sight seen) const
{
    if (!access.row || seen == Sight::Nothing)
        return {};
    CaseBody body = access.row->body;
    if (m_viewer.kind == Viewer::Kind::Customer)
        forCustomer(body, *access.row, seen);
    else
        forAccount(body, access);
    return frames::Row{QString::fromLatin1(CaseBody::kind), body.id, access.row->rev, toJson(body)};
}

void Projection::forCustomer(CaseBody &body, const CaseRow &row, Sight seen) const
{
    body.can = customerCan(row.body, m_actor.principal.trusted, m_now);
    body.can->withdraw = body.can->withdraw && !row.withdrawnAt;
    body.cause.clear();
    if (seen == Sight::Whole)
        return;
    const CustomerKind kind = body.customer.kind;
    body.customer = {};
    body.customer.kind = kind;
    body.title.clear();
    body.description.clear();
    body.device.clear();
    body.solution.clear();
    body.assignee.reset();
    body.assigneeName.clear();
}

void Projection::forAccount(CaseBody &body, const Access &access) const
{
    if (!access.relations.testFlag(Relation::Assignee)
        && access.relations.testFlag(Relation::Dispatcher))
        return;
    body.customer.email.clear();
    body.customer.street.clear();
    body.customer.phone = lastDigits(body.customer.phone);
}

// Why an expert gave a case back, a dispatcher chose another, or one side reported the other, is
// between them and the platform's people. The code of a remote session is only the customer's to give.
frames::Row Projection::adapt(const Access &access, frames::Row row) const
{
    const bool isCustomer = m_viewer.kind == Viewer::Kind::Customer;
    const bool isStaff = access.relations.testAnyFlags(Relation::Reader | Relation::Dispatcher);
    if (row.kind == QLatin1StringView(EventBody::kind)) {
        const QJsonValue what = row.body["what"_L1];
        const bool isAmongUs = what == enumName(CaseEvent::GivenBack)
            || what == enumName(CaseEvent::Assigned) || what == enumName(CaseEvent::Reassigned)
            || what == enumName(CaseEvent::DamageSettled);
        if ((isCustomer && isAmongUs)
            || (!isStaff && what == enumName(CaseEvent::Reported)))
            row.body.insert("reason"_L1, QString());
    } else if (isCustomer && row.kind == QLatin1StringView(SecretBody::kind)) {
        row.body.insert("sealed"_L1, QString());
    } else if (row.kind == QLatin1StringView(RemoteSessionBody::kind)) {
        if (!isCustomer)
            row.body.insert("code"_L1, QString());
        if (!isCustomer && !access.relations.testFlag(Relation::Assignee))
            row.body.insert("proof_word"_L1, QString());
    }
    return row;
}

} // namespace werkbank
