// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/support/Rig.h"

#include <QFile>

using namespace werkbank;
using namespace Qt::StringLiterals;

// PROTOCOL.md, sections 3 and 4: what the platform says becomes what is stored, whole or not at
// all, and what may no longer be seen is gone from every corner.
class BatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsAcknowledgedOnceItIsStored();
    void aGapEndsTheConnectionAndStoresNothing();
    void aBatchIsStoredWholeOrNotAtAll();
    void theEyeHearsAtTheEndOfARun();
    void aRunThatWasCutIsKnownAfterARestart();
    void equalAndHigherRevisionsReplaceLowerOnesDoNot();
    void whatIsDeletedIsGoneFromTheSearch();
    void membersOfANewerPlatformAreKept();
    void anUnknownKindIsStored();
    void aRevokedCaseIsGoneFromEveryCorner();
    void aGrantFetchesAndSweepsAlsoWhatIsHeld();
    void whatArrivesDuringAFetchSurvivesTheSweep();
    void pagesOfAnOlderFetchArePassedOver();
    void anInterruptedFetchBeginsAgainAfterARestart();
    void aScopeThatIsGoneMeanwhileIsPurged();
    void aResetKeepsOldRowsUntilTheNewOnesAreHere();
    void aResetPurgesWhatIsNoLongerGranted();
    void aPageNewestFirstIsFoundNewestFirst();
    void aFullDiskEndsTheConnectionAndIsOverWhenThereIsSpace();
};

namespace {

QStringList found(Rig &rig, const QString &text)
{
    QStringList out;
    for (const auto &hit : rig.cache->search(text, 50))
        out.append(hit.body["text"_L1].toString());
    return out;
}

frames::Change said(Rig &rig, const Id &caseId, qint64 pos, const QString &text)
{
    return put(caseScope(caseId), messageBody(rig.id(), caseId, pos, Side::Customer, pos, text,
                                              rig.platformNow() + Milliseconds(pos)));
}

} // namespace

void BatchesTest::aBatchIsAcknowledgedOnceItIsStored()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({said(rig, caseId, 1, u"hello"_s), said(rig, caseId, 2, u"again"_s)});
    QCOMPARE(rig.heard<frames::Ack>().value(0).cursor, 2);
    QCOMPARE(rig.cache->cursor().cursor, 2);
    QCOMPARE(rig.cache->cursor().tag, u"tag-2"_s);

    rig.cacheCut.arm(Faults::Operation::CommitBefore);
    rig.batch({said(rig, caseId, 3, u"lost"_s)});
    QVERIFY(rig.heard<frames::Ack>().isEmpty());
    rig.restart();
    QCOMPARE(rig.cache->cursor().cursor, 2);
}

void BatchesTest::aGapEndsTheConnectionAndStoresNothing()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.say(frames::Batch{3, 3, u"x"_s, false, {said(rig, caseId, 1, u"too early"_s)}});
    QVERIFY(!rig.isOpen);
    QCOMPARE(rig.cache->cursor().cursor, 0);
    QVERIFY(found(rig, u"early"_s).isEmpty());
    QCOMPARE(rig.meet().cursor, 0);
    rig.welcomeDelta(1);
    rig.batch({said(rig, caseId, 1, u"in order"_s)});
    QCOMPARE(rig.cache->cursor().cursor, 1);
}

void BatchesTest::aBatchIsStoredWholeOrNotAtAll()
{
    // The power fails at each write of a batch in turn.
    for (int at = 1; at < 60; ++at) {
        Rig rig;
        const Id caseId = rig.id();
        rig.settleIn({caseId});
        rig.cacheCut.arm(Faults::Operation::Write, at);
        rig.batch({said(rig, caseId, 1, u"first part"_s), said(rig, caseId, 2, u"second part"_s),
                   put(caseScope(caseId), caseBody(rig, caseId, u"Changed"_s), 2)});
        const bool cut = rig.cacheCut.isOut;
        rig.restart();
        const bool stored = rig.cache->cursor().cursor == 3;
        QCOMPARE(stored, !cut);
        QCOMPARE(found(rig, u"part"_s).size(), stored ? 2 : 0);
        QCOMPARE(rig.engine->view().get<CaseBody>(caseId)->title,
                 stored ? u"Changed"_s : u"Router"_s);
        if (!cut)
            return;
    }
    QFAIL("a batch of three needs less than 60 writes");
}

