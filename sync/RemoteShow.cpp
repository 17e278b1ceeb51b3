// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RemoteShow.h"

#include "sync/Engine.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void RemoteShow::step()
{
    if (!m_events.told)
        return;
    QList<RemoteScreens::Picture> pictures;
    QList<RemoteEndState> states;
    m_engine.remote([&](RemoteScreens &screens) {
        pictures = screens.takePictures();
        states = screens.takeStates();
    });
    for (RemoteScreens::Picture &picture : pictures)
        decoderOf(picture.session).decode(std::move(picture.picture));
    for (const RemoteEndState &state : std::as_const(states)) {
        m_events.told(state);
        const auto decoder = m_decoders.find(state.session);
        if (state.at != RemoteEndState::At::Stopped || decoder == m_decoders.end())
            continue;
        decoder->second->stop();
        m_decoders.erase(decoder);
    }
}

RemoteDecoder &RemoteShow::decoderOf(const Id &session)
{
    auto &decoder = m_decoders[session];
    if (decoder)
        return *decoder;
    const auto tell = [this](std::function<void(RemoteScreens &)> what) {
        m_engine.remote(what);
        m_events.wake();
    };
    decoder = std::make_unique<RemoteDecoder>(m_program, session, RemoteDecoder::Events{
        [this](const RemoteFrame &frame) { m_events.shown(frame); },
        [=](quint32 number) {
            tell([=](RemoteScreens &screens) { screens.lost(session, number); });
        },
        [=] {
            tell([=](RemoteScreens &screens) { screens.leave(session, u"remote_broken"_s); });
        }});
    return *decoder;
}

} // namespace werkbank
