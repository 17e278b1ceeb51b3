// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ScopeSum.h"
#include "tests/sync/support/Rig.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// PROTOCOL.md, section 4, "Checks": what does not agree with the platform is fetched anew, the rest
// is left alone.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyThatAgreesIsLeftAlone();
    void onlyTheScopeThatDiffersIsFetchedAgain_data();
    void onlyTheScopeThatDiffersIsFetchedAgain();
    void aScopeThatIsNotHeldIsFetched();
    void aScopeThatIsNotNamedIsPurgedWithinTheRangeOnly();
    void whatIsBeingFetchedIsLeftAlone();
    void aCheckThatWasFoundOutIsRememberedOverARestart();
};

namespace {

// Two cases with a message each, and what the platform holds of them.
struct Copy {
    Copy()
    {
        rig.settleIn({one, two});
        for (const Id &caseId : {one, two}) {
            const Id message = rig.id();
            rig.batch({put(caseScope(caseId),
                           messageBody(message, caseId, 1, Side::Customer, 1, u"Hallo"_s,
                                       rig.platformNow()), 3)});
            rows[caseScope(caseId)] = {{u"case"_s, caseId, 1}, {u"message"_s, message, 3}};
        }
        rows[rig.ownScope()] = {{u"profile"_s, rig.account, 1}};
        rig.sent.clear();
        rig.changes = {};
    }

    frames::Check check() const
    {
        frames::Check out;
        for (const auto &[scope, entities] : rows.asKeyValueRange())
            out.sums.append({scope, scopeSum(entities)});
        return out;
    }
    void spoil(QByteArrayView sql, const Id &caseId)
    {
        const qint64 row = rig.cache->scopes().value(caseScope(caseId)).row;
        if (const auto done = rig.cache->database().run(sql, {row}); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    QStringList fetched()
    {
        QStringList out;
        for (const frames::Fetch &fetch : rig.heard<frames::Fetch>())
            out.append(fetch.scope);
        return out;
    }

    Rig rig;
    const std::pair<Id, Id> ids = std::minmax({rig.id(), rig.id()});
    const Id one = ids.first, two = ids.second;
    QMap<QString, QList<EntityRev>> rows;
};

} // namespace

void ChecksTest::aCopyThatAgreesIsLeftAlone()
{
    Copy copy;
    copy.rig.say(copy.check());
    QCOMPARE(copy.fetched(), QStringList());
    QVERIFY(copy.rig.takeChanges().isEmpty());
    QVERIFY(copy.rig.isOpen);
}

void ChecksTest::onlyTheScopeThatDiffersIsFetchedAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addRow("missing") << QByteArray(
        "DELETE FROM entity WHERE scope = $1 AND kind = 'message'");
    QTest::addRow("too many") << QByteArray(
        "INSERT INTO entity (kind, id, scope, rev, gen, body) VALUES"
        " ('note', '00000000-0000-7000-8000-00000000beef', $1, 9, 0, '{\"text\":\"planted\"}')");
    QTest::addRow("too old") << QByteArray("UPDATE entity SET rev = 2 WHERE scope = $1"
                                           " AND kind = 'message'");
    QTest::addRow("too new") << QByteArray("UPDATE entity SET rev = 20 WHERE scope = $1"
                                           " AND kind = 'message'");
}

void ChecksTest::onlyTheScopeThatDiffersIsFetchedAgain()
{
    QFETCH(QByteArray, fault);
    Copy copy;
    Rig &rig = copy.rig;
    copy.spoil(fault, copy.two);
    rig.say(copy.check());
    const QString scope = caseScope(copy.two);
    QCOMPARE(copy.fetched(), QStringList{scope});
    const Id message = copy.rows[scope][1].id;
    rig.page(scope, {row(caseBody(rig, copy.two)),
                     row(messageBody(message, copy.two, 1, Side::Customer, 1, u"Hallo"_s,
                                     rig.platformNow()), 3)});
    rig.say(copy.check());
    QCOMPARE(copy.fetched(), QStringList());
    QVERIFY(!Rig::dump(rig.cache->database()).contains("planted"));
}

void ChecksTest::aScopeThatIsNotHeldIsFetched()
{
    Copy copy;
    const QString scope = caseScope(copy.rig.id());
    copy.rows[scope] = {};
    copy.rig.say(copy.check());
    QCOMPARE(copy.fetched(), QStringList{scope});
}

void ChecksTest::aScopeThatIsNotNamedIsPurgedWithinTheRangeOnly()
{
    Copy copy;
    Rig &rig = copy.rig;
    frames::Check part;
    part.upTo = caseScope(copy.one);
    for (const QString &scope : {rig.ownScope(), caseScope(copy.one)})
        part.sums.append({scope, scopeSum(copy.rows[scope])});
    rig.say(part);
    QVERIFY(rig.engine->view().get<CaseBody>(copy.one).has_value());
    QVERIFY(rig.engine->view().get<CaseBody>(copy.two).has_value());
    frames::Check rest;
    rest.after = part.upTo;
    rig.say(rest);
    QCOMPARE(copy.fetched(), QStringList());
    QVERIFY(!rig.cache->scopes().contains(caseScope(copy.two)));
    QVERIFY(!rig.engine->view().get<CaseBody>(copy.two).has_value());
    QVERIFY(rig.takeChanges().cases.contains(copy.two));
    QVERIFY(rig.cache->scopes().contains(caseScope(copy.one)));
}

void ChecksTest::whatIsBeingFetchedIsLeftAlone()
{
    Copy copy;
    Rig &rig = copy.rig;
    rig.batch({grant(caseScope(copy.two))});
    QCOMPARE(copy.fetched(), QStringList{caseScope(copy.two)});
    copy.spoil("DELETE FROM entity WHERE scope = $1", copy.two);
    rig.say(copy.check());
    QCOMPARE(copy.fetched(), QStringList());
}

void ChecksTest::aCheckThatWasFoundOutIsRememberedOverARestart()
{
    Copy copy;
    Rig &rig = copy.rig;
    copy.spoil("DELETE FROM entity WHERE scope = $1 AND kind = 'message'", copy.one);
    rig.say(copy.check());
    rig.restart();
    rig.meet();
    rig.welcomeDelta();
    QCOMPARE(copy.fetched(), QStringList{caseScope(copy.one)});
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