void BatchesTest::theEyeHearsAtTheEndOfARun()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({said(rig, caseId, 1, u"one"_s)}, true);
    QVERIFY(rig.takeChanges().isEmpty());
    QCOMPARE(rig.heard<frames::Ack>().size(), 1);
    // What the person does meanwhile is shown at once.
    const Id message = rig.id();
    rig.submit(commands::SendMessage{message, caseId, u"mine"_s, {}});
    QCOMPARE(rig.takeChanges().ofKind("message"_L1), QList{message});
    rig.batch({said(rig, caseId, 2, u"two"_s)});
    QCOMPARE(rig.takeChanges().ofKind("message"_L1).size(), 2);
}

void BatchesTest::aRunThatWasCutIsKnownAfterARestart()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({said(rig, caseId, 1, u"one"_s)}, true);
    QCOMPARE(rig.engine->link().link, Link::CatchingUp);
    rig.isReachable = false;
    rig.restart();
    QVERIFY(rig.cache->cursor().catchingUp);
    QVERIFY(rig.engine->link().behind > 0);
    rig.isReachable = true;
    rig.meet();
    rig.welcomeDelta(2);
    QCOMPARE(rig.engine->link().link, Link::CatchingUp);
    rig.batch({said(rig, caseId, 2, u"two"_s)});
    QVERIFY(!rig.cache->cursor().catchingUp);
    QCOMPARE(rig.engine->link().link, Link::Connected);
}

void BatchesTest::equalAndHigherRevisionsReplaceLowerOnesDoNot()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const auto title = [&] { return rig.engine->view().get<CaseBody>(caseId)->title; };
    rig.batch({put(caseScope(caseId), caseBody(rig, caseId, u"five"_s), 5)});
    rig.batch({put(caseScope(caseId), caseBody(rig, caseId, u"four"_s), 4)});
    QCOMPARE(title(), u"five"_s);
    rig.batch({put(caseScope(caseId), caseBody(rig, caseId, u"five again"_s), 5)});
    QCOMPARE(title(), u"five again"_s);
}

void BatchesTest::whatIsDeletedIsGoneFromTheSearch()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    auto change = said(rig, caseId, 1, u"zyqqar"_s);
    rig.batch({change});
    QCOMPARE(found(rig, u"zyq"_s).size(), 1);
    QVERIFY(Rig::dump(rig.cache->database()).contains("zyqqar"));
    change.op = frames::Op::Del;
    change.body.reset();
    rig.batch({change});
    QVERIFY(found(rig, u"zyq"_s).isEmpty());
    QVERIFY(!Rig::dump(rig.cache->database()).contains("zyqqar"));
}

void BatchesTest::membersOfANewerPlatformAreKept()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    auto change = put(caseScope(caseId), caseBody(rig, caseId), 2);
    change.body->insert(u"mood"_s, u"sunny"_s);
    rig.batch({change});
    rig.restart();
    QCOMPARE(rig.cache->body({u"case"_s, caseId})->value("mood"_L1).toString(), u"sunny"_s);
}

void BatchesTest::anUnknownKindIsStored()
{
    Rig rig;
    rig.settleIn();
    const Id id = rig.id();
    rig.batch({{frames::Op::Put, rig.ownScope(), u"badge"_s, id, 1, QJsonObject{{u"id"_s, id.toString()}}},
               {frames::Op::Unknown, rig.ownScope(), {}, {}, 0, {}}});
    QVERIFY(rig.isOpen);
    QVERIFY(rig.cache->body({u"badge"_s, id}).has_value());
}

