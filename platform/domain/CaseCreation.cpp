// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/CaseCreation.h"

#include "core/base/DisplayText.h"
#include "core/rules/FixedIds.h"
#include "core/rules/Masking.h"
#include "core/wire/Codec.h"
#include "core/wire/Codes.h"
#include "platform/domain/Cascade.h"
#include "platform/domain/CaseFlow.h"
#include "platform/domain/CaseTimers.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Refusals.h"
#include "platform/domain/Streams.h"
#include "platform/domain/Timers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype titleBytes = 80;

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// The first line; a longer one ends with a whole word and says that it goes on.
QString requestTitle(const QString &description)
{
    const QString line = description.section(u'\n', 0, 0);
    QString title = DisplayText::line(line, titleBytes);
    if (title == DisplayText::line(line, 2 * titleBytes))
        return title;
    const auto space = title.lastIndexOf(u' ');
    return title.left(space > 0 ? space : title.size()) + u'…';
}

CaseRequest cleaned(CaseRequest request)
{
    Customer &c = request.customer;
    for (QString *line : {&c.name, &c.company, &c.email, &c.phone, &c.street, &c.postcode, &c.city,
                          &request.device, &request.language, &request.title})
        *line = DisplayText::line(*line);
    request.description =
        DisplayText::message(request.description, limits::paragraph.bytes).trimmed();
    if (request.title.isEmpty())
        request.title = requestTitle(request.description);
    return request;
}

std::optional<Error> problem(Work &work, const CaseRequest &r)
{
    if (r.request.isNull())
        return badCommand(u"request: an id is missing."_s);
    if (!work.skills.isTask(r.task))
        return badCommand(u"task: there is no such task."_s);
    if (r.description.isEmpty())
        return badCommand(u"description: please say what is wrong."_s);
    if (r.customer.name.isEmpty())
        return badCommand(u"customer.name: a name is missing."_s);
    if (!r.customer.email.contains(u'@'))
        return badCommand(u"customer.email: an address is missing."_s);
    if (r.customer.kind == CustomerKind::Unknown || r.urgency == Urgency::Unknown)
        return badCommand(u"customer.kind, urgency: an unknown value."_s);
    if (r.language.isEmpty())
        return badCommand(u"language: is missing."_s);
    return {};
}

struct TenantFacts {
    QString zone;
    qint64 number = 0;
    QByteArray tariff;
};

// Takes the tenant's next number.
std::optional<TenantFacts> takeNumber(Work &work, const Id &tenant)
{
    const auto row = work.sql.row("UPDATE tenant SET next_number = next_number + 1 WHERE id = $1"
                                  " RETURNING zone, next_number - 1, tariff",
                                  {tenant});
    if (!row)
        return {};
    const auto tariff = work.sql.row("SELECT body FROM tariff WHERE tenant = $1 AND id = $2",
                                     {tenant, row->text(2)});
    return TenantFacts{row->text(0), row->integer(1), tariff ? tariff->blob(0) : QByteArray()};
}

