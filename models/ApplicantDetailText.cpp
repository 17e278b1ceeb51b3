// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ApplicantMachine.h"
#include "models/ApplicantDetail.h"
#include "models/ApplicantWording.h"
#include "models/ApplicantsModel.h"

#include <QTimeZone>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QVariantMap factLine(const QString &label, const QString &value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

// A field of an application; a date comes as ISO text.
QString shown(const Wording &wording, const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (value.size() != 10 || !date.isValid())
        return value;
    return wording.longDate(date);
}

QString dateText(const QString &iso, const Wording &wording)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? wording.shortDate(date) : iso;
}

// Also of today the day: the lines above and below are of other days.
QString dayWithTime(const Wording &wording, Instant at)
{
    return wording.day(at) + u' ' + wording.time(at);
}

// On which of the six steps he is; 6: behind the last one.
int stepOf(const DeskApplicantBody &body)
{
    if (body.state == ApplicantState::Suspended)
        return 6;
    switch (body.task) {
    case ApplicantTask::AwaitApplicant: return 0;
    case ApplicantTask::StartIdentification:
    case ApplicantTask::AwaitIdentification: return 1;
    case ApplicantTask::CompareFields: return 2;
    case ApplicantTask::MakeAppointment:
    case ApplicantTask::Evaluate: return 3;
    case ApplicantTask::FirstVerdict: return 4;
    case ApplicantTask::SecondVerdict:
    case ApplicantTask::ThirdVerdict:
    case ApplicantTask::DecideAppeal: return 5;
    default: return body.state == ApplicantState::Withdrawn ? 0 : 6;
    }
}

// Only for the weight of the letters; whether they are the same is the clerk's to say.
bool isAlike(const QString &stated, const QString &found)
{
    return stated.simplified().compare(found.simplified(), Qt::CaseInsensitive) == 0;
}

bool isRefused(const DeskApplicantBody &body)
{
    return body.state == ApplicantState::Refused || body.state == ApplicantState::Withdrawn;
}

} // namespace