void BatchesTest::aRevokedCaseIsGoneFromEveryCorner()
{
    Rig rig;
    const Id caseId = rig.id();
    const Id other = rig.id();
    rig.settleIn({caseId, other});
    auto mine = caseBody(rig, caseId, u"Vhexqotitle"_s);
    mine.customer.name = u"Zhuvqname"_s;
    auto message = messageBody(rig.id(), caseId, 1, Side::Customer, 1, u"qyxwort seltenes"_s,
                               rig.platformNow());
    message.files = {{rig.id(), u"jzzfile.png"_s, u"image/png"_s, 5}};
    NoteBody note;
    note.id = rig.id();
    note.caseId = caseId;
    note.text = u"wqqnote"_s;
    rig.batch({put(caseScope(caseId), mine, 2), put(caseScope(caseId), message),
               put(caseScope(caseId), note), said(rig, other, 1, u"stays here"_s)});

    // A file of it is here, too.
    rig.engine->blob(caseId, message.files[0], [](const Result<QByteArray> &) {});
    rig.act();
    rig.say(Chunk{message.files[0].blob, 0, true, "bytes"});
    const auto cached = rig.cache->file(message.files[0].blob);
    QVERIFY(cached);
    QVERIFY(QFile::exists(rig.blobs() + u'/' + cached->file));

    const QByteArrayList canaries{"Vhexqotitle", "Zhuvqname", "qyxwort", "jzzfile", "wqqnote"};
    const QByteArrayList indexed{"vhexqotitle", "zhuvqname", "qyxwort", "jzzfile", "wqqnote"};
    QByteArray before = Rig::dump(rig.cache->database());
    for (int i = 0; i < canaries.size(); ++i)
        QVERIFY2(before.contains(canaries[i]) && before.contains(indexed[i]), canaries[i]);

    rig.takeChanges();
    rig.batch({revoke(caseScope(caseId))});
    const QByteArray after = Rig::dump(rig.cache->database());
    for (int i = 0; i < canaries.size(); ++i)
        QVERIFY2(!after.contains(canaries[i]) && !after.contains(indexed[i]), canaries[i]);
    QVERIFY(after.contains("stays"));
    QVERIFY(!QFile::exists(rig.blobs() + u'/' + cached->file));
    QVERIFY(!rig.cache->file(message.files[0].blob));
    const Changes changes = rig.takeChanges();
    QVERIFY(changes.cases.contains(caseId));
    QVERIFY(changes.entities.contains({u"message"_s, message.id}));
    QVERIFY(rig.cache->scopes().keys().contains(caseScope(other)));
    QVERIFY(!rig.cache->scopes().keys().contains(caseScope(caseId)));
}

void BatchesTest::aGrantFetchesAndSweepsAlsoWhatIsHeld()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    const auto old = said(rig, caseId, 1, u"hidden by now"_s);
    rig.batch({old});
    rig.batch({grant(caseScope(caseId))});
    const auto fetches = rig.heard<frames::Fetch>();
    QCOMPARE(fetches.size(), 1);
    QCOMPARE(fetches[0].after, QString());
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))}, u"page2"_s);
    QCOMPARE(found(rig, u"hidden"_s).size(), 1);
    QCOMPARE(rig.heard<frames::Fetch>().value(0).after, u"page2"_s);
    rig.page(caseScope(caseId), {row(messageBody(rig.id(), caseId, 1, Side::Customer, 1,
                                                 u"shown"_s, rig.platformNow()))});
    QVERIFY(found(rig, u"hidden"_s).isEmpty());
    QCOMPARE(found(rig, u"shown"_s).size(), 1);
    QCOMPARE(rig.engine->view().messages(caseId, 10).size(), 1);
}

void BatchesTest::whatArrivesDuringAFetchSurvivesTheSweep()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({grant(caseScope(caseId))});
    rig.batch({said(rig, caseId, 1, u"meanwhile"_s)});
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))});
    QCOMPARE(found(rig, u"meanwhile"_s).size(), 1);
}

void BatchesTest::pagesOfAnOlderFetchArePassedOver()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({grant(caseScope(caseId))});
    const auto first = rig.heard<frames::Fetch>().value(0);
    rig.batch({revoke(caseScope(caseId))});
    rig.batch({grant(caseScope(caseId))});
    const auto second = rig.heard<frames::Fetch>().value(0);
    QVERIFY(second.gen > first.gen);
    rig.say(frames::Page{first.scope, first.gen, {row(caseBody(rig, caseId, u"stale"_s))}, {}, false});
    QVERIFY(!rig.engine->view().get<CaseBody>(caseId));
    rig.say(frames::Page{second.scope, second.gen, {row(caseBody(rig, caseId, u"fresh"_s))}, {}, false});
    QCOMPARE(rig.engine->view().get<CaseBody>(caseId)->title, u"fresh"_s);
}

