// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/CaseApi.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codec.h"
#include "platform/domain/Platform.h"
#include "platform/domain/TokenText.h"
#include "platform/web/ApiAnswer.h"
#include "platform/web/Letters.h"
#include "platform/web/QrCode.h"

#include <QRegularExpression>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int suggestions = 5;
constexpr qsizetype maxTyped = 2000;

Error bad(const char *field, const QString &text)
{
    return makeError(codes::badCommand, text, {{u"field"_s, QString::fromLatin1(field)}});
}

std::optional<Error> badOrder(const CaseOrder &order)
{
    static const QRegularExpression mailForm(u"^[^@\\s<>\",;:()\\[\\]\\\\]+@[^@\\s<>\",;:()\\[\\]\\\\]+$"_s);
    const Customer &customer = order.order.customer;
    if (DisplayText::line(customer.name).isEmpty())
        return bad("name", u"Please tell your name."_s);
    if (!mailForm.match(customer.email).hasMatch())
        return bad("email", u"Please tell a mail address."_s);
    if (DisplayText::message(order.order.description).trimmed().isEmpty())
        return bad("description", u"Please tell what is not working."_s);
    if (customer.kind == CustomerKind::Private && !(order.startEarly && order.losesRight))
        return bad("consent", u"Both consents are needed to begin now."_s);
    return {};
}

} // namespace

CaseApi::CaseApi(Platform &platform, MailQueue &mails, const QString &origin, const Limits &limits)
    : m_platform(platform), m_mails(mails), m_origin(origin), m_links(platform),
      m_cases(platform.clock(), limits.casesPerHour, std::chrono::hours(1)),
      m_codes(platform.clock(), limits.codesPerHour, std::chrono::hours(1)),
      m_looks(platform.clock(), 240, std::chrono::minutes(1))
{
}

HttpAnswer CaseApi::suggest(const HttpRequest &request)
{
    if (const auto wait = m_looks.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"text"_s, u"language"_s});
    if (!said)
        return errorAnswer(said.error());
    const QString language = said->at(1);
    QJsonArray tasks;
    for (const auto &hit : m_platform.skills().suggest(QStringView(said->at(0)).left(maxTyped),
                                                       language, suggestions))
        tasks.append(QJsonObject{{u"task"_s, hit.task},
                                 {u"name"_s, m_platform.skills().name(hit.task, language)},
                                 {u"path"_s, m_platform.skills().pathName(hit.task, language)}});
    return jsonAnswer({{u"tasks"_s, tasks}});
}

