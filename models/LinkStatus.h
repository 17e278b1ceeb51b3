// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Wording.h"
#include "sync/Client.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

// The connection in words: Connected, No connection since 12:10, Catching up. GUI thread.
namespace werkbank {

class LinkStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(werkbank::Client *client READ client WRITE setClient NOTIFY clientChanged REQUIRED FINAL)
    Q_PROPERTY(werkbank::Wording *wording READ wording WRITE setWording NOTIFY wordingChanged REQUIRED FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    // The attention line under the header; empty while connected.
    Q_PROPERTY(QString banner READ banner NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY changed FINAL)
public:
    enum class Kind { Connecting, Connected, CatchingUp, Offline, UpdateNeeded, SignedOut };
    Q_ENUM(Kind)

    explicit LinkStatus(QObject *parent = nullptr);

    Client *client() const { return m_client; }
    void setClient(Client *client);
    Wording *wording() const { return m_wording; }
    void setWording(Wording *wording);
    void show(const LinkState &state);

    Kind kind() const { return Kind(m_state.link); }
    bool online() const { return kind() == Kind::Connected || kind() == Kind::CatchingUp; }
    QString text() const;
    QString banner() const;
    int waiting() const { return m_state.waiting; }
    int refused() const { return m_state.refused; }

    Q_INVOKABLE void reconnect();

Q_SIGNALS:
    void clientChanged();
    void wordingChanged();
    void changed();

private:
    QPointer<Client> m_client;
    QPointer<Wording> m_wording;
    LinkState m_state;
};

} // namespace werkbank
