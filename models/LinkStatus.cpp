// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LinkStatus.h"

namespace werkbank {

using namespace Qt::StringLiterals;

LinkStatus::LinkStatus(QObject *parent) : QObject(parent) {}

void LinkStatus::setClient(Client *client)
{
    if (m_client == client)
        return;
    if (m_client)
        disconnect(m_client, nullptr, this, nullptr);
    m_client = client;
    if (client) {
        connect(client, &Client::linkChanged, this, [this] { show(m_client->link()); });
        show(client->link());
    }
    Q_EMIT clientChanged();
}

void LinkStatus::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &LinkStatus::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void LinkStatus::show(const LinkState &state)
{
    m_state = state;
    Q_EMIT changed();
}

QString LinkStatus::text() const
{
    switch (kind()) {
    case Kind::Connecting:
        //: Connection state
        return tr("Connecting…");
    case Kind::Connected:
        //: Connection state
        return tr("Connected");
    case Kind::CatchingUp:
        //: Connection state; %n changes still to come
        return m_state.behind > 0 ? tr("Catching up, %n to go", nullptr, int(m_state.behind))
                                  //: Connection state
                                  : tr("Catching up");
    case Kind::Offline:
        //: Connection state; %1 is a time
        return m_wording && m_state.since.isSet()
            ? tr("No connection since %1").arg(m_wording->age(m_state.since))
            //: Connection state
            : tr("No connection");
    case Kind::UpdateNeeded:
        //: Connection state: the platform no longer speaks this version
        return tr("Update needed");
    case Kind::SignedOut:
        //: Connection state
        return tr("Signed out");
    }
    return {};
}

QString LinkStatus::banner() const
{
    if (online() || kind() == Kind::Connecting)
        return {};
    QStringList parts{text() + u'.'};
    if (m_state.waiting > 0) {
        //: Attention line without connection; %n changes
        parts.append(tr("%n change(s) wait on this computer.", nullptr, m_state.waiting));
    }
    //: Attention line without connection
    parts.append(tr("Everything you write is kept."));
    return parts.join(u' ');
}

void LinkStatus::reconnect()
{
    if (m_client)
        m_client->reconnectNow();
}

} // namespace werkbank
