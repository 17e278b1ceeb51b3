// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Notices.h"
#include "tests/models/Speaking.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What is told outside of the window, and what is not.
class TestNotices : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Speaking> m_speaking;
    std::unique_ptr<Settings> m_file;
    std::unique_ptr<NoticeSettings> m_settings;
    FixedClock m_clock;
    std::unique_ptr<Notices> m_notices;
    QList<Notice> m_told;
    QStringList m_withdrawn;

    static QString key(int n) { return sample::id(n).toString(); }
    static CaseView rowOf(int n)
    {
        const Delta<CaseView> all = sample::cases(true);
        return *std::ranges::find(all.upserts, key(n), &CaseView::key);
    }
    void change(const CaseView &row) { m_notices->show({false, {row}, {}}); }
    void session(RemoteState state)
    {
        RemoteSessionRow row;
        row.key = key(700);
        row.customer = u"T. Brandt"_s;
        row.body.caseId = sample::id(1);
        row.body.state = state;
        m_notices->showSessions({false, {row}, {}});
    }
    CaseView written(const QString &words)
    {
        CaseView row = rowOf(1);
        row.unread = 3;
        row.lastText = words;
        return row;
    }

private Q_SLOTS:
    void init()
    {
        m_speaking = std::make_unique<Speaking>(u"de"_s);
        QFile::remove(m_dir.filePath(u"s.ini"_s));
        m_file = std::make_unique<Settings>(m_dir.filePath(u"s.ini"_s));
        m_settings = std::make_unique<NoticeSettings>(m_file.get());
        m_clock.set(FixedClock::noon10);
        m_notices = std::make_unique<Notices>(*m_speaking->wording(), *m_settings, m_clock);
        m_told.clear();
        m_withdrawn.clear();
        connect(m_notices.get(), &Notices::told, this, [this](const Notice &n) { m_told.append(n); });
        connect(m_notices.get(), &Notices::withdrawn, this,
                [this](const QString &caseId) { m_withdrawn.append(caseId); });
        m_notices->show({true, {rowOf(1), rowOf(6)}, {}});
    }

    void whatWasThereAtTheStartIsNoNews()
    {
        QVERIFY(m_told.isEmpty());
        m_notices->show(sample::cases(true));
        QVERIFY(m_told.isEmpty());
        QCOMPARE(m_notices->needing(), 5);
    }

    void anOfferSaysWhatItIsWhatItPaysAndHowLongItStands()
    {
        change(rowOf(3));
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].kind, Notice::Kind::Offer);
        QCOMPARE(m_told[0].caseId, key(3));
        QCOMPARE(m_told[0].title, u"Neues Angebot"_s);
        QVERIFY2(m_told[0].text.contains(u"8,23 €"_s), qPrintable(m_told[0].text));
        QVERIFY(m_told[0].text.endsWith(u"· 0:24"_s));
        QVERIFY(m_told[0].accepts);
        change(rowOf(3));
        QCOMPARE(m_told.size(), 1);
    }

    void anOfferThatEndedIsWithdrawn()
    {
        CaseView row = rowOf(3);
        change(row);
        row.lostCode = u"already_taken"_s;
        change(row);
        QCOMPARE(m_withdrawn, QStringList{key(3)});
        m_notices->show({false, {}, {key(3)}});
        QCOMPARE(m_withdrawn.size(), 1);
    }

    void acceptIsDeafForTheFirstMoment()
    {
        change(rowOf(3));
        m_clock.set(FixedClock::noon10 + 399);
        QCOMPARE(m_notices->accept(key(3)), Notices::Answer::TooSoon);
        m_clock.set(FixedClock::noon10 + 400);
        QCOMPARE(m_notices->accept(key(3)), Notices::Answer::Asked);
        QCOMPARE(m_notices->accept(key(1)), Notices::Answer::Gone);
        QCOMPARE(m_notices->accept(u"x"_s), Notices::Answer::Gone);
        CaseView row = rowOf(3);
        row.lostCode = u"already_taken"_s;
        change(row);
        QCOMPARE(m_notices->accept(key(3)), Notices::Answer::Gone);
    }

    void aMessageSaysWhoAndWhat()
    {
        change(written(u"Es geht\u202e <b>wieder</b>\nnicht"_s));
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].kind, Notice::Kind::Message);
        QVERIFY(m_told[0].title.startsWith(u"T. Brandt · "_s));
        QVERIFY(!m_told[0].text.contains(QChar(0x202e)) && !m_told[0].text.contains(u'\n'));
        QVERIFY(!m_told[0].accepts);
    }

    void whatWasReadElsewhereIsWithdrawn()
    {
        change(written(u"Hallo"_s));
        CaseView row = rowOf(1);
        row.unread = 0;
        change(row);
        QCOMPARE(m_withdrawn, QStringList{key(1)});
    }

    void theCaseBeforeThePersonsEyesIsNotTold()
    {
        m_notices->setLookedAt(key(1));
        change(written(u"Hallo"_s));
        session(RemoteState::Asked);
        session(RemoteState::Granted);
        QVERIFY(m_told.isEmpty());
        m_notices->setLookedAt({});
        CaseView row = written(u"Noch etwas"_s);
        row.unread = 4;
        change(row);
        QCOMPARE(m_told.size(), 1);
        m_notices->setLookedAt(key(1));
        QCOMPARE(m_withdrawn, QStringList{key(1)});
    }

    void ownWordsAreNoNews()
    {
        CaseView row = rowOf(1);
        row.unread = 3;
        row.lastIsMine = true;
        change(row);
        QVERIFY(m_told.isEmpty());
    }

    void aSessionThatIsAllowedInterruptedOrOverIsTold()
    {
        session(RemoteState::Asked);
        QVERIFY(m_told.isEmpty());
        session(RemoteState::Granted);
        session(RemoteState::Live);
        session(RemoteState::Interrupted);
        m_notices->showSessions({false, {}, {key(700)}});
        QCOMPARE(m_told.size(), 3);
        QCOMPARE(m_told[0].caseId, key(1));
        QCOMPARE(m_told[0].kind, Notice::Kind::Session);
    }

    void aSolvedCaseThatIsOpenAgainIsTold()
    {
        CaseView row = rowOf(6);
        row.at = Instant{FixedClock::noon10 + 1};
        row.state = CaseState::Assigned;
        change(row);
        row.state = CaseState::Closed;
        change(row);
        QCOMPARE(m_told.size(), 2);
        QCOMPARE(m_told[1].kind, Notice::Kind::Case);
    }

    void eachKindCanBeSwitchedOff()
    {
        m_settings->setMessages(false);
        m_settings->setSound(false);
        change(written(u"Hallo"_s));
        QVERIFY(m_told.isEmpty());
        change(rowOf(3));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(!m_told[0].sounds);
        m_settings->setOffers(false);
        change(rowOf(4));
        QCOMPARE(m_told.size(), 1);
    }

    void quietHoursGoPastMidnight_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("around now") << 12 * 60 << 14 * 60 << true;  // 13:10 in Berlin
        QTest::newRow("from this minute") << 13 * 60 + 10 << 14 * 60 << true;
        QTest::newRow("until this minute") << 12 * 60 << 13 * 60 + 10 << false;
        QTest::newRow("at night") << 22 * 60 << 7 * 60 << false;
        QTest::newRow("past midnight until now") << 22 * 60 << 13 * 60 + 11 << true;
        QTest::newRow("never") << 60 << 60 << false;
    }
    void quietHoursGoPastMidnight()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(bool, quiet);
        m_settings->setQuiet(true);
        m_settings->setQuietFrom(from);
        m_settings->setQuietUntil(until);
        change(written(u"Hallo"_s));
        QCOMPARE(m_told.isEmpty(), quiet);
    }

    void namesAndWordsStayHiddenWhereTheyShall()
    {
        m_settings->setContent(false);
        change(written(u"GEHEIM"_s));
        m_settings->setContent(true);
        m_notices->setProperty("covered", true);
        change(rowOf(3));
        QCOMPARE(m_told.size(), 2);
        for (const Notice &notice : std::as_const(m_told)) {
            QCOMPARE(notice.title, u"Werkbank"_s);
            QVERIFY(!notice.text.contains(u"GEHEIM"_s) && !notice.text.contains(u"Brandt"_s)
                    && !notice.text.contains(u'€'));
            QVERIFY(!notice.accepts);
        }
    }

    void theTestIsHeardAlsoInQuietHours()
    {
        m_settings->setQuiet(true);
        m_settings->setQuietFrom(0);
        m_settings->setQuietUntil(24 * 60 - 1);
        m_notices->test();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].kind, Notice::Kind::Test);
    }

    void whenTheCopyIsClosedNothingIsLeft()
    {
        change(written(u"Hallo"_s));
        m_notices->show({true, {}, {}});
        QCOMPARE(m_withdrawn, QStringList{key(1)});
        QCOMPARE(m_notices->needing(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
