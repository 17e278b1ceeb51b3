// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SecretAsking.h"

#include "models/ErrorText.h"
#include "sync/queries/Local.h"

#include <algorithm>

namespace werkbank {

namespace {

QString textOf(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                             qsizetype(bytes.size()));
}

} // namespace

SecretAsking::SecretAsking(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_open.isEmpty() && m_openUntil <= now())
            wipe();
        armEnd();
        Q_EMIT changed();
    });
}

SecretAsking::~SecretAsking()
{
    wipe();
}

void SecretAsking::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watchAgain();
}

void SecretAsking::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &SecretAsking::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void SecretAsking::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    Q_EMIT caseIdChanged();
    watchAgain();
}

void SecretAsking::setCustomer(const QString &name)
{
    m_customer = name;
    Q_EMIT changed();
}

void SecretAsking::watchAgain()
{
    m_subscription = {};
    m_row.reset();
    wipe();
    if (m_client && !m_caseId.isNull())
        m_subscription = m_client->watch(SecretQuery{m_caseId}, this,
                                         [this](const auto &delta) { apply(delta); });
    Q_EMIT changed();
}

void SecretAsking::apply(const Delta<SecretRow> &delta)
{
    if (delta.initial || !delta.removed.isEmpty())
        m_row.reset();
    for (const SecretRow &row : delta.upserts)
        m_row = row;
    // Another question: what is open belongs to an older one.
    if (!m_open.isEmpty() && m_row && m_row->body.id != m_openOf)
        wipe();
    armEnd();
    Q_EMIT changed();
}

Instant SecretAsking::now() const
{
    return m_client ? m_client->now() : m_wording ? m_wording->now() : Instant();
}

// Looks again when the question's time is over, or when its end has been said for long enough.
void SecretAsking::armEnd()
{
    m_timer.stop();
    if (!m_row)
        return;
    Instant next = m_openUntil;
    if (m_open.isEmpty()) {
        const SecretBody &body = m_row->body;
        next = body.endedAt.value_or(body.endsAt);
        if (next <= now())
            next = next + endShown;
    }
    if (next > now())
        m_timer.start(next - now() + Milliseconds(50));
}

SecretAsking::State SecretAsking::state() const
{
    if (!m_open.isEmpty())
        return State::Open;
    if (!m_row || m_row->body.id == m_dismissed)
        return State::None;
    const SecretBody &body = m_row->body;
    if (!m_row->problem.isEmpty())
        return State::Failed;
    if (m_row->asking)
        return State::Asking;
    const Instant ended = body.endedAt.value_or(body.endsAt);
    const bool isOver = body.endsAt.isSet() && body.endsAt <= now();
    const bool isSaid = now() < ended + endShown;
    switch (body.state) {
    case SecretState::Asked:
        return !isOver ? State::Waiting : isSaid ? State::Expired : State::None;
    case SecretState::Given:
        if (isOver)
            return isSaid ? State::Expired : State::None;
        return m_row->privateKey ? State::Given : State::Elsewhere;
    case SecretState::Declined:
        return isSaid ? State::Declined : State::None;
    case SecretState::Expired:
        return isSaid ? State::Expired : State::None;
    default:
        return State::None;
    }
}

bool SecretAsking::isFree() const
{
    const State now = state();
    return now == State::None || now == State::Declined || now == State::Expired
        || now == State::Failed;
}

QString SecretAsking::stateText() const
{
    if (!m_wording || (!m_row && m_open.isEmpty()))
        return {};
    const QString purpose = m_row ? m_row->body.purpose : QString();
    const QString until = m_row ? m_wording->time(m_row->body.endsAt) : QString();
    switch (state()) {
    case State::None:
        return {};
    case State::Asking:
        //: A password is asked for; %1 is what it is for
        return tr("Asking for a password: %1").arg(purpose);
    case State::Waiting:
        //: A password was asked for; %1 is the customer's name, %2 what it is for, %3 a time
        return tr("%1 is asked for a password until %3: %2").arg(m_customer, purpose, until);
    case State::Given:
        //: A password lies here, sealed; %1 is what it is for, %2 a time
        return tr("A password is here, sealed until %2: %1").arg(purpose, until);
    case State::Elsewhere:
        //: A password was asked for on another computer; %1 is what it is for
        return tr("The password is on your other computer, which asked for it: %1").arg(purpose);
    case State::Open:
        //: A password was read; %1 is what it is for, %2 a time
        return tr("Read, and erased on the platform. Here until %2 or until you put it away: %1")
            .arg(purpose, m_wording->time(m_openUntil));
    case State::Declined:
        //: A password was asked for; %1 is the customer's name, %2 what it is for
        return tr("%1 does not want to give the password: %2").arg(m_customer, purpose);
    case State::Expired:
        //: A password was asked for; %1 is what it is for
        return tr("The 15 minutes are over and nothing is kept: %1").arg(purpose);
    case State::Failed:
        //: A password could not be asked for; %1 is the reason
        return tr("The customer was not asked: %1")
            .arg(ErrorText::refused(m_row->code, m_row->problem));
    }
    return {};
}

void SecretAsking::ask(const QString &purpose)
{
    if (!m_client || purpose.trimmed().isEmpty())
        return;
    m_client->keep(local::AskSecret{m_client->makeId(), m_caseId, purpose.trimmed()})
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

bool SecretAsking::open()
{
    if (!m_open.isEmpty())
        return true;
    if (state() != State::Given)
        return false;
    auto opened = m_row->open();
    if (!opened || opened->isEmpty()) {
        //: A password that was given cannot be opened
        Q_EMIT failed(tr("The password cannot be opened. Please ask again."));
        end();
        return false;
    }
    m_open = std::move(*opened);
    m_openOf = m_row->body.id;
    m_openUntil = m_row->body.endsAt;
    if (m_client)
        m_client->submit(commands::EndSecret{m_openOf, m_caseId});
    armEnd();
    return true;
}

void SecretAsking::reveal()
{
    if (!open())
        return;
    m_shown = textOf(m_open);
    Q_EMIT changed();
}

void SecretAsking::hide()
{
    // The same letters lie under every copy of the string: written over where they are, once
    // nobody shows them.
    QString gone = std::exchange(m_shown, {});
    Q_EMIT changed();
    std::fill_n(const_cast<QChar *>(gone.constData()), gone.size(), QChar(u'\0'));
}

QString SecretAsking::taken()
{
    if (!open())
        return {};
    Q_EMIT changed();
    return textOf(m_open);
}

void SecretAsking::wipe()
{
    hide();
    m_open = {};
}

void SecretAsking::end()
{
    if (!m_open.isEmpty()) {
        wipe();
        m_dismissed = m_openOf;
    } else if (m_row) {
        m_dismissed = m_row->body.id;
        const State was = state();
        if (!m_client || was == State::Declined || was == State::Expired) {
            // Nothing is to be taken back.
        } else if (!m_row->command.isNull()) {
            m_client->keep(local::DropCommand{m_row->command});
        } else {
            m_client->submit(commands::EndSecret{m_row->body.id, m_caseId});
        }
    }
    armEnd();
    Q_EMIT changed();
}

} // namespace werkbank
