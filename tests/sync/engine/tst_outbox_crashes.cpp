// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Local.h"
#include "tests/sync/support/Rig.h"

#include <QFile>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What a power cut or a damaged file may cost: never a word that was acknowledged to the person.
class OutboxCrashesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneButNotReachedIsSaidAgain();
    void whatSubmitAnsweredForIsStored_data();
    void whatSubmitAnsweredForIsStored();
    void aVerdictThatCouldNotBeStoredIsHeardAgain();
    void anotherSchemaIsFetchedAnewWithTheOutboxIntact();
    void aDamagedCacheIsSetAsideAtTheStart();
    void damageFoundWhileRunningIsRebuiltToo();
    void aCopyThatFellBackBehindAPlatformThatStartedOverHidesNothing();
    void aDamagedOutboxIsNeverReplaced();
    void aCacheUnderAnotherKeyIsNotTakenForNew();
    void theSealedFilesOfACaseThatIsGoneAreSwept();
    void aDraftSurvivesTheAppsEnd();
};

namespace {

using commands::SendMessage;

// Writes over bytes of a file, as a failing disk does.
void damage(const QString &path, qint64 at, int count)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(QByteArray(count, '\x5a'));
}

void makeBig(Rig &rig, const Id &caseId)
{
    QList<frames::Change> changes;
    for (int i = 1; i <= 150; ++i)
        changes.append(put(caseScope(caseId),
                           messageBody(rig.id(), caseId, i, Side::Customer, i,
                                       QString(500, u'y') + QString::number(i), rig.platformNow())));
    rig.batch(changes);
    QVERIFY(rig.cache->database().all("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

// The cursor is from before the backup, so nothing tells that the platform was restored.
void OutboxCrashesTest::whatIsDoneButNotReachedIsSaidAgain()
{
    Rig rig;
    const Id caseId = rig.id(), message = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(SendMessage{message, caseId, u"one"_s, {}});
    QCOMPARE(rig.heard<frames::SendCommand>().size(), 1);
    rig.verdictDone(uuid, rig.cache->cursor().cursor + 1);
    for (const bool restarts : {false, true}) {
        if (restarts)
            rig.restart();
        else
            rig.hangUp();
        QVERIFY(rig.engine->view().get<MessageBody>(message).has_value());
        rig.meet();
        rig.welcomeDelta();
        const auto again = rig.heard<frames::SendCommand>();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().command.uuid, uuid);
        rig.verdictDone(uuid, rig.cache->cursor().cursor + 1);
    }
    rig.batch({put(caseScope(caseId), messageBody(message, caseId, 1, Side::Expert, 1, u"one"_s,
                                                  rig.platformNow()))});
    rig.hangUp();
    rig.meet();
    rig.welcomeDelta();
    QVERIFY(rig.heard<frames::SendCommand>().isEmpty());
}

void OutboxCrashesTest::whatSubmitAnsweredForIsStored_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("at a write") << int(Faults::Operation::Write);
    QTest::newRow("before the commit") << int(Faults::Operation::CommitBefore);
    QTest::newRow("after the commit") << int(Faults::Operation::CommitAfter);
}

void OutboxCrashesTest::whatSubmitAnsweredForIsStored()
{
    QFETCH(int, operation);
    for (int count = 1; count <= 4; ++count) {
        Rig rig;
        const Id caseId = rig.id();
        rig.settleIn({caseId});
        rig.localCut.arm(Faults::Operation(operation), count);
        const Id first = rig.submit(SendMessage{rig.id(), caseId, u"one"_s, {}});
        const Id second = rig.submit(SendMessage{rig.id(), caseId, u"two"_s, {}});
        QSet<Id> sent;
        for (const auto &frame : rig.heard<frames::SendCommand>())
            sent.insert(frame.command.uuid);
        rig.restart();
        for (const Id &uuid : {first, second}) {
            if (!uuid.isNull())
                QVERIFY(rig.engine->view().command(uuid));
        }
        // Nothing was said that is not known any more.
        for (const Id &uuid : std::as_const(sent))
            QVERIFY(rig.engine->view().command(uuid));
    }
}

void OutboxCrashesTest::aVerdictThatCouldNotBeStoredIsHeardAgain()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(SendMessage{rig.id(), caseId, u"one"_s, {}});
    rig.localCut.arm(Faults::Operation::CommitBefore);
    rig.verdictDone(uuid, 0);
    QVERIFY(!rig.isOpen);
    rig.restart();
    rig.meet();
    rig.welcomeDelta();
    QCOMPARE(rig.heard<frames::SendCommand>().value(0).command.uuid, uuid);
    rig.verdictDone(uuid, 0);
    QVERIFY(!rig.engine->view().command(uuid));
}

