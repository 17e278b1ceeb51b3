// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Notices.h"

#include "core/base/DisplayText.h"
#include "core/rules/Tariff.h"
#include "models/CasesModel.h"

#include <QDateTime>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

bool isOpenOffer(const CaseView &row)
{
    return row.offer && row.lostCode.isEmpty();
}

bool isOver(CaseState state)
{
    return state == CaseState::Closed || state == CaseState::Cancelled;
}

} // namespace

Notices::Notices(const Wording &wording, const NoticeSettings &settings, const Clock &clock)
    : m_wording(wording), m_settings(settings), m_clock(clock)
{
}

void Notices::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_watchesCases = {};
    m_watchesSessions = {};
    show({true, {}, {}});
    showSessions({true, {}, {}});
    m_client = client;
    if (!client)
        return;
    m_since = client->now();
    m_watchesCases = client->watch(CasesQuery{}, this,
                                   [this](const Delta<CaseView> &delta) { show(delta); });
    m_watchesSessions = client->watch(
        RemoteQuery{}, this, [this](const Delta<RemoteSessionRow> &delta) { showSessions(delta); });
}

void Notices::setLookedAt(const QString &caseId)
{
    if (m_lookedAt == caseId)
        return;
    m_lookedAt = caseId;
    if (!caseId.isEmpty())
        withdraw(caseId);
    Q_EMIT lookedAtChanged();
}

void Notices::show(const Delta<CaseView> &delta)
{
    if (delta.initial) {
        const QStringList told = m_told.keys();
        for (const QString &caseId : told)
            withdraw(caseId);
        m_cases.clear();
        m_accepting.clear();
    }
    for (const QString &key : delta.removed)
        forget(key);
    for (const CaseView &row : delta.upserts) {
        const auto old = m_cases.constFind(row.key);
        const CaseView before = old == m_cases.constEnd() ? CaseView{} : *old;
        m_cases.insert(row.key, row);
        if (!delta.initial)
            compare(before, row);
    }
    recount();
}

void Notices::forget(const QString &key)
{
    m_cases.remove(key);
    m_accepting.remove(key);
    withdraw(key);
}

Notice Notices::ofOffer(const CaseView &row) const
{
    const auto paid = price(row.offer->tariff, 1);
    const qint64 left = row.offer->endsAt.ms - (m_client ? m_client->now() : m_clock.wall()).ms;
    const QString time = m_wording.countdown(int(std::max<qint64>(0, left) / 1000));
    //: Title of a notification
    return {Notice::Kind::Offer, row.key, tr("New offer"),
            //: Notification of an offer; %1 what it is about, %2 money, %3 how long it stands
            tr("%1 · you get %2 · %3").arg(m_wording.taskPath(row.task),
                                           paid ? m_wording.money(paid->expertGets) : QString(),
                                           time),
            true};
}

void Notices::compare(const CaseView &old, const CaseView &now)
{
    const bool isNew = old.key.isEmpty();
    const QString title = DisplayText::line(now.title.isEmpty() ? m_wording.taskTitle(now.task)
                                                                : now.title);
    if (isOpenOffer(now) && !now.asking && !isOpenOffer(old))
        return tell(ofOffer(now));
    if (m_accepting.contains(now.key) && !now.asking && !isOpenOffer(now)) {
        m_accepting.remove(now.key);
        //: Notification: the expert accepted an offer, and it is his
        return tell({Notice::Kind::Case, now.key, title,
                     now.lostCode.isEmpty() ? tr("The case is yours.") : lostText(now.lostCode)});
    }
    const bool isRead = now.unread == 0 && old.unread > 0;
    if (isRead || (isOpenOffer(old) && (!isOpenOffer(now) || now.asking)))
        withdraw(now.key);
    if (now.at < m_since)
        return;
    if (now.unread > old.unread && !now.lastIsMine && !now.offer) {
        //: Notification of a message; %1 who wrote it, %2 what the case is about
        return tell({Notice::Kind::Message, now.key,
                     tr("%1 · %2").arg(DisplayText::line(now.customer), title),
                     DisplayText::line(now.lastText)});
    }
    if (isNew || old.state == now.state || old.offer)
        return;
    if (isOver(now.state) && !isOver(old.state))
        //: Notification of a case
        tell({Notice::Kind::Case, now.key, title, tr("The case is closed.")});
    else if (now.state == CaseState::Assigned)
        //: Notification of a case that was solved
        tell({Notice::Kind::Case, now.key, title, tr("It is not solved yet: the case is open again.")});
}

