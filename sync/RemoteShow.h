// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RemoteDecoder.h"

#include <map>

// Between the engine's remote sessions and the GUI thread: tells how they stand and has their
// pictures decoded, each session in a process of its own. A picture that is lost is asked for
// anew. Sync thread; cannot fail.
namespace werkbank {

class Engine;

class RemoteShow {
public:
    struct Events {
        std::function<void(const RemoteEndState &)> told;
        std::function<void(const RemoteFrame &)> shown;
        std::function<void()> wake;  // the engine has something to be carried out
    };
    RemoteShow(Engine &engine, QString decoder) : m_engine(engine), m_program(std::move(decoder)) {}
    void setEvents(Events events) { m_events = std::move(events); }

    // After each step of the engine.
    void step();

private:
    RemoteDecoder &decoderOf(const Id &session);

    Engine &m_engine;
    const QString m_program;
    Events m_events;
    std::map<Id, std::unique_ptr<RemoteDecoder>> m_decoders;
};

} // namespace werkbank