// "48-2071": the week of the request in the tenant's zone, and a count.
QString numberFor(const TenantFacts &tenant, Instant now)
{
    QTimeZone zone(tenant.zone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const int week = QDateTime::fromMSecsSinceEpoch(now.ms, zone).date().weekNumber();
    return u"%1-%2"_s.arg(week, 2, 10, QChar(u'0')).arg(tenant.number);
}

// The secret can be told again to whoever knows the request's id, and to nobody who only has a
// copy of the store: that has the id's hash alone.
QString linkSecret(Work &work, const Id &request)
{
    const auto key = work.sql.row("SELECT value FROM meta WHERE name = 'link_key'");
    if (!key) {
        work.sql.fail(makeError("misuse", u"The store was not prepared."_s));
        return {};
    }
    const QByteArray secret = QMessageAuthenticationCode::hash(
        "link:" + request.toString().toLatin1(), QByteArray::fromHex(key->text(0).toLatin1()),
        QCryptographicHash::Sha256);
    return QString::fromLatin1(
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

class Maker {
public:
    Maker(Work &work, const CaseRequest &request) : m_work(work), m_request(request) {}

    Result<CaseMade> make(const QString &requestHash, const QString &contentHash)
    {
        const auto tenant = takeNumber(m_work, m_request.tenant);
        if (!tenant)
            return makeError(codes::notAllowed, u"There is no such tenant."_s);
        m_made.caseId = m_work.newId();
        m_made.link = m_work.newId();
        m_made.number = numberFor(*tenant, m_work.now);
        m_made.linkPublic = QString::fromLatin1(m_work.rng.bytes(9).toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        m_made.linkSecret = linkSecret(m_work, m_request.request);
        insertCase(tenant->tariff, requestHash, contentHash);
        insertLink();
        for (const Side side : {Side::Customer, Side::Expert})
            m_work.sql.run("INSERT INTO marker (tenant, case_id, id, side) VALUES ($1, $2, $3, $4)",
                           {m_request.tenant, m_made.caseId, markerId(m_made.caseId, side),
                            enumName(side)});
        begin();
        return m_made;
    }

private:
    void insertCase(const QByteArray &tariff, const QString &requestHash,
                    const QString &contentHash)
    {
        const Customer &c = m_request.customer;
        const Id customer = m_work.newId();
        m_work.sql.run("INSERT INTO customer (tenant, id, name, kind, company, email, phone, street,"
                       " postcode, city) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                       {m_request.tenant, customer, c.name, enumName(c.kind), c.company, c.email,
                        c.phone, c.street, c.postcode, c.city});
        const QStringList known = knownWords(c);
        m_work.sql.run(
            "INSERT INTO cases (tenant, id, number, customer, request, request_content, state,"
            " task, level, title, description, masked, masked_device, urgency, language, device,"
            " tariff, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11, $12, $13, $14, $15,"
            " $16, $17)",
            {m_request.tenant, m_made.caseId, m_made.number, customer, requestHash, contentHash,
             m_request.task, m_work.skills.node(m_request.task)->level, m_request.title,
             m_request.description, mask(m_request.description, known),
             mask(m_request.device, known), enumName(m_request.urgency), m_request.language,
             m_request.device, Utf8{tariff}, m_work.now});
    }

    void insertLink()
    {
        m_work.sql.run("INSERT INTO case_link (tenant, id, case_id, public, secret_hash,"
                       " created_at) VALUES ($1, $2, $3, $4, $5, $6)",
                       {m_request.tenant, m_made.link, m_made.caseId, m_made.linkPublic,
                        hexHash(m_made.linkSecret.toLatin1()), m_work.now});
        makeStream(m_work, StreamOwner::Link, m_made.link, Scope::ofCase(m_made.caseId));
    }

    void begin()
    {
        const auto row = loadCase(m_work.sql, m_made.caseId);
        if (!row)
            return;
        CaseChange change(*row);
        addEvent(m_work, change.is, CaseEvent::Requested, m_request.customer.name, {});
        startCascade(m_work, change.is);
        if (const auto border = nextBorder(change.is, m_work.now))
            setTimer(m_work, TimerKind::Border, m_made.caseId, *border);
        commitCase(m_work, change);
    }

    Work &m_work;
    const CaseRequest &m_request;
    CaseMade m_made;
};

std::optional<CaseMade> madeBefore(Work &work, const CaseRequest &request,
                                   const QString &requestHash)
{
    const auto row = work.sql.row(
        "SELECT c.id, l.id, c.number, l.public FROM cases c"
        " JOIN case_link l ON l.tenant = c.tenant AND l.case_id = c.id"
        " WHERE c.request = $1 ORDER BY l.created_at, l.id LIMIT 1",
        {requestHash});
    if (!row)
        return {};
    return CaseMade{row->id(0),   row->id(1), row->text(2), row->text(3),
                    linkSecret(work, request.request), true};
}

} // namespace

Result<CaseMade> makeCase(Work &work, const CaseRequest &raw, const AlongsideCase &alongside)
{
    const CaseRequest request = cleaned(raw);
    if (auto error = problem(work, request))
        return *error;
    const QString requestHash = hexHash(request.request.toString().toLatin1());
    const QString contentHash =
        hexHash(compactJson(toJson(request)) + request.tenant.toString().toLatin1());
    if (const auto before = madeBefore(work, request, requestHash)) {
        if (!work.sql.hit("SELECT 1 FROM cases WHERE request = $1 AND request_content = $2",
                          {requestHash, contentHash}))
            return makeError(codes::reusedUuid, u"This request's id was used for another one."_s);
        return *before;
    }
    auto made = Maker(work, request).make(requestHash, contentHash);
    if (made && alongside) {
        if (auto done = alongside(work.sql.tx(), *made); !done)
            return done.error();
    }
    return made;
}

void prepareLinkKey(Work &work)
{
    work.sql.run("INSERT INTO meta (name, value) VALUES ('link_key', $1)"
                 " ON CONFLICT (name) DO NOTHING",
                 {QString::fromLatin1(work.rng.bytes(32).toHex())});
}

} // namespace werkbank