void OutboxCrashesTest::anotherSchemaIsFetchedAnewWithTheOutboxIntact()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(SendMessage{rig.id(), caseId, u"still to go"_s, {}});
    QVERIFY(rig.cache->database().run("UPDATE meta SET value = 1 WHERE key = 'schema'"));
    rig.restart();
    QCOMPARE(rig.cache->cursor(), Cursor());
    QVERIFY(!rig.engine->view().get<CaseBody>(caseId));
    QCOMPARE(rig.meet().epoch, QString());
    rig.welcomeReset({rig.ownScope(), caseScope(caseId)}, 7);
    QCOMPARE(rig.heard<frames::SendCommand>().value(0).command.uuid, uuid);
    rig.page(rig.ownScope(), {});
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))});
    QVERIFY(rig.engine->view().get<CaseBody>(caseId));
}

void OutboxCrashesTest::aDamagedCacheIsSetAsideAtTheStart()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(SendMessage{rig.id(), caseId, u"still to go"_s, {}});
    makeBig(rig, caseId);
    rig.kill();
    damage(rig.path(u"cache.db"_s), 100, 200);
    rig.boot();
    QVERIFY(QFile::exists(rig.path(u"cache.db.damaged"_s)));
    QCOMPARE(rig.cache->cursor(), Cursor());
    QVERIFY(rig.engine->view().command(uuid));
    QCOMPARE(rig.meet().epoch, QString());
}

void OutboxCrashesTest::damageFoundWhileRunningIsRebuiltToo()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const Id uuid = rig.submit(SendMessage{rig.id(), caseId, u"still to go"_s, {}});
    makeBig(rig, caseId);
    rig.kill();
    const qint64 size = QFile(rig.path(u"cache.db"_s)).size();
    QVERIFY(size > 40 * 4096);
    for (qint64 page = 20; page < size / 4096; ++page)
        damage(rig.path(u"cache.db"_s), page * 4096 + 77, 9);
    rig.boot();
    rig.meet();
    rig.welcomeDelta();
    rig.engine->view().messages(caseId, 200);
    for (int i = 1; i <= 20 && rig.cache->cursor().cursor > 0; ++i) {
        rig.engine->tick();
        rig.act();
        if (rig.isOpen)
            rig.batch({put(caseScope(caseId), messageBody(rig.id(), caseId, 200 + i, Side::Customer,
                                                          200 + i, u"z"_s, rig.platformNow()))});
    }
    QVERIFY(QFile::exists(rig.path(u"cache.db.damaged"_s)));
    QCOMPARE(rig.cache->cursor().cursor, 0);
    QVERIFY(rig.takeChanges().everything);
    QVERIFY(rig.engine->view().command(uuid));
    QCOMPARE(rig.engine->view().messages(caseId, 200).value(0).text, u"still to go"_s);
    QCOMPARE(rig.meet().epoch, QString());
}

