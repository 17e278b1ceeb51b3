// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/ClientNode.h"
#include "tests/sim/Customers.h"
#include "tests/sim/PlatformNode.h"

#include <QCryptographicHash>
#include <QStringList>

// One platform, three experts and their customers in one process on virtual time, from one seed:
// a storm of work and faults, then healing, then the question whether all that was promised holds.
// The same seed gives the same run; trace() tells.
namespace werkbank::sim {

class World {
public:
    // `folder` should be on tmpfs: many small commits. The storm lasts as long as `storm`.
    World(quint64 seed, const QString &folder, const SkillTree &skills, const EmptyStores &stores,
          Milliseconds storm);
    ~World();

    // What does not hold; empty: everything does.
    QStringList run();
    QByteArray trace() const { return m_trace.result(); }
    QString summary() const;  // what happened, to see that a run was no idyll

private:
    struct Submitted {
        int client;
        Id uuid;
        QString name;
        Id subject;   // the message of message.send
        Id caseId;
        bool held;    // undoable at first: later ones of its lane may pass
    };
    struct SentFile {
        Id message;
        QByteArray bytes;
    };
    struct Counts {
        int crashesOfClients = 0, crashesOfPlatform = 0, cuts = 0, halfOpens = 0, rollbacks = 0;
        int accepted = 0, messages = 0, removals = 0, files = 0, restores = 0,
            intervals = 0;
    };

    Result<void> populate();
    // With `guest`: a client that is not one of the world's.
    void advance(Milliseconds until, ClientNode *guest = nullptr);
    std::optional<Milliseconds> nextAt() const;
    void stepAll();
    void restartDue();

    // Script.cpp: what people do
    void act();
    void actExpert(int client);
    void workOn(int client, const CaseBody &body);
    template <class C>
    void submit(int client, const C &command, const Id &subject, const Id &caseId,
                const QList<QString> &files = {});
    void removeSomebody();

    // Files.cpp
    void sendFile(int client, const Id &caseId);
    void checkFiles(Database &db, QStringList &problems);
    void checkDownloads(ClientNode &fresh, QStringList &problems);

    // Clocks.cpp: time worked
    void workOnClock(int client, const Id &caseId);
    void checkWork(QStringList &problems);

    // Mending.cpp: clients with spoiled caches come back after a while
    void checkMending(Milliseconds away, QStringList &problems);

    // Faults.cpp: what goes wrong
    void hurt();
    void fallBack();
    void crowd();
    void heal();

    // Oracles.cpp
    void waitForCalm(QStringList &problems);
    bool isCalm(int client) const;
    void checkAnnounced(QStringList &problems);
    void checkStore(QStringList &problems);
    void checkNothingLost(Database &db, QStringList &problems);
    bool isForgotten(const Submitted &submitted) const;
    void checkSeen(int client, qsizetype newest, QStringList &problems);
    void checkOrder(Database &db, QStringList &problems);
    void checkDense(Database &db, QStringList &problems);
    void checkOneWinner(Database &db, QStringList &problems);
    void checkConvergence(QStringList &problems);
    QHash<QString, QByteArray> cacheOf(CacheStore &cache) const;
    QStringList compare(size_t client, const QHash<QString, QByteArray> &held,
                        const QHash<QString, QByteArray> &given) const;

    void note(const QString &what);

    const quint64 m_seed;
    const QString m_folder;
    const SkillTree &m_skills;
    const EmptyStores &m_stores;
    const Milliseconds m_storm;
    TrueTime m_time;
    SeededRng m_rng;
    std::unique_ptr<PlatformNode> m_platform;
    std::vector<std::unique_ptr<ClientNode>> m_clients;
    std::unique_ptr<Customers> m_customers;
    Id m_tenant;
    Id m_dispatcher;
    std::vector<std::optional<Milliseconds>> m_restartAt;  // clients, then the platform
    bool m_calm = false;      // healing: no faults, no more work
    bool m_unreachable = false;
    size_t m_crowded = 0;  // the client whose account is
    Milliseconds m_crowdedUntil{0};
    Milliseconds m_away{0};                 // after the storm, before the caches were mended
    std::optional<qsizetype> m_backUp;  // the customers' messages that are in it
    Milliseconds m_nextAct{0}, m_nextHurt{0};
    QList<Submitted> m_submitted;
    QStringList m_unseen;     // what did not hold already during the storm
    QMap<Id, SentFile> m_files;  // by blob
    QHash<std::pair<int, Id>, Id> m_clocks;  // by client and case: the interval begun last
    QHash<Id, int> m_unsureAccepts;  // by case: the client died while it asked
    Counts m_counts;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
};

} // namespace werkbank::sim