QString ApplicantDetail::headText() const
{
    if (!there())
        return {};
    //: Beside an applicant's name; %1 is a day
    QStringList parts{tr("applied %1").arg(m_wording->age(body().appliedAt))};
    for (const QString &part : {ApplicantWording::business(body().business), body().area}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString ApplicantDetail::taskText() const
{
    return there() ? applicantTaskText(*m_row, *m_wording) : QString();
}

QString ApplicantDetail::taskTone() const
{
    return there() ? applicantTaskTone(*m_row) : QString();
}

QString ApplicantDetail::languageName() const
{
    return ApplicantWording::language(body().language);
}

QVariantList ApplicantDetail::steps() const
{
    //: Step of an application
    static constexpr const char *labels[] = {
        QT_TR_NOOP("Application"), QT_TR_NOOP("Identification"), QT_TR_NOOP("Comparison"),
        QT_TR_NOOP("Evaluation"),  QT_TR_NOOP("First verdict"),  QT_TR_NOOP("Second verdict")};
    const int at = stepOf(body());
    const bool stopped = isStopped(body().identity) && at == 2;
    QVariantList out;
    for (int i = 0; i < int(std::size(labels)); ++i) {
        const bool ended = at == 6 && i == 5 && isRefused(body());
        out.append(QVariantMap{{u"label"_s, tr(labels[i])},
                               {u"state"_s, ended || (i == at && stopped) ? u"stopped"_s
                                            : i < at                      ? u"done"_s
                                            : i == at                     ? u"now"_s
                                                                          : u"open"_s}});
    }
    return out;
}

QVariantList ApplicantDetail::fields() const
{
    QVariantList out;
    for (const IdentityField &field : body().identity) {
        const FieldCheck check = field.check.value_or(FieldCheck::Unknown);
        out.append(QVariantMap{
            {u"field"_s, field.field},
            {u"label"_s, ApplicantWording::field(field.field)},
            {u"stated"_s, shown(*m_wording, field.stated)},
            {u"found"_s, shown(*m_wording, field.found)},
            {u"check"_s, enumName(check)},
            {u"checkText"_s, ApplicantWording::check(check)},
            {u"tone"_s, ApplicantWording::checkTone(check)},
            {u"sending"_s, m_row->checking.contains(field.field)},
            {u"alike"_s, isAlike(field.stated, field.found)},
        });
    }
    return out;
}

QString ApplicantDetail::stopText() const
{
    if (!there() || !isStopped(body().identity))
        return {};
    QStringList names;
    for (const IdentityField &field : body().identity) {
        if (field.check && *field.check != FieldCheck::Matches)
            names.append(ApplicantWording::field(field.field));
    }
    //: A field differs or cannot be read; %1 names fields
    return tr("It goes no further: %1. Ask for it again, or have the identification repeated.")
        .arg(names.join(u", "_s));
}

QVariantList ApplicantDetail::identification() const
{
    if (!there() || !body().identification)
        return {};
    const Identification &ident = *body().identification;
    QVariantList out;
    //: Row about an identification
    out.append(factLine(tr("State"), ApplicantWording::identification(ident.state)));
    //: Row about an identification: reference number
    out.append(factLine(tr("Reference"), ident.reference));
    //: Row about an identification
    out.append(factLine(tr("Method"), ApplicantWording::method(ident.method)));
    //: Row about an identification
    out.append(factLine(tr("Started"), dayWithTime(*m_wording, ident.startedAt)));
    if (ident.resultAt) {
        //: Row about an identification
        out.append(factLine(tr("Result"), dayWithTime(*m_wording, *ident.resultAt)));
    }
    if (!ident.document.isEmpty()) {
        //: Row about an identification: kind of the document and its end; %1 and %2
        const QString kind = ApplicantWording::document(ident.document);
        const QString until = ident.documentUntil.isEmpty() ? kind
            : tr("%1, valid until %2").arg(kind, dateText(ident.documentUntil, *m_wording));
        //: Row about an identification: ID card or passport
        out.append(factLine(tr("Document"), until));
    }
    return out;
}

QVariantList ApplicantDetail::facts() const
{
    if (!there())
        return {};
    QStringList speaks, consents;
    for (const QString &language : body().speaks)
        speaks.append(ApplicantWording::language(language));
    for (const Consent &consent : body().consents) {
        //: A contract that was agreed to; %1 is its name, %2 its version
        consents.append(tr("%1 (version %2)").arg(ApplicantWording::consent(consent.document),
                                                  consent.version));
    }
    QVariantList out;
    //: Row about an application
    out.append(factLine(tr("Business"), ApplicantWording::business(body().business)));
    //: Row about an application
    out.append(factLine(tr("Languages"), speaks.join(u", "_s)));
    //: Row about an application
    out.append(factLine(tr("Area"), body().area));
    //: Row about an application; %1 is a name, %2 the last characters of an IBAN
    out.append(factLine(tr("Bank account"), body().ibanEnd.isEmpty() ? body().holder
        : tr("%1, ends in %2").arg(body().holder, body().ibanEnd)));
    //: Row about an application
    out.append(factLine(tr("Contracts"), consents.join(u", "_s)));
    //: Row about an application: in which language he is written to
    out.append(factLine(tr("Letters in"), languageName()));
    erase_if(out, [](const QVariant &row) {
        return row.toMap().value(u"value"_s).toString().isEmpty();
    });
    return out;
}

QVariantList ApplicantDetail::skills() const
{
    QVariantList out;
    for (const ApplicantSkill &skill : body().skills) {
        out.append(QVariantMap{
            {u"task"_s, skill.task},
            {u"path"_s, m_wording ? m_wording->taskPath(skill.task) : skill.task},
            {u"claimed"_s, skill.claimed},
            {u"granted"_s, skill.granted},
            {u"untilText"_s, m_wording && skill.until ? m_wording->age(*skill.until) : QString()},
        });
    }
    return out;
}

QString ApplicantDetail::appointmentText() const
{
    if (!there() || !body().appointment)
        return {};
    const Appointment &at = *body().appointment;
    const QDate date = QDate::fromString(at.date, Qt::ISODate);
    //: An appointment; %1 day, %2 time, %3 zone, %n minutes
    QStringList parts{tr("%1, %2 (%3), %n min", nullptr, at.minutes)
                          .arg(m_wording->date(date), at.time, at.zone)};
    for (const QString &part : {at.place, at.evaluatorName}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString ApplicantDetail::evaluationHead() const
{
    if (!there() || !body().evaluation)
        return {};
    const Evaluation &evaluation = *body().evaluation;
    //: Heading over an evaluation; %1 is a day, %2 a name
    return tr("Personal evaluation · %1 · %2")
        .arg(m_wording->age(evaluation.at), evaluation.byName);
}

QString ApplicantDetail::evaluationText() const
{
    return body().evaluation ? body().evaluation->text : QString();
}

bool ApplicantDetail::hasDecided() const
{
    return m_row && std::ranges::any_of(body().verdicts, [this](const GivenVerdict &verdict) {
        return verdict.by == m_row->me;
    });
}

QString ApplicantDetail::sealedText() const
{
    if (!there() || body().sealed == 0)
        return {};
    //: Verdicts of others stay away until the own one is given
    return tr("%n verdict(s) are sealed until you have given yours.", nullptr, body().sealed);
}

QString ApplicantDetail::reopenedText() const
{
    QStringList items;
    for (const ApplicationItem item : body().reopened)
        items.append(ApplicantWording::item(item));
    return items.join(u", "_s);
}

QString ApplicantDetail::recheckText() const
{
    if (!there() || body().recheckOn.isEmpty())
        return {};
    //: When a supporter has to be checked again; %1 is a date
    return tr("Check again on %1").arg(dateText(body().recheckOn, *m_wording));
}

QVariantList ApplicantDetail::history() const
{
    QVariantList out;
    for (const ApplicantHistory &event : body().history) {
        out.append(QVariantMap{{u"at"_s, m_wording ? m_wording->dayAndTime(event.at) : QString()},
                               {u"who"_s, event.who},
                               {u"what"_s, ApplicantWording::history(event.what)},
                               {u"text"_s, event.text}});
    }
    return out;
}

// The file has waited for it since the appeal came.
QString ApplicantDetail::appealDueText() const
{
    if (!there() || body().task != ApplicantTask::DecideAppeal)
        return {};
    constexpr Milliseconds answerWithin = std::chrono::days(14);
    //: About an appeal; %1 is a day and time
    return tr("Answer in writing by %1.").arg(m_wording->dayAndTime(body().waitingSince
                                                                    + answerWithin));
}

bool ApplicantDetail::stepUp() const
{
    return m_row && !m_row->problem.isEmpty() && m_row->code == QLatin1StringView(codes::stepUp);
}

QString ApplicantDetail::problem() const
{
    if (!m_row || m_row->problem.isEmpty() || stepUp())
        return {};
    //: A change was refused; %1 says why
    return tr("Your change was not kept: %1")
        .arg(ApplicantWording::refusal(m_row->code, m_row->rule, m_row->problem));
}

} // namespace werkbank
