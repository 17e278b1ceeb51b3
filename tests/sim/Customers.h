// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/CaseRequest.h"
#include "core/wire/Json.h"
#include "platform/domain/Platform.h"
#include "tests/sim/SeededRng.h"

// The customers of a simulated world. They speak to the platform directly, each with a browser
// that says a command again until it has a verdict, also when the platform dies in the middle.
namespace werkbank::sim {

class Customers {
public:
    Customers(SeededRng rng, const Id &tenant) : m_rng(rng), m_tenant(tenant) {}

    // One of them does something. False: the platform did not answer; to be said again.
    void act(Platform &platform, const Clock &clock);
    int cases() const { return int(m_cases.size()); }
    const QList<Id> &caseIds() const { return m_caseIds; }
    // Messages that the platform took: each must be there once.
    const QList<Id> &taken() const { return m_taken; }
    // The platform fell back to when it had taken so many.
    void lost(qsizetype taken) { m_taken.resize(taken); }

private:
    struct OpenCase {
        Id caseId;
        Id link;
    };
    void ask(Platform &platform, const Clock &clock);
    void say(Platform &platform, const Clock &clock);
    void sayMuch(Platform &platform, const Clock &clock);
    void send(Platform &platform);

    SeededRng m_rng;
    const Id m_tenant;
    QList<OpenCase> m_cases;
    QList<Id> m_caseIds;
    std::optional<CaseRequest> m_asking;  // made, but no answer yet
    struct Unsaid {
        Viewer viewer;
        Command command;
        Id message;
    };
    std::optional<Unsaid> m_unsaid;
    QList<Id> m_taken;
};

} // namespace werkbank::sim
