// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/World.h"

#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>

// The sync engine and the platform in one process, on virtual time, under faults. One seed is one
// world; a failing one is replayed by
//     tst_simulation --seed N          (WERKBANK_SIM_TRACE=1 tells what happens)
// `--first N --seeds COUNT everyWorldHoldsItsPromises` runs others than the first hundred, `--storm
// MINUTES` longer ones.
using namespace werkbank;

namespace {

int firstSeed = 1;
int seeds = 100;
Milliseconds storm = std::chrono::minutes(5);

} // namespace

class tst_Simulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto tree = SkillTree::builtIn();
        QVERIFY2(tree, "the skill tree cannot be loaded");
        m_skills = std::make_unique<SkillTree>(std::move(*tree));
        m_stores = std::make_unique<sim::EmptyStores>(m_empty.path());
        QVERIFY2(m_stores->make(), "the stores cannot be made");
    }

    void everyWorldHoldsItsPromises()
    {
        QStringList failed;
        for (int seed = firstSeed; seed < firstSeed + seeds; ++seed) {
            const Outcome outcome = run(quint64(seed));
            if (seeds == 1 || seed % 50 == 0)
                qInfo("seed %d: %s", seed, qPrintable(outcome.summary));
            if (!outcome.problems.isEmpty())
                failed.append(QStringLiteral("seed %1: %2").arg(seed).arg(
                    outcome.problems.mid(0, 5).join(QStringLiteral("\n  "))));
            m_outcomes.insert(quint64(seed), outcome);
            if (failed.size() >= 5)
                break;
        }
        if (!failed.isEmpty())
            QFAIL(qPrintable(failed.join(u'\n')));
    }

    void theSameSeedIsTheSameWorld()
    {
        for (const quint64 seed : {7u, 77u}) {
            const Outcome first = m_outcomes.contains(seed) ? m_outcomes[seed] : run(seed);
            const Outcome second = run(seed);
            QCOMPARE(first.trace, second.trace);
            QCOMPARE(first.summary, second.summary);
        }
    }

private:
    struct Outcome {
        QStringList problems;
        QByteArray trace;
        QString summary;
    };
    // Many small commits: memory where the machine has a place for it.
    static QString place()
    {
        return QDir(QStringLiteral("/dev/shm")).exists()
            ? QStringLiteral("/dev/shm/werkbank-sim-XXXXXX") : QString();
    }
    Outcome run(quint64 seed)
    {
        QTemporaryDir folder(place());
        sim::World world(seed, folder.path(), *m_skills, *m_stores, storm);
        const QStringList problems = world.run();
        return {problems, world.trace(), world.summary()};
    }

    std::unique_ptr<SkillTree> m_skills;
    QTemporaryDir m_empty{place()};
    std::unique_ptr<sim::EmptyStores> m_stores;
    QHash<quint64, Outcome> m_outcomes;  // of the worlds so far
};

int main(int argc, char **argv)
{
    // Iteration order of hashes must not differ between two runs of one seed.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QStringList rest;
    const QStringList given = QCoreApplication::arguments();
    for (int i = 0; i < given.size(); ++i) {
        if (given[i] == QStringLiteral("--seed") && i + 1 < given.size()) {
            firstSeed = given[++i].toInt();
            seeds = 1;
        } else if (given[i] == QStringLiteral("--first") && i + 1 < given.size()) {
            firstSeed = given[++i].toInt();
        } else if (given[i] == QStringLiteral("--seeds") && i + 1 < given.size()) {
            seeds = given[++i].toInt();
        } else if (given[i] == QStringLiteral("--storm") && i + 1 < given.size()) {
            storm = std::chrono::minutes(given[++i].toInt());
        } else {
            rest.append(given[i]);
        }
    }
    tst_Simulation test;
    return QTest::qExec(&test, rest);
}

#include "tst_simulation.moc"
