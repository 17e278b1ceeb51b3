// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Customers.h"

namespace werkbank::sim {

using namespace Qt::StringLiterals;

void Customers::act(Platform &platform, const Clock &clock)
{
    if (m_unsaid)
        send(platform);
    else if (m_asking || m_cases.isEmpty() || m_rng.chance(120))
        ask(platform, clock);
    else if (m_rng.chance(6))
        sayMuch(platform, clock);
    else
        say(platform, clock);
}

// More than a connection is sent without being acknowledged.
void Customers::sayMuch(Platform &platform, const Clock &clock)
{
    const OpenCase open = m_cases[int(m_rng.below(quint32(m_cases.size())))];
    const Viewer viewer{Viewer::Kind::Customer, open.link, {}, {}, true};
    for (int i = 0; i < 14 && !m_unsaid; ++i) {
        const commands::SendMessage message{Id::make(clock, m_rng), open.caseId,
                                            QString(28'000, u'x'), {}};
        m_unsaid = Unsaid{viewer, {Id::make(clock, m_rng), QLatin1StringView(message.name), 1,
                                   toJson(message), clock.wall(), {}}, message.message};
        send(platform);
    }
}

void Customers::ask(Platform &platform, const Clock &clock)
{
    if (!m_asking) {
        m_asking = CaseRequest{};
        m_asking->request = Id::make(clock, m_rng);
        m_asking->tenant = m_tenant;
        const auto tasks = platform.skills().tasks();
        m_asking->task = tasks[int(m_rng.below(quint32(tasks.size())))];
        m_asking->description = u"Nothing works since this morning."_s;
        m_asking->urgency = m_rng.chance(300) ? Urgency::Urgent : Urgency::Normal;
        m_asking->language = u"de"_s;
        m_asking->customer = {u"Maria Huber"_s, CustomerKind::Private, {}, u"m@example.org"_s,
                              u"+49 89 1234567"_s, {}, u"81667"_s, u"München"_s};
    }
    const auto made = platform.createCase(*m_asking);
    if (!made)
        return;  // no answer: the same request again next time
    m_asking.reset();
    if (m_caseIds.contains(made->caseId))
        return;
    m_cases.append({made->caseId, made->link});
    m_caseIds.append(made->caseId);
}

void Customers::say(Platform &platform, const Clock &clock)
{
    const OpenCase open = m_cases[int(m_rng.below(quint32(m_cases.size())))];
    const Viewer viewer{Viewer::Kind::Customer, open.link, {}, {}, true};
    Unsaid unsaid{viewer, {Id::make(clock, m_rng), {}, 1, {}, clock.wall(), {}}, {}};
    const auto fill = [&](const auto &command) {
        unsaid.command.name = QLatin1StringView(command.name);
        unsaid.command.args = toJson(command);
    };
    const int what = m_rng.between(0, 99);
    if (what < 70) {
        unsaid.message = Id::make(clock, m_rng);
        fill(commands::SendMessage{unsaid.message, open.caseId, u"Still dead."_s, {}});
    } else if (what < 78) {
        fill(commands::ConfirmCase{open.caseId});
    } else if (what < 86) {
        fill(commands::NotYet{open.caseId});
    } else if (what < 91) {
        fill(commands::ReopenCase{open.caseId});
    } else if (what < 97) {
        fill(commands::AnotherExpert{open.caseId});
    } else {
        fill(commands::CancelCase{open.caseId});
    }
    m_unsaid = unsaid;
    send(platform);
}

void Customers::send(Platform &platform)
{
    const auto verdict = platform.handle(m_unsaid->viewer, 0, m_unsaid->command);
    // A case that a restored platform does not know (any more).
    if (verdict.code == QLatin1StringView(codes::notSignedIn)) {
        const Id link = m_unsaid->viewer.id;
        m_cases.removeIf([&](const OpenCase &open) { return open.link == link; });
        m_unsaid.reset();
        return;
    }
    if (verdict.result == frames::VerdictResult::Retry)
        return;
    if (verdict.result == frames::VerdictResult::Done && !m_unsaid->message.isNull())
        m_taken.append(m_unsaid->message);
    m_unsaid.reset();
}

} // namespace werkbank::sim