void BatchesTest::anInterruptedFetchBeginsAgainAfterARestart()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({grant(caseScope(caseId))});
    const auto asked = rig.heard<frames::Fetch>().value(0);
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))}, u"behind"_s);
    rig.restart();
    rig.meet();
    rig.welcomeDelta();
    const auto again = rig.heard<frames::Fetch>().value(0);
    QCOMPARE(again.scope, caseScope(caseId));
    QCOMPARE(again.after, QString());
    QCOMPARE(again.gen, asked.gen);
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId))}, u"behind"_s);
    QCOMPARE(rig.heard<frames::Fetch>().value(0).after, u"behind"_s);
}

void BatchesTest::aScopeThatIsGoneMeanwhileIsPurged()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({grant(caseScope(caseId))});
    rig.say(frames::Page{caseScope(caseId), rig.cache->scopes()[caseScope(caseId)].gen, {}, {}, true});
    QVERIFY(!rig.engine->view().get<CaseBody>(caseId));
    QVERIFY(!rig.cache->scopes().contains(caseScope(caseId)));
}

void BatchesTest::aResetKeepsOldRowsUntilTheNewOnesAreHere()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({said(rig, caseId, 1, u"before"_s)});
    rig.hangUp();
    rig.meet();
    rig.welcomeReset({rig.ownScope(), caseScope(caseId)}, 3);
    QCOMPARE(rig.engine->view().get<CaseBody>(caseId)->title, u"Router"_s);
    // The restored platform counts from the beginning: a lower rev of a newer fetch replaces.
    rig.page(caseScope(caseId), {row(caseBody(rig, caseId, u"restored"_s), 0)});
    QCOMPARE(rig.engine->view().get<CaseBody>(caseId)->title, u"restored"_s);
    QVERIFY(found(rig, u"before"_s).isEmpty());
    QCOMPARE(rig.cache->cursor().cursor, 3);
}

void BatchesTest::aResetPurgesWhatIsNoLongerGranted()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({said(rig, caseId, 1, u"qqzsecret"_s)});
    rig.hangUp();
    rig.meet();
    rig.welcomeReset({rig.ownScope()}, 3);
    QVERIFY(!Rig::dump(rig.cache->database()).contains("qqzsecret"));
}

void BatchesTest::aPageNewestFirstIsFoundNewestFirst()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    rig.batch({grant(caseScope(caseId))});
    QList<frames::Row> rows;
    for (int pos = 50; pos > 0; --pos)
        rows.append(row(messageBody(rig.id(), caseId, pos, Side::Customer, pos,
                                    u"Kabel %1"_s.arg(pos), Instant{1'767'000'000'000 + pos * 1000})));
    rig.page(caseScope(caseId), rows);
    const QStringList hits = found(rig, u"kab"_s);
    QCOMPARE(hits.size(), 50);
    QCOMPARE(hits.first(), u"Kabel 50"_s);
    QCOMPARE(hits.last(), u"Kabel 1"_s);
    QVERIFY(found(rig, u"kabel 7"_s).contains(u"Kabel 7"_s));
    QVERIFY(found(rig, u"\"kabel OR"_s).isEmpty());
}

void BatchesTest::aFullDiskEndsTheConnectionAndIsOverWhenThereIsSpace()
{
    Rig rig;
    const Id caseId = rig.id();
    rig.settleIn({caseId});
    QVERIFY(rig.cache->database().run("PRAGMA max_page_count = 1"));
    QList<frames::Change> big;
    for (int i = 1; i < 40; ++i)
        big.append(said(rig, caseId, i, QString(4000, u'x') + QString::number(i)));
    rig.batch(big);
    QVERIFY(!rig.isOpen);
    QCOMPARE(rig.engine->link().problem, u"disk_full"_s);
    QCOMPARE(rig.cache->cursor().cursor, 0);
    QVERIFY(rig.cache->database().run("PRAGMA max_page_count = 1000000"));
    rig.meet();
    rig.welcomeDelta(39);
    rig.batch(big);
    QCOMPARE(rig.engine->link().problem, QString());
    QCOMPARE(rig.cache->cursor().cursor, 39);
}

QTEST_GUILESS_MAIN(BatchesTest)
#include "tst_batches.moc"
