// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/IdentFields.h"
#include "core/rules/IdentMachine.h"
#include "tests/sim/SeededRng.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace werkbank;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = IdentificationState;

// From a reference number to a proven identity: which result changes what, how long it counts, and
// what a clerk has to look at.
class TestIdentification : public QObject {
    Q_OBJECT

    const Instant m_now{1'767'600'000'000};  // 2026-01-05T08:00:00Z

    Identification begun()
    {
        auto is = beginIdentification(u"WB1"_s, u"basic"_s, m_now);
        return *is;
    }
    IdentResult result(const QString &status, Milliseconds later = 1h, bool isClosed = true)
    {
        IdentResult is;
        is.reference = u"WB1"_s;
        is.method = u"basic"_s;
        is.status = status;
        is.isClosed = isClosed;
        is.modifiedAt = m_now + later;
        is.document = u"id_card"_s;
        is.documentUntil = u"2027-06-30"_s;
        return is;
    }
    IdentStep take(Identification &is, const IdentResult &result)
    {
        const auto step = takeResult(is, result, result.modifiedAt);
        return step ? *step : IdentStep::Same;
    }

private Q_SLOTS:
    void aReferenceIsShortRandomAndChecksItself()
    {
        sim::SeededRng rng(4);
        QSet<QString> seen;
        for (int i = 0; i < 2000; ++i) {
            const QString reference = newIdentReference(rng);
            QCOMPARE(reference.size(), 14);
            QVERIFY(isIdentReference(reference));
            seen.insert(reference);
        }
        QCOMPARE(seen.size(), 2000);
    }

