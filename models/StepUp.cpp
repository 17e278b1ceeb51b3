// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StepUp.h"

namespace werkbank {

void StepUp::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session, &Session::stepUpChanged, this, &StepUp::changed);
        connect(session, &Session::steppedUp, this, [this] {
            if (!waiting())
                return;
            show(State::Idle);
            Q_EMIT done();
        });
        connect(session, &Session::stepUpFailed, this, [this](const QString &problem) {
            if (waiting())
                show(State::Failed, problem);
        });
    }
    Q_EMIT sessionChanged();
}

QString StepUp::address() const
{
    return m_session ? m_session->stepUpUrl().toString() : QString();
}

void StepUp::show(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void StepUp::begin()
{
    show(State::Waiting);
    if (m_session)
        m_session->stepUp();
}

void StepUp::cancel()
{
    if (!waiting())
        return;
    show(State::Cancelled);
    if (m_session)
        m_session->cancelStepUp();
}

} // namespace werkbank
