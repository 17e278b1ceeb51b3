// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/ApplyApi.h"

#include "core/wire/Codec.h"
#include "core/wire/Codes.h"
#include "platform/domain/Platform.h"
#include "platform/domain/SignIn.h"
#include "platform/web/ApiAnswer.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The values of one item, as its own struct lists them.
template <size_t I = 0>
Result<application::Values> valuesOf(ApplicationItem item, const QJsonObject &values)
{
    if constexpr (I == std::variant_size_v<application::Values>) {
        return makeError(codes::badCommand, u"There is no such part of an application."_s,
                         {{u"field"_s, u"item"_s}});
    } else {
        using T = std::variant_alternative_t<I, application::Values>;
        if (T::item != item)
            return valuesOf<I + 1>(item, values);
        auto read = fromJson<T>(values, Strictness::Strict);
        return read ? Result<application::Values>(application::Values(std::move(*read)))
                    : Result<application::Values>(read.error());
    }
}

} // namespace

ApplyApi::ApplyApi(Platform &platform, MailQueue &mails, const QString &origin,
                   const Options &options)
    : m_platform(platform), m_mails(mails), m_origin(origin), m_mailWorks(options.mailWorks),
      m_applicants(platform), m_starts(platform.clock(), 20, std::chrono::hours(1)),
      m_letters(platform.clock(), options.mailsPerHour, std::chrono::hours(1)),
      m_looks(platform.clock(), 240, std::chrono::minutes(1))
{
}

HttpAnswer ApplyApi::page(const HttpRequest &request, const QString &slug) const
{
    const Language language = languageOf(request);
    const auto tenant = tenantBySlug(m_platform, slug);
    if (!tenant)
        return htmlAnswer(fill(u"problem.html"_s,
                               {{u"title"_s, text(u"missing.title"_s, language)},
                                {u"problem"_s, text(u"missing.text"_s, language)}},
                               language),
                          404);
    const QJsonObject config{{u"tenant"_s, tenant->slug}, {u"mail"_s, m_mailWorks}};
    QJsonObject versions;
    for (const application::Document &document : application::documents)
        versions.insert(QLatin1StringView(document.name), QLatin1StringView(document.version));
    return htmlAnswer(fill(
        u"apply.html"_s,
        {{u"tenant"_s, tenant->name},
         {u"slug"_s, tenant->slug},
         {u"config"_s, QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))},
         {u"versions"_s, QString::fromUtf8(QJsonDocument(versions).toJson(QJsonDocument::Compact))},
         {u"options"_s, skillOptions(language)}},
        language));
}

QString ApplyApi::skillOptions(Language language) const
{
    const SkillTree &skills = m_platform.skills();
    const QString tag = werkbank::code(language);
    QString out;
    for (const QString &area : skills.areas()) {
        out += u"<optgroup label=\"%1\">"_s.arg(skills.name(area, tag).toHtmlEscaped());
        for (const QString &product : skills.node(area)->children)
            out += u"<option value=\"%1\">%2</option>"_s
                       .arg(product.toHtmlEscaped(), skills.name(product, tag).toHtmlEscaped());
        out += u"</optgroup>"_s;
    }
    return out;
}

HttpAnswer ApplyApi::answer(const Result<application::View> &view) const
{
    m_mails.wake();
    return view ? jsonAnswer(toJson(*view)) : errorAnswer(view.error());
}

std::optional<HttpAnswer> ApplyApi::tooMany(const HttpRequest &request)
{
    const Milliseconds wait = m_looks.take(request.address);
    return wait.count() > 0 ? std::optional(waitAnswer(wait)) : std::nullopt;
}

HttpAnswer ApplyApi::start(const HttpRequest &request)
{
    if (const auto wait = m_starts.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"tenant"_s, u"email"_s, u"language"_s});
    if (!said)
        return errorAnswer(said.error());
    const QString &slug = said->at(0);
    // The answer is the same: it would tell who has asked before.
    if (m_letters.take(SignIn::normalised(said->at(1)).toUtf8()).count() > 0)
        return jsonAnswer({});
    const auto done = m_applicants.start({slug, said->at(1), said->at(2),
                                          m_origin + u"/t/"_s + slug + u"/apply"_s});
    if (!done)
        return errorAnswer(done.error());
    m_mails.wake();
    return jsonAnswer({});
}

HttpAnswer ApplyApi::open(const HttpRequest &request)
{
    if (const auto wait = tooMany(request))
        return *wait;
    const auto said = textsOf(request.body, {u"public"_s, u"secret"_s});
    if (!said)
        return errorAnswer(said.error());
    const auto session = m_applicants.open(said->at(0), said->at(1));
    return session ? jsonAnswer({{u"session"_s, *session}}) : errorAnswer(session.error());
}

HttpAnswer ApplyApi::read(const HttpRequest &request)
{
    if (const auto wait = tooMany(request))
        return *wait;
    const auto said = textsOf(request.body, {u"session"_s});
    return said ? answer(m_applicants.read(said->at(0))) : errorAnswer(said.error());
}

HttpAnswer ApplyApi::save(const HttpRequest &request)
{
    if (const auto wait = tooMany(request))
        return *wait;
    auto object = parseFrame(request.body);
    if (!object)
        return errorAnswer(object.error());
    const QString session = object->take(u"session"_s).toString();
    const auto item = enumFromName<ApplicationItem>(object->take(u"item"_s).toString());
    const QJsonValue values = object->take(u"values"_s);
    if (!object->isEmpty() || !values.isObject())
        return errorAnswer(makeError(codes::badFrame, u"There is a member that is not known here."_s));
    const auto read = valuesOf(item, values.toObject());
    return read ? answer(m_applicants.save(session, *read)) : errorAnswer(read.error());
}

HttpAnswer ApplyApi::withdraw(const HttpRequest &request)
{
    if (const auto wait = tooMany(request))
        return *wait;
    const auto said = textsOf(request.body, {u"session"_s});
    return said ? answer(m_applicants.withdraw(said->at(0))) : errorAnswer(said.error());
}

HttpAnswer ApplyApi::appeal(const HttpRequest &request)
{
    if (const auto wait = tooMany(request))
        return *wait;
    const auto said = textsOf(request.body, {u"session"_s, u"text"_s});
    return said ? answer(m_applicants.appeal(said->at(0), said->at(1)))
                : errorAnswer(said.error());
}

void ApplyApi::submit(const HttpRequest &request, const HttpReply &reply)
{
    if (const auto wait = tooMany(request))
        return reply(*wait);
    const auto said = textsOf(request.body, {u"session"_s, u"password"_s});
    if (!said)
        return reply(errorAnswer(said.error()));
    const QString session = said->at(0);
    const auto view = m_applicants.read(session);
    if (!view)
        return reply(errorAnswer(view.error()));
    if (view->hasAccount)
        return reply(answer(m_applicants.submit(session, {})));
    const bool started = m_passwords.make(
        said->at(1), Applicants::personalWords(*view),
        [this, session, reply](const Result<QString> &hash) {
            reply(hash ? answer(m_applicants.submit(session, *hash)) : errorAnswer(hash.error()));
        });
    if (!started)
        reply(waitAnswer(std::chrono::seconds(2)));
}

} // namespace werkbank
