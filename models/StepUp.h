// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Session.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// Entering the password again for something that wants it: opens the browser, waits, and says when
// what was held may go on. One for each thing that can be held. GUI thread.
namespace werkbank {

class StepUp : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    // The browser's page, to open it by hand; empty while there is none.
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
public:
    enum class State { Idle, Waiting, Cancelled, Failed };

    explicit StepUp(QObject *parent = nullptr) : QObject(parent) {}

    Session *session() const { return m_session; }
    void setSession(Session *session);
    bool waiting() const { return m_state == State::Waiting; }
    bool cancelled() const { return m_state == State::Cancelled; }
    QString problem() const { return m_problem; }
    QString address() const;
    void show(State state, const QString &problem = {});

    // Opens the browser, also once more while it waits.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void done();

private:
    QPointer<Session> m_session;
    State m_state = State::Idle;
    QString m_problem;
};

} // namespace werkbank