    void oneWrongLetterIsFound()
    {
        sim::SeededRng rng(5);
        const QString reference = newIdentReference(rng);
        for (qsizetype at = 2; at < reference.size(); ++at) {
            for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                QString typed = reference;
                typed[at] = other;
                QCOMPARE(isIdentReference(typed), typed == reference);
            }
        }
        QVERIFY(!isIdentReference(reference.toLower()));
        QVERIFY(!isIdentReference(reference + u'0'));
        QVERIFY(!isIdentReference({}));
    }

    void onlyKnownMethodsBegin()
    {
        QCOMPARE(begun().state, State::Started);
        QCOMPARE(beginIdentification(u"WB1"_s, u"pigeon"_s, m_now).error().code, u"bad_command"_s);
    }

    void resultsBecomeStates_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("state");
        for (const QString &open : {u"started"_s, u"coupon requested"_s, u"incomplete"_s,
                                    u"review pending"_s}) {
            QTest::addRow("%s, open", qPrintable(open)) << open << false << int(State::Started);
            QTest::addRow("%s, closed", qPrintable(open)) << open << true << int(State::Aborted);
        }
        QTest::newRow("success") << u"success"_s << true << int(State::Succeeded);
        QTest::newRow("declined") << u"declined"_s << false << int(State::Declined);
    }
    void resultsBecomeStates()
    {
        QFETCH(QString, status);
        QFETCH(bool, closed);
        QFETCH(int, state);
        Identification is = begun();
        take(is, result(status, 1h, closed));
        QCOMPARE(int(is.state), state);
        QCOMPARE(is.document, u"id_card"_s);
    }

    void theSameResultChangesNothingTwice()
    {
        Identification is = begun();
        QCOMPARE(take(is, result(u"success"_s)), IdentStep::Changed);
        QCOMPARE(take(is, result(u"success"_s)), IdentStep::Same);
    }

    void anOlderResultDoesNotCount()
    {
        Identification is = begun();
        take(is, result(u"declined"_s, 3h));
        QCOMPARE(take(is, result(u"success"_s, 2h)), IdentStep::Older);
        QCOMPARE(is.state, State::Declined);
        QCOMPARE(take(is, result(u"success"_s, 4h)), IdentStep::Changed);
        QCOMPARE(is.state, State::Succeeded);
    }

    void onlyDeclinedTakesASuccessBack()
    {
        Identification is = begun();
        take(is, result(u"success"_s, 1h));
        QCOMPARE(take(is, result(u"started"_s, 2h, false)), IdentStep::Older);
        QCOMPARE(is.state, State::Succeeded);
        QCOMPARE(take(is, result(u"declined"_s, 3h)), IdentStep::Changed);
        QCOMPARE(is.state, State::Declined);
    }

    void aResultOfSomebodyElseIsRefused()
    {
        Identification is = begun();
        IdentResult other = result(u"success"_s);
        other.reference = u"WB2"_s;
        QCOMPARE(takeResult(is, other, m_now).error().code, u"other_reference"_s);
        QCOMPARE(is.state, State::Started);
    }

    void withoutAResultItExpiresAndALateOneStillCounts()
    {
        Identification is = begun();
        QCOMPARE(identEnds(is)->ms, (m_now + terms::identification).ms);
        QVERIFY(!expire(is, m_now + 89 * 24h));
        QVERIFY(expire(is, m_now + 90 * 24h));
        QCOMPARE(is.state, State::Expired);
        QVERIFY(!expire(is, m_now + 91 * 24h));
        take(is, result(u"success"_s, 92 * 24h));
        QCOMPARE(is.state, State::Succeeded);
        QVERIFY(!identEnds(is));
    }

    void anIdentityCountsUntilItsDocumentEndsOrThreeYears()
    {
        const QTimeZone zone("Europe/Berlin");
        Identification is = begun();
        QVERIFY(!identityUntil(is, zone));
        take(is, result(u"success"_s));
        QCOMPARE(*identityUntil(is, zone), QDate(2027, 6, 30));
        QVERIFY(!isDocumentOver(is, QDate(2027, 6, 30)));
        QVERIFY(isDocumentOver(is, QDate(2027, 7, 1)));
        is.documentUntil = u"2033-01-01"_s;
        QCOMPARE(*identityUntil(is, zone), QDate(2029, 1, 5));
        is.documentUntil.clear();
        QCOMPARE(*identityUntil(is, zone), QDate(2029, 1, 5));
    }

    void bothSidesStandBesideEachOther()
    {
        IdentResult found = result(u"success"_s);
        found.found = {{u"first_name"_s, u"Jana Luise"_s}, {u"last_name"_s, u"Müller"_s},
                       {u"birth_date"_s, u"1990-04-12"_s}, {u"birth_place"_s, u"Bonn"_s}};
        const QList<IdentFound> stated{{u"last_name"_s, u"mueller"_s},
                                       {u"first_name"_s, u" Jana  Luise "_s},
                                       {u"birth_date"_s, u"1990-04-21"_s},
                                       {u"city"_s, u"Bonn"_s}};
        const auto rows = identityRows(stated, found);
        QStringList fields;
        QList<int> alike;
        for (const IdentityField &row : rows) {
            QVERIFY(!row.check);
            fields.append(row.field);
            alike.append(int(likenessOf(row)));
        }
        QCOMPARE(fields, (QStringList{u"first_name"_s, u"last_name"_s, u"birth_date"_s,
                                      u"birth_place"_s, u"city"_s}));
        QCOMPARE(alike, (QList<int>{int(IdentLikeness::Same), int(IdentLikeness::Alike),
                                    int(IdentLikeness::Different), int(IdentLikeness::NotStated),
                                    int(IdentLikeness::NotFound)}));
    }

    void aClerkDecidesAndADifferenceBlocks()
    {
        IdentResult found = result(u"success"_s);
        found.found = {{u"first_name"_s, u"Jana"_s}, {u"last_name"_s, u"Müller"_s},
                       {u"birth_date"_s, u"1990-04-12"_s}};
        const QList<IdentFound> stated{{u"first_name"_s, u"Jana"_s}, {u"last_name"_s, u"Müller"_s},
                                       {u"birth_date"_s, u"1990-04-12"_s}, {u"city"_s, u"Bonn"_s}};
        auto rows = identityRows(stated, found);
        QCOMPARE(openIdentFields(rows),
                 (QStringList{u"first_name"_s, u"last_name"_s, u"birth_date"_s}));
        for (IdentityField &row : rows) {
            if (!row.found.isEmpty())
                row.check = FieldCheck::Matches;
        }
        QVERIFY(openIdentFields(rows).isEmpty());
        for (const FieldCheck check : {FieldCheck::Differs, FieldCheck::Unreadable,
                                       FieldCheck::Unknown}) {
            rows[1].check = check;
            QCOMPARE(openIdentFields(rows), QStringList{u"last_name"_s});
        }
        QCOMPARE(openIdentFields({}), neededIdentFields());
    }

    void aTickStaysOnlyWhereNothingChanged()
    {
        IdentResult found = result(u"success"_s);
        found.found = {{u"first_name"_s, u"Jana"_s}, {u"last_name"_s, u"Müller"_s},
                       {u"birth_date"_s, u"1990-04-12"_s}};
        QList<IdentFound> stated = found.found;
        auto rows = identityRows(stated, found);
        for (IdentityField &row : rows)
            row.check = FieldCheck::Matches;
        stated[0].value = u"Johanna"_s;
        found.found[1].value = u"Mueller"_s;
        QCOMPARE(openIdentFields(identityRows(stated, found, rows)),
                 (QStringList{u"first_name"_s, u"last_name"_s}));
    }
};

QTEST_APPLESS_MAIN(TestIdentification)
#include "tst_identification.moc"
