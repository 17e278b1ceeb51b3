// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantDetail.h"

#include "core/rules/AnyCommand.h"
#include "models/ApplicantsModel.h"
#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

ApplicantDetail::ApplicantDetail(QObject *parent) : QObject(parent)
{
    auto reasons = ApplicantReasons::builtIn();
    Q_ASSERT_X(reasons, "ApplicantDetail", "the built-in reasons are broken");
    m_reasons = *reasons;
}

void ApplicantDetail::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void ApplicantDetail::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    if (m_wording)
        disconnect(m_wording, nullptr, this, nullptr);
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &ApplicantDetail::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void ApplicantDetail::setKey(const QString &key)
{
    const Id id = Id::fromString(key);
    if (m_key == id)
        return;
    m_key = id;
    m_pressed = false;
    Q_EMIT keyChanged();
    watch();
}

void ApplicantDetail::componentComplete()
{
    m_complete = true;
    watch();
}

void ApplicantDetail::watch()
{
    if (!m_complete)
        return;
    m_subscription = {};
    showNothing();
    if (!m_client || m_key.isNull())
        return;
    m_subscription = m_client->watch(ApplicantQuery{m_key}, this,
                                     [this](const Delta<ApplicantRow> &delta) {
        if (!delta.upserts.isEmpty())
            show(delta.upserts.constLast());
        else if (!delta.removed.isEmpty())
            showNothing();
    });
}

void ApplicantDetail::show(const ApplicantRow &row)
{
    if (m_row && row.viewRev < m_row->viewRev)
        return;
    m_row = row;
    Q_EMIT changed();
    if (!m_pressed || row.problem.isEmpty())
        return;
    m_pressed = false;
    if (stepUp())
        Q_EMIT stepUpNeeded();
}

void ApplicantDetail::showNothing()
{
    m_row.reset();
    Q_EMIT changed();
}

const DeskApplicantBody &ApplicantDetail::body() const
{
    static const DeskApplicantBody none;
    return m_row ? m_row->body : none;
}

Instant ApplicantDetail::now() const
{
    return m_client ? m_client->now() : m_wording ? m_wording->now() : Instant();
}

// ---- the lease -----------------------------------------------------------------------------------

bool ApplicantDetail::mine() const
{
    return m_row && isClaimedByMe(*m_row, now());
}

QString ApplicantDetail::claimedBy() const
{
    return m_row && isClaimed(*m_row, now()) && !mine() ? body().claimedByName : QString();
}

double ApplicantDetail::claimedUntil() const
{
    return m_row && isClaimed(*m_row, now()) ? double(body().claimedUntil->ms) : 0;
}

void ApplicantDetail::claim()
{
    submit(commands::ClaimApplicant{m_row ? m_row->tenant : Id(), m_key});
}

void ApplicantDetail::release()
{
    submit(commands::ReleaseApplicant{m_row ? m_row->tenant : Id(), m_key});
}

void ApplicantDetail::worked()
{
    const bool asked = busy().contains(QLatin1StringView(commands::ClaimApplicant::name));
    if (mine() && !asked && *body().claimedUntil - now() < prolongBelow
        && m_client->link().link == Link::Connected)
        claim();
}

// What stands in one lane is worked off in order: the lease comes before what needs it.
void ApplicantDetail::begin()
{
    if (!m_row || !m_client)
        return;
    const bool asked = busy().contains(QLatin1StringView(commands::ClaimApplicant::name));
    if (mine())
        worked();
    else if (!asked && claimedBy().isEmpty() && m_client->link().link == Link::Connected)
        claim();
}

// ---- verbs ---------------------------------------------------------------------------------------

QString ApplicantDetail::incomplete()
{
    //: A form was not filled in
    return tr("Something is missing or cannot be read.");
}

template <class C>
void ApplicantDetail::submit(const C &command)
{
    if (!m_client || !m_row)
        return;
    m_client->submit(command).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

template <class C>
QString ApplicantDetail::submitForm(const C &command)
{
    if (badValues(command))
        return incomplete();
    dismissProblem();
    submit(command);
    return {};
}

template <class C>
QString ApplicantDetail::submitVerdict(const C &command)
{
    m_pressed = true;
    return submitForm(command);
}

void ApplicantDetail::identify(const QString &method)
{
    begin();
    submit(commands::IdentifyApplicant{m_row ? m_row->tenant : Id(), m_key, method});
}

void ApplicantDetail::check(const QString &field, const QString &check)
{
    const auto &fields = body().identity;
    const auto found = std::ranges::find(fields, field, &IdentityField::field);
    if (found == fields.end() || !claimedBy().isEmpty())
        return;
    const FieldCheck said = enumFromName<FieldCheck>(check);
    begin();
    submit(commands::CheckField{m_row->tenant, m_key, field, found->found,
                                found->check == said ? FieldCheck::Unknown : said});
}

QString ApplicantDetail::appoint(const QString &date, const QString &time, const QString &zone,
                                 int minutes, const QString &place)
{
    begin();
    return submitForm(commands::AppointApplicant{m_row ? m_row->tenant : Id(), m_key, date, time,
                                                 zone, minutes, place.trimmed()});
}

QString ApplicantDetail::evaluate(ScorecardModel *card, const QVariantMap &levels,
                                  const QString &text)
{
    if (!card || !card->complete())
        return card ? card->missing() : incomplete();
    commands::EvaluateApplicant command{m_row ? m_row->tenant : Id(), m_key, card->key(),
                                        card->marks(), {}, text.trimmed()};
    for (const auto &[task, level] : levels.asKeyValueRange())
        command.levels.append({task, level.toInt()});
    begin();
    return submitForm(command);
}

QString ApplicantDetail::decide(const QString &verdict, const QStringList &reasons,
                                const QStringList &items, const QString &text)
{
    commands::DecideApplicant command{m_row ? m_row->tenant : Id(), m_key,
                                      enumFromName<ApplicantVerdict>(verdict), reasons, {},
                                      text.trimmed()};
    for (const QString &item : items)
        command.items.append(enumFromName<ApplicationItem>(item));
    return submitVerdict(command);
}

QString ApplicantDetail::suspend(const QStringList &reasons, const QString &text)
{
    begin();
    return submitVerdict(commands::SuspendExpert{m_row ? m_row->tenant : Id(), m_key, reasons,
                                                 text.trimmed()});
}

QString ApplicantDetail::restore(const QStringList &reasons, const QString &text)
{
    begin();
    return submitVerdict(commands::RestoreExpert{m_row ? m_row->tenant : Id(), m_key, reasons,
                                                 text.trimmed()});
}

void ApplicantDetail::dismissProblem()
{
    if (m_client && m_row && !m_row->problem.isEmpty())
        m_client->keep(local::DropCommand{m_row->command});
}

template <class C>
void ApplicantDetail::sayAgain(const ApplicantRow &row)
{
    const auto said = fromJson<C>(row.said, Strictness::Strict);
    if (row.refused == QLatin1StringView(C::name) && said)
        submit(*said);
}

void ApplicantDetail::again()
{
    if (!stepUp())
        return;
    const ApplicantRow row = *m_row;
    dismissProblem();
    sayAgain<commands::DecideApplicant>(row);
    sayAgain<commands::SuspendExpert>(row);
    sayAgain<commands::RestoreExpert>(row);
}

void ApplicantDetail::fill(ScorecardModel *card) const
{
    if (!card || !body().evaluation)
        return;
    card->setScorecard(body().evaluation->scorecard);
    card->setMarks(body().evaluation->marks);
}

} // namespace werkbank
