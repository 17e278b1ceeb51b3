// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionTable.h"
#include "models/EventText.h"
#include "models/FileFetch.h"
#include "models/ManualModel.h"
#include "models/SearchTerms.h"
#include "qml/controls/CodeText.h"
#include "tests/models/Speaking.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// How values are said, how code is coloured, and what the manual has.
class TestTextModels : public QObject {
    Q_OBJECT

    static Instant at(qint64 minutes) { return {FixedClock::noon10 + minutes * 60'000}; }

private Q_SLOTS:
    void aDateIsWrittenAsThePersonWantsIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("texts");  // short, with weekday, long, day and month
        QTest::newRow("de") << u"de"_s << u"system"_s
                            << u"02.03.26|Mo., 2. März|2. März 2026|2. März"_s;
        QTest::newRow("en") << u"en"_s << u"system"_s
                            << u"02/03/2026|Mon, 2 March|2 March 2026|2 Mar"_s;
        QTest::newRow("points") << u"en"_s << u"points"_s
                                << u"02.03.2026|Mon, 2 March|2 March 2026|2 Mar"_s;
        QTest::newRow("slashes") << u"de"_s << u"slashes"_s
                                 << u"02/03/2026|Mo., 2. März|2. März 2026|2. März"_s;
        QTest::newRow("month first") << u"en"_s << u"monthFirst"_s
                                     << u"03/02/2026|Mon, March 2|March 2, 2026|Mar 2"_s;
        QTest::newRow("iso") << u"de"_s << u"iso"_s
                             << u"2026-03-02|Mo., 2026-03-02|2026-03-02|2026-03-02"_s;
        QTest::newRow("unknown") << u"de"_s << u"yyyy"_s
                                 << u"02.03.26|Mo., 2. März|2. März 2026|2. März"_s;
    }
    void aDateIsWrittenAsThePersonWantsIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        Speaking speaking(language);
        Wording &wording = *speaking.wording();
        int heard = 0;
        connect(&wording, &Wording::changed, this, [&heard] { ++heard; });
        wording.setDates(form, u"system"_s);
        const QDate day(2026, 3, 2);
        const QStringList said{wording.shortDate(day), wording.date(day), wording.longDate(day),
                               wording.dayOfMonth(day)};
        QTEST(said.join(u'|'), "texts");
        const bool known = form != "system"_L1 && form != "yyyy"_L1;
        QCOMPARE(heard, known ? 1 : 0);
        // What is older than a week stands with its date.
        QCOMPARE(wording.age(at(-60 * 24 * 30)), wording.shortDate({2026, 10, 23}));
    }

