// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/AnyCommand.h"
#include "platform/domain/Authenticator.h"
#include "platform/domain/BlobStore.h"
#include "platform/domain/CaseRow.h"
#include "platform/domain/Platform.h"
#include "platform/domain/Roster.h"
#include "platform/store/CipherStore.h"
#include "tests/sim/SeededRng.h"

#include <QTemporaryDir>

// A platform with a clock that stands still until it is moved, one tenant, and people. What should
// not fail in a test's preparation stops the test program.
namespace werkbank::test {

class StillClock final : public Clock {
public:
    // 2026-01-05T08:00:00Z, a Monday.
    qint64 ms = 1'767'600'000'000;
    Instant wall() const override { return {ms}; }
    Milliseconds elapsed() const override { return Milliseconds(ms - 1'767'000'000'000); }
};

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
    return std::move(*result);
}
void must(const Result<void> &result);

struct Expert {
    Id account;
    Id device;
    Viewer viewer;
};

class Stage {
public:
    explicit Stage(quint64 seed = 1);

    // As if the program had been killed and started again.
    void restart();
    // Moves the clock and runs what has become due on the way, at its time.
    void advance(Milliseconds by);

    Id tenant(const QString &slug, int firstRing = 1, int ring = 3);
    // Verified, speaks German, knows everything under "router" at level 5, available for a day.
    Expert expert(const QString &name, const Id &tenant = {});
    Expert member(const QString &name, const QList<Role> &roles, const Id &tenant = {});
    void setAvailable(const Expert &expert, bool available);
    void setSkill(const Expert &expert, const QString &task, int level);
    Expert secondDevice(const Expert &expert);

    CaseRequest aRequest(const Id &tenant = {});
    CaseMade request();
    CaseMade request(const CaseRequest &request);
    static Viewer customer(const CaseMade &made, bool trusted = true);
    // Requested, offered to this expert and accepted by him.
    CaseMade assigned(const Expert &expert);

    template <class C>
    frames::Verdict tell(const Viewer &viewer, const C &arguments,
                         std::optional<Instant> notAfter = {})
    {
        return platform().handle(
            viewer, 0, makeCommand(newId(), arguments, clock.wall(), notAfter));
    }

    CaseRow row(const Id &caseId);
    Id offerOf(const Id &caseId, const Id &account);  // the newest; null: none
    OfferState offerState(const Id &offer);
    Rows query(QByteArrayView sql, const Values &values = {});
    quint64 statements() const { return m_store->database().statementCount(); }

    Platform &platform() { return *m_platform; }
    Id newId() { return Id::make(clock, rng); }
    const Id &home() const { return m_home; }
    const SkillTree &skills() const { return m_skills; }

    StillClock clock;
    sim::SeededRng rng;
    QString blobFolder() const { return m_folder.filePath(QStringLiteral("blobs")); }

private:
    class TokenIsName;
    void open();

    QTemporaryDir m_folder;
    const SkillTree m_skills;
    SecretBytes m_key;
    std::unique_ptr<CipherStore> m_store;
    std::unique_ptr<BlobStore> m_blobs;
    std::unique_ptr<Authenticator> m_tokens;
    std::unique_ptr<Platform> m_platform;
    Id m_home;
};

// The token that the stage's authenticator knows this viewer by.
QString tokenOf(const Viewer &viewer);

} // namespace werkbank::test