void OutboxCrashesTest::aCopyThatFellBackBehindAPlatformThatStartedOverHidesNothing()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    for (int i = 1; i <= 5; ++i)
        rig.batch({put(caseScope(caseId), messageBody(rig.id(), caseId, i, Side::Customer, i,
                                                      u"before"_s, rig.platformNow()))});
    const qint64 far = rig.cache->cursor().cursor;
    rig.kill();
    const QString file = rig.path(u"cache.db"_s);
    QVERIFY(QFile::copy(file, rig.path(u"kept"_s)));

    // The platform counts anew, and takes a message as one of the first things.
    rig.boot();
    rig.meet();
    rig.welcomeReset({rig.ownScope(), caseScope(caseId)});
    rig.page(rig.ownScope(), {});
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))});
    const Id message = rig.id();
    const Id uuid = rig.submit(SendMessage{message, caseId, u"after"_s, {}});
    rig.verdictDone(uuid, 1);
    rig.batch({put(caseScope(caseId), messageBody(message, caseId, 1, Side::Expert, 1, u"after"_s,
                                                  rig.platformNow()))});
    QVERIFY(!rig.engine->outbox().find(uuid) && far > 1);

    rig.kill();
    for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + tail);
    QVERIFY(QFile::rename(rig.path(u"kept"_s), file));
    rig.boot();
    QCOMPARE(rig.cache->cursor().cursor, far);
    QVERIFY(std::ranges::any_of(rig.engine->view().messages(caseId, 200),
                                [](const MessageBody &each) { return each.text == "after"_L1; }));
    // And it is said again where the platform goes on from there.
    rig.meet();
    rig.welcomeDelta();
    QVERIFY(std::ranges::any_of(rig.heard<frames::SendCommand>(), [&](const frames::SendCommand &each) {
        return each.command.uuid == uuid;
    }));
}

void OutboxCrashesTest::aDamagedOutboxIsNeverReplaced()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.submit(SendMessage{rig.id(), caseId, u"still to go"_s, {}});
    QVERIFY(rig.local->database().all("PRAGMA wal_checkpoint(TRUNCATE)"));
    rig.kill();
    const QString path = rig.path(u"local.db"_s);
    damage(path, 100, 200);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QVERIFY(!LocalStore::open(path, rig.localKey));
    QVERIFY(!LocalStore::open(path, rig.cacheKey));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void OutboxCrashesTest::aCacheUnderAnotherKeyIsNotTakenForNew()
{
    Rig rig;
    rig.settleIn({rig.id()});
    rig.kill();
    const auto opened = CacheStore::open(rig.path(u"cache.db"_s), rig.localKey);
    QVERIFY(opened);
    // The old file is aside, not overwritten.
    QVERIFY(QFile::exists(rig.path(u"cache.db.damaged"_s)));
    Database::Options options;
    options.path = rig.path(u"cache.db.damaged"_s);
    const auto old = Database::open(options, rig.cacheKey);
    QVERIFY(old);
    QCOMPARE((*old)->one("SELECT count(*) FROM entity WHERE kind = 'case'")->value().integer(0), 1);
}

void OutboxCrashesTest::theSealedFilesOfACaseThatIsGoneAreSwept()
{
    Rig rig;
    rig.settleIn();
    QFile orphan(rig.blobs() + u"/0123456789abcdef"_s);
    QVERIFY(orphan.open(QIODevice::WriteOnly));
    orphan.write("left by a crash");
    orphan.close();
    rig.restart();
    QVERIFY(!orphan.exists());
}

void OutboxCrashesTest::aDraftSurvivesTheAppsEnd()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    QVERIFY(rig.keep(local::SaveDraft{caseId, u"reply"_s, u"half a sent"_s, 11}));
    rig.restart();
    const DraftQuery query{caseId, u"reply"_s};
    const auto rows = query.rows(rig.engine->view());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].text, u"half a sent"_s);
    QCOMPARE(rows[0].caret, 11);
    QVERIFY(rig.keep(local::SaveDraft{caseId, u"reply"_s, QString(), 0}));
    QCOMPARE(query.touched(rig.takeChanges(), rig.engine->view()).size(), 1);
    QVERIFY(query.rows(rig.engine->view()).isEmpty());
}

QTEST_GUILESS_MAIN(OutboxCrashesTest)
#include "tst_outbox_crashes.moc"
