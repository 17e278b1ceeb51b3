// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RemoteMachine.h"
#include "core/rules/RemoteWords.h"
#include "models/RemoteSession.h"
#include "models/RemoteWording.h"

// What a session is shown as.
namespace werkbank {

using namespace Qt::StringLiterals;

RemoteSession::State RemoteSession::state() const
{
    if (m_row.key.isEmpty())
        return State::None;
    if (m_row.asking)
        return State::Asking;
    if (!m_row.problem.isEmpty())
        return State::Refused;
    switch (m_row.body.state) {
    case RemoteState::Asked:
        return State::Asked;
    case RemoteState::Granted:
        return State::Granted;
    case RemoteState::Live:
        return State::Live;
    case RemoteState::Interrupted:
        return State::Interrupted;
    default:
        return State::Over;
    }
}

bool RemoteSession::isOpenNow() const
{
    return state() != State::None && state() != State::Refused && state() != State::Over;
}

bool RemoteSession::canAsk() const
{
    return m_case && m_case->state == CaseState::Assigned && !isOpenNow()
           && (!m_client || m_case->assignee == m_client->account());
}

QString RemoteSession::askedText() const
{
    return rightsText(m_row.body.asked);
}

QString RemoteSession::grantedText() const
{
    return rightsText(m_row.body.granted);
}

QString RemoteSession::backupText() const
{
    switch (m_row.body.backup.value_or(Backup::Unknown)) {
    case Backup::Yes:
        //: The customer's answer to "Is there a backup?"
        return tr("There is a backup.");
    case Backup::No:
        //: The customer's answer to "Is there a backup?"
        return tr("There is no backup.");
    case Backup::NotSure:
        //: The customer's answer to "Is there a backup?"
        return tr("Whether there is a backup is not sure.");
    case Backup::Unknown:
        break;
    }
    return {};
}

QStringList RemoteSession::granted() const
{
    QStringList out;
    for (const RemoteRight right : m_row.body.granted)
        out.append(enumName(right));
    return out;
}

QString RemoteSession::priceFor(int minutes) const
{
    return m_case ? remotePriceText(m_case->tariff, minutes,
                                    m_wording ? m_wording->language() : QString())
                  : QString();
}

QString RemoteSession::look() const
{
    const auto &granted = m_row.body.granted;
    if (m_row.body.state == RemoteState::Interrupted)
        return u"paused"_s;
    if (granted.contains(RemoteRight::Restart))
        return u"admin"_s;
    return granted.contains(RemoteRight::Control) ? u"control"_s : u"see"_s;
}

QString RemoteSession::barText() const
{
    const QString name = shortPersonName(m_row.customer);
    QString text;
    if (state() == State::Interrupted) {
        //: The bar over a remote session whose line is broken; %1 is a name
        text = tr("Interrupted: the connection to %1 is broken").arg(name);
    } else if (state() != State::Live) {
        //: The bar over a remote session that has not begun; %1 is a name
        text = tr("Waiting for %1 to begin").arg(name);
    } else if (m_row.body.granted.contains(RemoteRight::Control)) {
        //: The bar over a remote session; %1 is a name
        text = tr("You see and control %1's screen").arg(name);
    } else {
        //: The bar over a remote session; %1 is a name
        text = tr("You see %1's screen").arg(name);
    }
    if (!m_row.body.leaseUntil || !m_wording || state() != State::Live)
        return text;
    //: Until when a remote session may last; %1 is what stands before it, %2 a time
    return tr("%1 · until %2").arg(text, m_wording->time(*m_row.body.leaseUntil));
}

QString RemoteSession::endText() const
{
    return state() == State::Over ? remoteEndText(m_row.body, shortPersonName(m_row.customer))
                                  : QString();
}

QString RemoteSession::elapsed() const
{
    if (!m_row.body.liveAt)
        return {};
    const bool runs = m_row.body.state == RemoteState::Live && m_client;
    const Instant until = runs ? m_client->now()
                               : m_row.body.countedUntil.value_or(*m_row.body.liveAt);
    return elapsedText(until - *m_row.body.liveAt);
}

QString RemoteSession::countedText() const
{
    if (state() != State::Interrupted || !m_row.body.countedUntil || !m_wording)
        return {};
    //: Time of an interrupted session counts until this moment; %1 is a time
    return tr("counted until %1").arg(m_wording->time(*m_row.body.countedUntil));
}

bool RemoteSession::seeing() const
{
    return m_end.session == m_row.body.id && !m_row.body.id.isNull() && isOpenNow()
           && m_end.at != RemoteEndState::At::Stopped;
}

QString RemoteSession::stopText() const
{
    const bool stopped = m_end.session == m_row.body.id && !m_row.body.id.isNull()
                         && m_end.at == RemoteEndState::At::Stopped;
    return stopped && isOpenNow() ? remoteStopText(m_end.stopCode) : QString();
}

bool RemoteSession::elsewhere() const
{
    return !stopText().isEmpty() && m_end.stopCode == "changed_elsewhere"_L1;
}

QString RemoteSession::checkWordsText() const
{
    return seeing() && !m_end.check.isEmpty()
               ? checkWords(m_row.body.language, m_end.check).join(u" · "_s)
               : QString();
}

bool RemoteSession::mustCompare() const
{
    return !checkWordsText().isEmpty() && m_end.mustCompare;
}

QString RemoteSession::comparedText() const
{
    if (checkWordsText().isEmpty() || m_end.mustCompare)
        return {};
    if (!m_comparedAt.isSet() || !m_wording) {
        //: The check words of a remote session were compared before
        return tr("check words compared");
    }
    //: The check words of a remote session were compared; %1 is a time
    return tr("check words compared %1").arg(m_wording->time(m_comparedAt));
}

} // namespace werkbank
