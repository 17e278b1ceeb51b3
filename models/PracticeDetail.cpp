// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PracticeDetail.h"

#include "core/wire/ApplicantCommands.h"
#include "models/ApplicantDetail.h"
#include "models/ApplicantsModel.h"
#include "models/ErrorText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

template <class Things>
QVariantList ticked(const Things &things, const QStringList &done, const QString &language)
{
    QVariantList out;
    for (const auto &thing : things)
        out.append(QVariantMap{{u"text"_s, thing.name.in(language)},
                               {u"done"_s, done.contains(thing.id)}});
    return out;
}

} // namespace

PracticeDetail::PracticeDetail(QObject *parent) : QObject(parent)
{
    auto scripts = PracticeScripts::builtIn();
    Q_ASSERT_X(scripts, "PracticeDetail", "the built-in practice cases are broken");
    m_scripts = *scripts;
}

void PracticeDetail::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    watch();
}

void PracticeDetail::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    if (m_wording)
        disconnect(m_wording, nullptr, this, nullptr);
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &PracticeDetail::changed);
    Q_EMIT changed();
}

void PracticeDetail::setApplicant(const QString &applicant)
{
    const Id id = Id::fromString(applicant);
    if (m_applicant == id)
        return;
    m_applicant = id;
    m_shown = {};
    watch();
}

void PracticeDetail::componentComplete()
{
    m_complete = true;
    watch();
}

void PracticeDetail::watch()
{
    if (!m_complete)
        return;
    m_talks = {};
    m_files = {};
    m_file.reset();
    m_rows.clear();
    look();
    if (!m_client || m_applicant.isNull())
        return;
    m_talks = m_client->watch(PracticesQuery{m_applicant}, this,
                              [this](const Delta<PracticeTalkRow> &delta) { take(delta); });
    m_files = m_client->watch(ApplicantQuery{m_applicant}, this,
                              [this](const Delta<ApplicantRow> &delta) {
        if (!delta.upserts.isEmpty())
            take(delta.upserts.constLast());
        else if (!delta.removed.isEmpty())
            take(std::nullopt);
    });
}

void PracticeDetail::take(const Delta<PracticeTalkRow> &delta)
{
    if (delta.initial)
        m_rows.clear();
    m_rows.removeIf([&](const auto &entry) { return delta.removed.contains(entry.value().key); });
    for (const PracticeTalkRow &row : delta.upserts) {
        // Whoever starts one wants to see it.
        if (!m_rows.contains(row.sortKey) && row.body.state == PracticeState::Running)
            m_shown = {};
        m_rows.insert(row.sortKey, row);
    }
    look();
}

void PracticeDetail::take(const std::optional<ApplicantRow> &file)
{
    m_file = file;
    Q_EMIT changed();
}

// What is shown is replayed once for each change, not for each property.
void PracticeDetail::look()
{
    m_talk.reset();
    const PracticeTalkRow *shown = row();
    if (const PracticeScript *known = script())
        m_talk = PracticeTalk::replay(*known, shown->body.language, shown->body.lines);
    m_lines.show(shown ? shown->body.id : Id(),
                 shown ? shown->body.lines : QList<PracticeLine>());
    Q_EMIT changed();
}

const PracticeTalkRow *PracticeDetail::row() const
{
    if (m_rows.isEmpty())
        return nullptr;
    const auto chosen = std::ranges::find_if(m_rows, [this](const PracticeTalkRow &row) {
        return row.body.id == m_shown;
    });
    return chosen == m_rows.end() ? &m_rows.first() : &*chosen;
}

const PracticeScript *PracticeDetail::script() const
{
    const PracticeTalkRow *shown = row();
    return shown ? m_scripts.find(shown->body.script) : nullptr;
}

// ---- what there is -------------------------------------------------------------------------------

QVariantList PracticeDetail::scripts() const
{
    QVariantList out;
    for (const PracticeScript &script : m_scripts.all())
        out.append(QVariantMap{{u"key"_s, script.key()},
                               {u"text"_s, m_wording ? script.title.in(m_wording->language())
                                                     : script.id}});
    return out;
}

QString PracticeDetail::titleOf(const PracticeBody &body) const
{
    const PracticeScript *script = m_scripts.find(body.script);
    return script ? script->title.in(m_wording->language()) : body.script;
}

QVariantList PracticeDetail::talks() const
{
    QVariantList out;
    if (!m_wording)
        return out;
    for (const PracticeTalkRow &row : m_rows) {
        //: A practice talk to choose; %1 is its title, %2 when it began
        out.append(QVariantMap{{u"key"_s, row.key},
                               {u"text"_s, tr("%1, %2").arg(titleOf(row.body),
                                                            m_wording->dayAndTime(
                                                                row.body.startedAt))}});
    }
    return out;
}

