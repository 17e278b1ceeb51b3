// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Peer.h"
#include "platform/domain/Platform.h"
#include "platform/domain/RemotePort.h"

// What a connection hears and says about remote sessions.
namespace werkbank {

void Peer::openRemotePort()
{
    m_remote = std::make_unique<RemotePort>(
        m_platform, m_viewer,
        RemotePort::Outlet{[this](const QByteArray &utf8) { sendBytes(utf8); },
                           [this](const QByteArray &bytes) {
                               if (!m_ended)
                                   m_outlet.sendBinary(bytes);
                           },
                           [this] { pump(); }});
}

void Peer::on(const frames::RemoteJoin &frame)
{
    m_remote->on(frame);
}

void Peer::on(const frames::RemoteGot &frame)
{
    m_remote->on(frame);
}

void Peer::on(const frames::RemoteBeat &frame)
{
    m_remote->on(frame);
}

void Peer::on(const frames::RemoteStop &frame)
{
    m_remote->on(frame);
}

} // namespace werkbank