    void aSearchIsNarrowedInBothLanguages_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told");  // what narrows
        QTest::newRow("words") << u"vpn  fritz"_s << u"vpn fritz"_s << QString();
        QTest::newRow("a colon alone") << u"von: http://a:80"_s << u"http://a:80"_s << QString();
        QTest::newRow("me") << u"from:me vpn"_s << u"vpn"_s << u"me"_s;
        QTest::newRow("name") << u"von:\"Rosa Lang\" vpn"_s << u"vpn"_s << u"from Rosa Lang"_s;
        QTest::newRow("quote left open") << u"vpn von:\"Rosa"_s << u"vpn"_s << u"from Rosa"_s;
        QTest::newRow("case") << u"vpn FALL:48-2071"_s << u"vpn"_s << u"case 48-2071"_s;
        QTest::newRow("file") << u"hat:Datei vpn"_s << u"vpn"_s << u"file"_s;
        QTest::newRow("no such thing") << u"has:fire vpn"_s << u"vpn"_s << u"?has:fire"_s;
        QTest::newRow("day") << u"before:2026-11-02 x"_s << u"x"_s << u"<2026-11-02"_s;
        QTest::newRow("german day") << u"seit:2.11.2026 x"_s << u"x"_s << u">2026-11-02"_s;
        QTest::newRow("this year") << u"seit:2.11. x"_s << u"x"_s << u">2026-11-02"_s;
        QTest::newRow("last year") << u"seit:24.12. x"_s << u"x"_s << u">2025-12-24"_s;
        QTest::newRow("yesterday") << u"vor:gestern x"_s << u"x"_s << u"<2026-11-22"_s;
        QTest::newRow("no day") << u"vor:31.2. x"_s << u"x"_s << u"?vor:31.2."_s;
    }
    void aSearchIsNarrowedInBothLanguages()
    {
        QFETCH(QString, typed);
        const QTimeZone berlin("Europe/Berlin");
        const SearchTerms terms = SearchTerms::read(typed, {2026, 11, 23}, berlin);
        const auto day = [&](Instant at) {
            return QDateTime::fromMSecsSinceEpoch(at.ms, berlin).toString(u"yyyy-MM-dd"_s);
        };
        const SearchQuery &query = terms.query;
        QString told;
        told += query.fromMe ? u"me"_s : query.from.isEmpty() ? QString() : u"from "_s + query.from;
        told += query.ofCase.isEmpty() ? QString() : u"case "_s + query.ofCase;
        told += query.withFile ? u"file"_s : QString();
        told += query.before ? u'<' + day(*query.before) : QString();
        told += query.since ? u'>' + day(*query.since) : QString();
        told += terms.notUnderstood.isEmpty() ? QString() : u'?' + terms.notUnderstood;
        QTEST(query.text, "words");
        QTEST(told, "told");
    }

    void moneyIsSaidAsWritten_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("plain") << qint64(2470) << u"24.70 €"_s << u"24,70 €"_s;
        QTest::newRow("none") << qint64(0) << u"0.00 €"_s << u"0,00 €"_s;
        QTest::newRow("cents") << qint64(5) << u"0.05 €"_s << u"0,05 €"_s;
        QTest::newRow("thousands") << qint64(114860) << u"1,148.60 €"_s << u"1.148,60 €"_s;
        QTest::newRow("less than nothing") << qint64(-99) << u"-0.99 €"_s << u"-0,99 €"_s;
        QTest::newRow("much less") << qint64(-250000) << u"-2,500.00 €"_s << u"-2.500,00 €"_s;
    }
    void moneyIsSaidAsWritten()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, english);
        QFETCH(QString, german);
        Speaking speaking(u"en"_s);
        QCOMPARE(speaking.wording()->money({minor, u"EUR"_s}), english);
        speaking.wording()->setLanguage(u"de"_s);
        QCOMPARE(speaking.wording()->money({minor, u"EUR"_s}), german);
    }

    void anAgeIsATimeADayOrADate()
    {
        Speaking english(u"en"_s);
        QCOMPARE(english.wording()->age(at(-9)), u"13:01"_s);
        QCOMPARE(english.wording()->age(at(-24 * 60)), u"Sat"_s);
        QCOMPARE(english.wording()->age(at(-6 * 24 * 60)), u"Mon"_s);
        QCOMPARE(english.wording()->age(at(-8 * 24 * 60)), u"14/11/2026"_s);
        QCOMPARE(english.wording()->age({}), QString());
    }

    void daysAreSaidInBothLanguages()
    {
        Speaking german(u"de"_s);
        QCOMPARE(german.wording()->day(at(0)), u"Heute"_s);
        QCOMPARE(german.wording()->day(at(-24 * 60)), u"Gestern"_s);
        QCOMPARE(german.wording()->day(at(-6 * 24 * 60)), u"Mo., 16. November"_s);
        Speaking english(u"en"_s);
        QCOMPARE(english.wording()->day(at(-6 * 24 * 60)), u"Mon, 16 November"_s);
        QCOMPARE(english.wording()->dayAndTime(at(24 * 60)), u"Mon 13:10"_s);
    }

    void sizesAndMinutesAreShort()
    {
        Speaking german(u"de"_s);
        QCOMPARE(german.wording()->fileSize(12'000), u"12 kB"_s);
        QCOMPARE(german.wording()->fileSize(5'300'000), u"5,3 MB"_s);
        QCOMPARE(german.wording()->minuteOfDay(540), u"09:00"_s);
        QCOMPARE(german.wording()->minuteOfDay(1560), u"02:00"_s);
        QCOMPARE(german.wording()->timeOf(double(FixedClock::noon10)), u"13:10"_s);
        QCOMPARE(german.wording()->timeOf(0), QString());
    }

    void aTaskIsNamedByItsProduct()
    {
        Speaking english(u"en"_s);
        QCOMPARE(english.wording()->taskTitle(u"router.fritzbox.voip"_s),
                 u"FRITZ!Box · Set up telephony"_s);
        QCOMPARE(english.wording()->taskPath(u"router.fritzbox.voip"_s),
                 u"Internet & Wi-Fi › FRITZ!Box › Set up telephony"_s);
        QCOMPARE(english.wording()->taskTitle(u"not.there"_s), u"not.there"_s);
    }

    void anEventIsASentence()
    {
        Speaking german(u"de"_s);
        EventBody event;
        event.what = CaseEvent::GivenBack;
        event.who = u"Lukas Berger"_s;
        event.reason = u"Urlaub"_s;
        event.at = at(0);
        QCOMPARE(caseEventText(event, *german.wording()),
                 u"Lukas Berger hat den Fall zurückgegeben: Urlaub · 13:10"_s);
        event.what = CaseEvent::Unknown;
        event.reason.clear();
        QCOMPARE(caseEventText(event, *german.wording()),
                 u"Etwas ist geschehen, das diese Version nicht zeigen kann · 13:10"_s);
    }

    void aCaseThatADispatcherGaveNamesBoth()
    {
        EventBody event;
        event.who = u"Carla Seidel"_s;
        event.whom = u"Lukas %1 Berger"_s;
        event.reason = u"Passt besser."_s;
        event.at = at(0);
        event.what = CaseEvent::Assigned;
        {
            Speaking english(u"en"_s);
            QCOMPARE(caseEventText(event, *english.wording()),
                     u"Carla Seidel gave the case to Lukas %1 Berger: Passt besser. · 13:10"_s);
        }
        Speaking german(u"de"_s);
        for (const CaseEvent what : {CaseEvent::Assigned, CaseEvent::Reassigned}) {
            event.what = what;
            QCOMPARE(caseEventText(event, *german.wording()),
                     u"Carla Seidel hat den Fall an Lukas %1 Berger gegeben: Passt besser. · 13:10"_s);
        }
    }

    void whoHandsACaseOverIsNotSaidToHaveGivenIt()
    {
        Speaking english(u"en"_s);
        EventBody event;
        event.who = u"Lena Berger"_s;
        event.whom = u"Bo Lund"_s;
        event.at = at(0);
        event.what = CaseEvent::HandoverAsked;
        QCOMPARE(caseEventText(event, *english.wording()),
                 u"Lena Berger asked to hand the case over to Bo Lund · 13:10"_s);
        event.what = CaseEvent::HandedOver;
        event.who = u"M. Huber"_s;
        QCOMPARE(caseEventText(event, *english.wording()),
                 u"M. Huber agreed to the hand-over · 13:10"_s);
    }

    void aNameWithAPercentSignIsNotFilledIn()
    {
        Speaking english(u"en"_s);
        EventBody event;
        event.what = CaseEvent::Assigned;
        event.who = u"%1 %2"_s;
        event.at = at(0);
        QCOMPARE(caseEventText(event, *english.wording()), u"%1 %2 took the case · 13:10"_s);
    }

    void codeIsColouredByItsFileName()
    {
        const ColouredLines lines = CodeText::colour(u"# note\nprint(\"x\")\nx = 12"_s, u"a.py"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].value(0).role, int(CodeText::Comment));
        QVERIFY(std::any_of(lines[1].cbegin(), lines[1].cend(), [](const ColouredPiece &piece) {
            return piece.role == CodeText::String;
        }));
        for (const auto &line : lines) {
            for (const ColouredPiece &piece : line)
                QVERIFY(piece.length > 0);
        }
    }

    void aLogTellsItsWarningsAndErrorsApart()
    {
        const ColouredLines lines = CodeText::colour(
            u"2026-11-22T12:01:07 ERROR UserProfileSvc  1508  file in use\n"
            "2026-11-22T12:01:07 WARN  UserProfileSvc  1511  falling back\n"
            "[warning] disk nearly full\n"
            "2026-11-22T12:01:09 INFO  Winlogon        6005  session 3 opened"_s, u"a.LOG"_s);
        const auto has = [&](int line, CodeText::Role role) {
            return std::any_of(lines[line].cbegin(), lines[line].cend(),
                               [&](const ColouredPiece &piece) { return piece.role == role; });
        };
        QCOMPARE(lines.size(), 4);
        QVERIFY(has(0, CodeText::Bad) && !has(0, CodeText::Attention));
        QVERIFY(has(1, CodeText::Attention) && !has(1, CodeText::Bad));
        QVERIFY(has(2, CodeText::Attention));
        QVERIFY(!has(3, CodeText::Attention) && !has(3, CodeText::Bad));
        QCOMPARE(lines[3].value(0).role, int(CodeText::Comment));
        QCOMPARE(lines[3].value(0).length, 19);
        QVERIFY(!has(3, CodeText::Name) && !has(3, CodeText::Keyword));
    }

    void aFileEndsWithItsLastLineAndTellsHowFarItIs()
    {
        FileFetch fetch;
        fetch.setProperty("file", QVariantMap{{u"name"_s, u"a.log"_s}, {u"size"_s, 8}});
        fetch.showProgress(2);
        QCOMPARE(fetch.progress(), 0.25);
        fetch.show(QByteArray("one\ntwo\n"));
        QCOMPARE(fetch.text(), u"one\ntwo"_s);
        QCOMPARE(fetch.state(), FileFetch::State::Here);
    }

    void whatIsTooLongOrUnknownStaysPlain()
    {
        QVERIFY(CodeText::colour(QString(CodeText::maxCharacters + 1, u'x'), u"a.py"_s).isEmpty());
        QVERIFY(CodeText::colour(QString(CodeText::maxLines + 1, u'\n'), u"a.py"_s).isEmpty());
        QVERIFY(CodeText::colour(u"x = 1"_s, u"a.nothing-known"_s).isEmpty());
    }

    void theBudgetHolds()
    {
        QString text;
        for (int i = 0; i < 4900; ++i)
            text += u"def f%1(x): return [y for y in range(x) if y %% 2 == 0]  # %1\n"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        const ColouredLines lines = CodeText::colour(text, u"a.py"_s);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(lines.size() > 0);
    }

    void aPageOfTheManualBecomesItsPieces()
    {
        using Kind = ManualBlock::Kind;
        const ManualPage page = parseManual(u"x"_s, u"# Title\n\n## Part\nText, <b>plain</b>.\n"
                                                    "- point\n1. step\n@ case.reply\n-> cases\n"_s);
        QCOMPARE(page.title, u"Title"_s);
        QCOMPARE(page.blocks, (QList<ManualBlock>{
            {Kind::Heading, u"Part"_s, {}}, {Kind::Paragraph, u"Text, <b>plain</b>."_s, {}},
            {Kind::Point, u"point"_s, {}}, {Kind::Step, u"step"_s, {}, 1},
            {Kind::Key, {}, u"case.reply"_s}, {Kind::Link, {}, u"cases"_s}}));
    }

    void bothLanguagesHaveTheSamePages_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : manualPages())
            QTest::newRow(qPrintable(name)) << name;
    }
    void bothLanguagesHaveTheSamePages()
    {
        QFETCH(QString, name);
        const ManualPage english = manualPage(u"en"_s, name), german = manualPage(u"de"_s, name);
        QVERIFY(!english.title.isEmpty() && english.title != german.title);
        QVERIFY(english.blocks.size() > 5);
        // Piece for piece of one kind, with the same keys and links, in words of their own.
        QCOMPARE(german.blocks.size(), english.blocks.size());
        for (qsizetype i = 0; i < english.blocks.size(); ++i) {
            const ManualBlock &one = english.blocks[i], &other = german.blocks[i];
            QVERIFY2(one.kind == other.kind && one.target == other.target
                         && one.number == other.number
                         && (one.text != other.text || one.text.isEmpty()), qPrintable(one.text));
            if (one.kind == ManualBlock::Kind::Link)
                QVERIFY2(manualPages().contains(one.target), qPrintable(one.target));
        }
    }

    void theManualNamesOnlyActionsThatHaveAKey()
    {
        QSet<QString> withKey;
        for (const ActionRow &row : actionTable()) {
            if (*row.keys != 0)
                withKey.insert(QString::fromLatin1(row.id));
        }
        int named = 0;
        for (const QString &name : manualPages()) {
            for (const ManualBlock &block : manualPage(u"en"_s, name).blocks) {
                if (block.kind != ManualBlock::Kind::Key)
                    continue;
                ++named;
                QVERIFY2(withKey.contains(block.target), qPrintable(name + u": "_s + block.target));
            }
        }
        QVERIFY(named > 40);
    }

    void eachPlaceHasAPageOfTheManual()
    {
        QSet<QString> pages;
        for (const QString &place : {u"cases"_s, u"case"_s, u"remote"_s, u"hours"_s, u"money"_s,
                                     u"desk"_s, u"finance"_s, u"review"_s, u"onboarding"_s,
                                     u"settings"_s}) {
            const QString page = ManualModel::pageFor(place);
            QVERIFY2(manualPages().contains(page) && !pages.contains(page), qPrintable(place));
            pages.insert(page);
        }
    }

    void theManualFindsWordsInAllItsPages()
    {
        ManualModel manual;
        manual.setLanguage(u"en"_s);
        QCOMPARE(manual.topics().size(), manualPages().size());
        QCOMPARE(manual.firstHit(), -1);
        manual.setWords(u"proof  WORD"_s);
        QCOMPARE(manual.topics().size(), 1);
        QCOMPARE(manual.topics()[0].toMap().value(u"page"_s), u"remote"_s);
        manual.setPage(u"remote"_s);
        const QModelIndex hit = manual.index(manual.firstHit());
        QVERIFY(hit.data(ManualModel::HitRole).toBool());
        QVERIFY(hit.data(ManualModel::TextRole).toString().contains(u"proof word"_s));
        manual.setWords(u"no page has this"_s);
        QVERIFY(manual.topics().isEmpty());
        manual.setPage(u"nowhere"_s);
        QCOMPARE(manual.page(), u"remote"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextModels)
#include "tst_text_models.moc"
