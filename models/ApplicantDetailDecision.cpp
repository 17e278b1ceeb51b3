// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"
#include "models/ApplicantWording.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QVariantMap choice(const QString &key, const QString &text)
{
    return {{u"key"_s, key}, {u"text"_s, text}};
}

std::optional<ReasonUse> useOf(const QString &name)
{
    if (name == "resubmit"_L1)
        return ReasonUse::Resubmit;
    if (name == "refuse"_L1)
        return ReasonUse::Refuse;
    return name == "suspend"_L1 ? std::optional(ReasonUse::Suspend) : std::nullopt;
}

} // namespace

QVariantList ApplicantDetail::items() const
{
    using enum ApplicationItem;
    QVariantList out;
    for (const auto item : {Person, Business, Languages, Skills, Bank, Consents, Identity})
        out.append(choice(enumName(item), ApplicantWording::item(item)));
    return out;
}

QVariantList ApplicantDetail::methods() const
{
    QVariantList out;
    for (const QString &method : {u"basic"_s, u"video"_s, u"eid"_s, u"photo"_s, u"autoid"_s})
        out.append(choice(method, ApplicantWording::method(method)));
    return out;
}

QVariantList ApplicantDetail::reasons(const QString &use) const
{
    const auto wanted = useOf(use);
    QVariantList out;
    if (!wanted || !m_wording)
        return out;
    for (const ApplicantReason &reason : m_reasons.forUse(*wanted))
        out.append(choice(reason.code, m_reasons.text(reason.code, m_wording->language())));
    return out;
}

QString ApplicantDetail::preview(const QStringList &reasons, const QStringList &items,
                                 const QString &text) const
{
    QStringList lines;
    for (const QString &code : reasons)
        lines.append(m_reasons.text(code, body().language));
    if (!text.trimmed().isEmpty())
        lines.append(text.trimmed());
    QStringList names;
    const bool german = body().language.startsWith("de"_L1);
    for (const QString &item : items)
        names.append(ApplicantWording::itemFor(enumFromName<ApplicationItem>(item), german));
    if (!names.isEmpty())
        lines.append(u"• "_s + names.join(u"\n• "_s));
    return lines.join(u"\n\n"_s);
}

QVariantList ApplicantDetail::verdicts() const
{
    if (!there())
        return {};
    QVariantList out;
    for (const GivenVerdict &verdict : body().verdicts) {
        QStringList reasons;
        for (const QString &code : verdict.reasons)
            reasons.append(m_reasons.text(code, m_wording->language()));
        for (const ApplicationItem item : verdict.items)
            reasons.append(ApplicantWording::item(item));
        out.append(QVariantMap{{u"who"_s, verdict.byName},
                               {u"text"_s, ApplicantWording::verdict(verdict.verdict)},
                               {u"tone"_s, ApplicantWording::verdictTone(verdict.verdict)},
                               {u"reasons"_s, reasons.join(u" · "_s)},
                               {u"words"_s, verdict.text},
                               {u"at"_s, m_wording->dayAndTime(verdict.at)},
                               {u"mine"_s, verdict.by == m_row->me}});
    }
    return out;
}

} // namespace werkbank