void Notices::showSessions(const Delta<RemoteSessionRow> &delta)
{
    if (delta.initial)
        m_sessions.clear();
    for (const QString &key : delta.removed) {
        const RemoteSessionRow old = m_sessions.take(key);
        if (old.key.isEmpty() || old.ending)
            continue;
        const QString name = DisplayText::line(old.customer);
        tell({Notice::Kind::Session, old.body.caseId.toString(), name,
              old.body.state == RemoteState::Asked
                  //: Notification
                  ? tr("The remote session was not allowed.")
                  //: Notification
                  : tr("The remote session has ended.")});
    }
    for (const RemoteSessionRow &row : delta.upserts) {
        const RemoteSessionRow old = m_sessions.value(row.key);
        m_sessions.insert(row.key, row);
        if (!delta.initial)
            compareSession(old, row);
    }
}

void Notices::compareSession(const RemoteSessionRow &old, const RemoteSessionRow &now)
{
    if (old.key.isEmpty() || old.body.state == now.body.state)
        return;
    const QString name = DisplayText::line(now.customer);
    const QString caseId = now.body.caseId.toString();
    if (now.body.state == RemoteState::Granted)
        //: Notification: the customer allowed what the expert asked for
        tell({Notice::Kind::Session, caseId, name, tr("The remote session is allowed.")});
    else if (now.body.state == RemoteState::Interrupted)
        //: Notification
        tell({Notice::Kind::Session, caseId, name, tr("The remote session is interrupted.")});
}

bool Notices::wants(Notice::Kind kind) const
{
    switch (kind) {
    case Notice::Kind::Offer: return m_settings.offers();
    case Notice::Kind::Message: return m_settings.messages();
    case Notice::Kind::Session: return m_settings.sessions();
    case Notice::Kind::Case: return m_settings.cases();
    case Notice::Kind::Test: return true;
    }
    return false;
}

void Notices::tell(Notice notice)
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(m_clock.wall().ms).time();
    if (!wants(notice.kind) || m_settings.isQuietAt(local.hour() * 60 + local.minute())
        || (!notice.caseId.isEmpty() && notice.caseId == m_lookedAt))
        return;
    if (m_covered || !m_settings.content()) {
        notice.text = notice.kind == Notice::Kind::Offer ? tr("New offer")
            //: Notification that hides what it is about
            : notice.kind == Notice::Kind::Message ? tr("New message")
            //: Notification that hides what it is about
            : notice.kind == Notice::Kind::Session ? tr("Remote session")
            //: Notification that hides what it is about
                                                   : tr("Something happened to a case");
        notice.title = u"Werkbank"_s;
        notice.accepts = false;
    }
    notice.sounds = m_settings.sound();
    m_told.insert(notice.caseId, m_clock.elapsed());
    Q_EMIT told(notice);
}

void Notices::withdraw(const QString &caseId)
{
    if (m_told.remove(caseId))
        Q_EMIT withdrawn(caseId);
}

Notices::Answer Notices::accept(const QString &caseId)
{
    const auto row = m_cases.constFind(caseId);
    const auto told = m_told.constFind(caseId);
    if (row == m_cases.constEnd() || told == m_told.constEnd() || !isOpenOffer(*row) || row->asking)
        return Answer::Gone;
    if (m_clock.elapsed() - *told < deafFor)
        return Answer::TooSoon;
    if (!m_accepting.contains(caseId) && m_client) {
        m_accepting.insert(caseId);
        m_client->submit(commands::AcceptOffer{row->offer->id, row->offer->caseId},
                         {.notAfter = row->offer->endsAt});
    }
    return Answer::Asked;
}

void Notices::test()
{
    //: Title of a notification that the person asked for in the settings
    const QString title = tr("This is how it looks");
    //: Text of that notification
    const QString text = tr("Werkbank tells you of offers and messages like this.");
    Q_EMIT told({Notice::Kind::Test, {}, title, text, false, m_settings.sound()});
}

void Notices::recount()
{
    const auto needs = [](const CaseView &row) {
        return row.group == CaseGroup::NeedsYou || isOpenOffer(row);
    };
    const int needing = int(std::ranges::count_if(m_cases, needs));
    if (needing == m_needing)
        return;
    m_needing = needing;
    Q_EMIT needingChanged();
}

} // namespace werkbank