HttpAnswer CaseApi::createCase(const HttpRequest &request)
{
    if (const auto wait = m_cases.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto object = parseFrame(request.body);
    if (!object)
        return errorAnswer(object.error());
    const auto order = fromJson<CaseOrder>(*object, Strictness::Strict);
    if (!order)
        return errorAnswer(order.error());
    if (const auto problem = badOrder(*order))
        return errorAnswer(*problem);
    const auto made = create(*order);
    return made ? jsonAnswer(*made, 201) : errorAnswer(made.error());
}

Result<QJsonObject> CaseApi::create(const CaseOrder &said)
{
    const auto tenant = tenantBySlug(m_platform, said.tenant);
    if (!tenant)
        return tenant.error();
    if (said.grossMinor != tenant->unit.gross.minor || said.currency != tenant->unit.gross.currency)
        return makeError("price_changed", u"The price has changed. Please look at it again."_s,
                         {{u"gross_minor"_s, tenant->unit.gross.minor}});
    CaseOrder order = said;
    order.order.tenant = tenant->id;
    const Language language = languageOf(order.order.language);
    const auto terms = tenantText(m_platform, *tenant, u"terms"_s, language);
    const auto withdrawal = tenantText(m_platform, *tenant, u"withdrawal"_s, language);
    if (!terms || !withdrawal)
        return makeError(codes::unavailable, u"This does not work at the moment."_s);

    BrowserSession session;
    auto made = m_platform.createCase(order.order, [&](Tx &tx, const CaseMade &fresh) -> Result<void> {
        auto begun = m_links.begin(tx, tenant->id, fresh.link, true);
        if (!begun)
            return begun.error();
        session = *begun;
        return confirm(tx, order, *tenant, fresh, *terms, *withdrawal);
    });
    if (!made)
        return made.error();
    if (made->again) {
        auto begun = m_links.beginAgain(*made);
        if (!begun)
            return begun.error();
        session = *begun;
    }
    m_mails.wake();
    return QJsonObject{{u"case"_s, made->caseId.toString()},
                       {u"number"_s, made->number},
                       {u"public"_s, made->linkPublic},
                       {u"secret"_s, made->linkSecret},
                       {u"session"_s, session.token},
                       {u"link"_s, linkOf(*made)},
                       {u"qr"_s, qrCode(linkOf(*made))}};
}

Result<void> CaseApi::confirm(Tx &tx, const CaseOrder &order, const TenantView &tenant,
                              const CaseMade &made, const TenantText &terms,
                              const TenantText &withdrawal)
{
    const Language language = languageOf(order.order.language);
    const Instant now = m_platform.now();
    if (auto done = tx.exec(
            "INSERT INTO order_consent (tenant, case_id, at, language, tariff, gross_minor,"
            " currency, start_early, loses_right, texts_hash)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            {tenant.id, made.caseId, now, werkbank::code(language), tenant.tariff.id,
             tenant.unit.gross.minor, tenant.unit.gross.currency, order.startEarly,
             order.losesRight, tokenHash(terms.body + u'\0' + withdrawal.body)});
        !done)
        return done;
    const OrderLetter letter{tenant, order.order, made.number, linkOf(made),
                             m_platform.skills().pathName(order.order.task, order.order.language),
                             now, terms.body, withdrawal.body};
    return m_mails.add(tx, orderLetter(letter));
}

QString CaseApi::linkOf(const CaseMade &made) const
{
    return m_origin + u"/c/"_s + made.linkPublic + u'#' + made.linkSecret;
}

HttpAnswer CaseApi::session(const HttpRequest &request)
{
    if (const auto wait = m_looks.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"public"_s, u"secret"_s});
    if (!said)
        return errorAnswer(said.error());
    const auto session = m_links.open(said->at(0), said->at(1));
    if (!session)
        return errorAnswer(session.error());
    return jsonAnswer({{u"session"_s, session->token}, {u"trusted"_s, session->trusted}});
}

HttpAnswer CaseApi::ticket(const HttpRequest &request)
{
    const auto said = textsOf(request.body, {u"session"_s});
    if (!said)
        return errorAnswer(said.error());
    const auto view = m_links.look(said->at(0));
    if (!view)
        return errorAnswer(view.error());
    const auto ticket = m_links.ticket(said->at(0));
    if (!ticket)
        return errorAnswer(ticket.error());
    return jsonAnswer({{u"ticket"_s, *ticket},
                       {u"case"_s, view->caseId.toString()},
                       {u"tenant"_s, view->slug},
                       {u"tenant_name"_s, view->tenantName},
                       {u"trusted"_s, view->trusted},
                       {u"mail_hint"_s, view->mailHint}});
}

HttpAnswer CaseApi::code(const HttpRequest &request)
{
    if (const auto wait = m_codes.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"session"_s});
    if (!said)
        return errorAnswer(said.error());
    const auto sent = m_links.sendCode(said->at(0), [this](Tx &tx, const MailedCode &code) {
        return m_mails.add(tx, codeLetter(code));
    });
    if (!sent)
        return errorAnswer(sent.error());
    m_mails.wake();
    return jsonAnswer({});
}

HttpAnswer CaseApi::trust(const HttpRequest &request)
{
    if (const auto wait = m_looks.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"session"_s, u"code"_s});
    if (!said)
        return errorAnswer(said.error());
    const auto done = m_links.trust(said->at(0), said->at(1));
    return done ? jsonAnswer({}) : errorAnswer(done.error());
}

} // namespace werkbank
