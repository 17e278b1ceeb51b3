// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantReasons.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badReasonFile(const QString &why)
{
    return makeError("bad_reasons", why);
}

Error badChoice(const QString &why)
{
    return makeError("bad_command", why, {{u"field"_s, u"reasons"_s}});
}

std::optional<ReasonUse> useOf(const QString &word)
{
    if (word == "resubmit"_L1)
        return ReasonUse::Resubmit;
    if (word == "refuse"_L1)
        return ReasonUse::Refuse;
    return word == "suspend"_L1 ? std::optional(ReasonUse::Suspend) : std::nullopt;
}

Result<ApplicantReason> reasonOf(const QJsonObject &json)
{
    ApplicantReason reason;
    reason.code = json["code"_L1].toString();
    reason.de = json["de"_L1].toString();
    reason.en = json["en"_L1].toString();
    if (reason.code.isEmpty() || reason.de.isEmpty() || reason.en.isEmpty())
        return badReasonFile(u"\"%1\" lacks its code or a sentence."_s.arg(reason.code));
    for (const auto &word : json["for"_L1].toArray()) {
        const auto use = useOf(word.toString());
        if (!use)
            return badReasonFile(u"\"%1\" is for something unknown."_s.arg(reason.code));
        reason.uses.append(*use);
    }
    if (json.contains("item"_L1)) {
        reason.item = enumFromName<ApplicationItem>(json["item"_L1].toString());
        if (reason.item == ApplicationItem::Unknown)
            return badReasonFile(u"\"%1\" is about an unknown item."_s.arg(reason.code));
    }
    return reason;
}

} // namespace

Result<ApplicantReasons> ApplicantReasons::builtIn()
{
    QFile file(u":/werkbank/rules/reasons.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return badReasonFile(u"The reasons are not part of this program."_s);
    return load(file.readAll());
}

Result<ApplicantReasons> ApplicantReasons::load(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badReasonFile(problem.errorString());
    ApplicantReasons out;
    for (const auto &each : document["reasons"_L1].toArray()) {
        auto reason = reasonOf(each.toObject());
        if (!reason)
            return reason.error();
        if (out.m_index.contains(reason->code))
            return badReasonFile(u"\"%1\" is there twice."_s.arg(reason->code));
        out.m_index.insert(reason->code, out.m_reasons.size());
        out.m_reasons.append(std::move(*reason));
    }
    for (const ReasonUse use : {ReasonUse::Resubmit, ReasonUse::Refuse, ReasonUse::Suspend}) {
        if (out.forUse(use).isEmpty())
            return badReasonFile(u"For something there is no reason at all."_s);
    }
    return out;
}

const ApplicantReason *ApplicantReasons::find(QStringView code) const
{
    const auto at = m_index.constFind(code.toString());
    return at == m_index.constEnd() ? nullptr : &m_reasons[*at];
}

QList<ApplicantReason> ApplicantReasons::forUse(ReasonUse use) const
{
    QList<ApplicantReason> out;
    for (const ApplicantReason &reason : m_reasons) {
        if (reason.uses.contains(use))
            out.append(reason);
    }
    return out;
}

QString ApplicantReasons::text(QStringView code, QStringView language) const
{
    const ApplicantReason *reason = find(code);
    if (!reason)
        return code.toString();
    return language.startsWith("de"_L1, Qt::CaseInsensitive) ? reason->de : reason->en;
}

std::optional<Error> ApplicantReasons::badCodes(ReasonUse use, const QList<QString> &codes) const
{
    if (codes.isEmpty())
        return badChoice(u"Please choose at least one reason."_s);
    QSet<QString> seen;
    for (const QString &code : codes) {
        const ApplicantReason *reason = find(code);
        if (!reason || !reason->uses.contains(use))
            return badChoice(u"One of the reasons does not fit this decision."_s);
        if (seen.contains(code))
            return badChoice(u"A reason stands there twice."_s);
        seen.insert(code);
    }
    return {};
}

} // namespace werkbank
