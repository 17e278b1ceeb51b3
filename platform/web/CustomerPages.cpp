// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/CustomerPages.h"

#include "platform/domain/Platform.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString priceText(const TenantView &tenant, const char *kind, Language language)
{
    return text(u"price."_s + QLatin1StringView(kind), language,
                {moneyText(tenant.unit.gross, language),
                 percentText(tenant.tariff.vatPermille, language),
                 moneyText(tenant.unit.net, language), moneyText(tenant.unit.vat, language)});
}

// Paragraphs and headings of plain text; nothing else is markup.
QString htmlOf(const QString &plain)
{
    QString out;
    for (const QString &block : plain.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QString trimmed = block.trimmed();
        if (trimmed.startsWith("# "_L1))
            out += u"<h2>"_s + trimmed.sliced(2).toHtmlEscaped() + u"</h2>\n"_s;
        else
            out += u"<p>"_s + trimmed.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    }
    return out;
}

} // namespace

HttpAnswer CustomerPages::requestForm(const HttpRequest &request, const QString &slug) const
{
    const auto tenant = tenantBySlug(m_platform, slug);
    if (!tenant)
        return notFound(request);
    const Language language = languageOf(request);
    const QJsonObject config{{u"tenant"_s, tenant->slug},
                             {u"tenantName"_s, tenant->name},
                             {u"grossMinor"_s, tenant->unit.gross.minor},
                             {u"currency"_s, tenant->unit.gross.currency},
                             {u"mail"_s, m_mailWorks}};
    return htmlAnswer(fill(
        u"request.html"_s,
        {{u"tenant"_s, tenant->name},
         {u"slug"_s, tenant->slug},
         {u"config"_s, QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))},
         {u"price_private"_s, priceText(*tenant, "private", language)},
         {u"price_business"_s, priceText(*tenant, "business", language)},
         {u"options"_s, taskOptions(language)}},
        language));
}

QString CustomerPages::taskOptions(Language language) const
{
    const SkillTree &skills = m_platform.skills();
    const QString tag = werkbank::code(language);
    QString out;
    for (const QString &area : skills.areas()) {
        for (const QString &product : skills.node(area)->children) {
            const SkillNode *node = skills.node(product);
            const QString name = skills.name(area, tag) + u" › "_s + skills.name(product, tag);
            out += u"<optgroup label=\"%1\">"_s.arg(name.toHtmlEscaped());
            for (const QString &task : node->children.isEmpty() ? QStringList{product}
                                                                : node->children)
                out += u"<option value=\"%1\">%2</option>"_s
                           .arg(task.toHtmlEscaped(), skills.name(task, tag).toHtmlEscaped());
            out += u"</optgroup>"_s;
        }
    }
    return out;
}

HttpAnswer CustomerPages::tenantTextPage(const HttpRequest &request, const QString &slug,
                                         const QString &name) const
{
    const auto tenant = tenantBySlug(m_platform, slug);
    if (!tenant || !isTenantText(name))
        return notFound(request);
    const Language language = languageOf(request);
    const auto body = tenantText(m_platform, *tenant, name, language);
    if (!body)
        return notFound(request);
    const QString draft = body->isDraft
        ? u"<p class=\"draft\">"_s + text(u"texts.draft"_s, language).toHtmlEscaped() + u"</p>"_s
        : QString();
    return htmlAnswer(fill(u"text.html"_s,
                           {{u"tenant"_s, tenant->name},
                            {u"slug"_s, tenant->slug},
                            {u"title"_s, text(u"texts."_s + name, language)},
                            {u"draft"_s, draft},
                            {u"body"_s, htmlOf(body->body)}},
                           language));
}

HttpAnswer CustomerPages::casePage(const HttpRequest &request) const
{
    return htmlAnswer(fill(u"case.html"_s, {}, languageOf(request)));
}

HttpAnswer CustomerPages::front(const HttpRequest &request) const
{
    const Language language = languageOf(request);
    return htmlAnswer(fill(u"problem.html"_s,
                           {{u"title"_s, u"Werkbank"_s},
                            {u"problem"_s, text(u"front.text"_s, language)}},
                           language));
}

HttpAnswer CustomerPages::notFound(const HttpRequest &request) const
{
    const Language language = languageOf(request);
    return htmlAnswer(fill(u"problem.html"_s,
                           {{u"title"_s, text(u"missing.title"_s, language)},
                            {u"problem"_s, text(u"missing.text"_s, language)}},
                           language),
                      404);
}

} // namespace werkbank
