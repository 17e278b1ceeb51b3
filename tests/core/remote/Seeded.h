// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Rng.h"
#include "core/remote/RemoteKeys.h"

#include <cstring>
#include <random>

// Randomness that repeats, and an agreement without anybody between.
namespace werkbank::test {

class Seeded final : public Rng {
public:
    explicit Seeded(quint64 seed) : m_engine(seed) {}
    void fill(std::span<std::byte> out) override
    {
        for (std::byte &byte : out)
            byte = std::byte(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

// Gives back just these bytes, in this order.
class Given final : public Rng {
public:
    explicit Given(const QByteArray &bytes) : m_bytes(bytes) {}
    void fill(std::span<std::byte> out) override
    {
        if (size_t(m_bytes.size() - m_at) < out.size())
            qFatal("more randomness is drawn than was given");
        std::memcpy(out.data(), m_bytes.constData() + m_at, out.size());
        m_at += qsizetype(out.size());
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

struct Agreed {
    RemoteKeys page, app;
};

inline Agreed agreeDirectly(const RemoteRound &round, Rng &rng, RemoteHeld pageHolds = {},
                            RemoteHeld appHolds = {})
{
    RemotePage page = must(RemotePage::begin(round, rng, std::move(pageHolds)));
    RemoteApp app = must(RemoteApp::begin(round, rng, std::move(appHolds)));
    const QByteArray key = must(app.onCommit(page.commit()));
    const QByteArray reveal = must(page.onKey(key));
    if (!app.onReveal(reveal))
        qFatal("the two did not agree");
    return {page.takeKeys(), app.takeKeys()};
}

} // namespace werkbank::test