QString PracticeDetail::shown() const
{
    const PracticeTalkRow *shown = row();
    return shown ? shown->key : QString();
}

void PracticeDetail::setShown(const QString &talk)
{
    const Id id = Id::fromString(talk);
    if (m_shown == id)
        return;
    m_shown = id;
    look();
}

QString PracticeDetail::headText() const
{
    if (!there())
        return {};
    const PracticeBody &body = row()->body;
    const QString language = body.language == "de"_L1 ? u"Deutsch"_s : u"English"_s;
    const QString from = m_wording->dayAndTime(body.startedAt);
    if (!body.endedAt)
        //: A practice talk that runs; title, language, when it began
        return tr("%1 · %2 · running since %3").arg(titleOf(body), language, from);
    //: A practice talk that has ended; title, language, from, to
    return tr("%1 · %2 · %3 to %4").arg(titleOf(body), language, from,
                                       m_wording->time(*body.endedAt));
}

// ---- what was found ------------------------------------------------------------------------------

QVariantList PracticeDetail::facts() const
{
    if (!there() || !script())
        return {};
    return ticked(script()->facts, row()->body.told, m_wording->language());
}

QString PracticeDetail::factsText() const
{
    if (!there() || !script())
        return {};
    //: Facts that the scripted customer tells only when asked; %1 of %2
    return tr("%1 of %2 facts found").arg(row()->body.told.size()).arg(script()->facts.size());
}

QVariantList PracticeDetail::parts() const
{
    if (!there() || !m_talk)
        return {};
    return ticked(script()->solution, m_talk->done(), m_wording->language());
}

QString PracticeDetail::partsText() const
{
    if (!there() || !m_talk)
        return {};
    //: Parts of a good solution that the applicant named; %1 of %2
    return tr("%1 of %2 parts of the solution").arg(m_talk->done().size())
                                               .arg(script()->solution.size());
}

QString PracticeDetail::trapText() const
{
    if (!there() || !m_talk)
        return {};
    const QString name = script()->trap.name.in(m_wording->language());
    const QString &trap = row()->body.trap;
    if (trap == "met"_L1)
        //: The applicant fell into a trap of the practice case; %1 says which
        return tr("Trap met: %1").arg(name);
    if (trap == "avoided"_L1)
        //: The applicant did not fall into a trap of the practice case; %1 says which
        return tr("Trap avoided: %1").arg(name);
    if (m_talk->isTrapSet())
        //: The scripted customer made his unsafe offer, and nothing was said to it; %1 says which
        return tr("Trap without an answer: %1").arg(name);
    //: A trap of the practice case that did not come up yet; %1 says which
    return tr("Trap still to come: %1").arg(name);
}

QString PracticeDetail::trapTone() const
{
    if (!there())
        return {};
    const QString &trap = row()->body.trap;
    return trap == "met"_L1 ? u"bad"_s : trap == "avoided"_L1 ? u"good"_s : u"neutral"_s;
}

// ---- verbs ---------------------------------------------------------------------------------------

bool PracticeDetail::running() const
{
    return row() && row()->body.state == PracticeState::Running;
}

bool PracticeDetail::busy() const
{
    return m_file
           && (m_file->busy.contains(QLatin1StringView(commands::StartPractice::name))
               || m_file->busy.contains(QLatin1StringView(commands::EndPractice::name)));
}

bool PracticeDetail::canStart() const
{
    const bool isOpen = m_file
                        && (m_file->body.state == ApplicantState::Submitted
                            || m_file->body.state == ApplicantState::Deciding
                            || m_file->body.task == ApplicantTask::Evaluate);
    return isOpen && std::ranges::none_of(m_rows, [](const PracticeTalkRow &row) {
        return row.body.state == PracticeState::Running;
    });
}

template <class C>
void PracticeDetail::submit(const C &command)
{
    m_client->submit(command).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

// One lane: the lease comes before what needs it.
void PracticeDetail::begin()
{
    const bool asked = m_file->busy.contains(QLatin1StringView(commands::ClaimApplicant::name));
    const Instant now = m_client->now();
    const bool holds = isClaimedByMe(*m_file, now)
                       && *m_file->body.claimedUntil - now >= ApplicantDetail::prolongBelow;
    if (!asked && !holds)
        submit(commands::ClaimApplicant{m_file->tenant, m_applicant});
}

void PracticeDetail::start(const QString &script, const QString &language)
{
    if (!m_client || !m_file || !canStart())
        return;
    begin();
    submit(commands::StartPractice{m_file->tenant, m_applicant, m_client->makeId(), script,
                                   language});
}

void PracticeDetail::end()
{
    if (!m_client || !m_file || !running())
        return;
    begin();
    submit(commands::EndPractice{m_file->tenant, m_applicant, row()->body.id});
}

} // namespace werkbank
