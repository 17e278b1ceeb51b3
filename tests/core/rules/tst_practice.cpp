// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PracticeTalk.h"

#include <QFile>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The scripted customer: tells when asked, offers what nobody may take, loses patience.
class TestPractice : public QObject {
    Q_OBJECT

    PracticeScripts m_scripts = [] {
        auto scripts = PracticeScripts::builtIn();
        if (!scripts)
            qFatal("%s", qPrintable(scripts.error().text));
        return *scripts;
    }();
    const PracticeScript &m_wlan = *m_scripts.find(u"wlan-drops/1");
    const PracticeScript &m_outlook = *m_scripts.find(u"outlook-send/1");
    const PracticeScript &m_phishing = *m_scripts.find(u"phishing-opened/1");

    static QByteArray file()
    {
        QFile json(u":/werkbank/rules/practice/wlan-drops.json"_s);
        return json.open(QIODevice::ReadOnly) ? json.readAll() : QByteArray();
    }
    static QString problemOf(QByteArray json)
    {
        const auto script = PracticeScript::load(json);
        return script ? QString() : script.error().text;
    }

    // A transcript that grows as the platform's does.
    struct Chat {
        const PracticeScript &script;
        QString language;
        QList<PracticeLine> lines = {};
        PracticeTalk talk{script, language};

        void keep(const QStringList &said, Side side, Instant at)
        {
            for (const QString &text : said)
                lines.append({at, side, text});
        }
        void open() { keep(talk.open({0}), Side::Customer, {0}); }
        QStringList say(const QString &text, Instant at = {1000})
        {
            keep({text}, Side::Expert, at);
            const QStringList said = talk.hear(text, at);
            keep(said, Side::Customer, at);
            return said;
        }
    };

private Q_SLOTS:
    void thereAreThreeCustomersInBothLanguages()
    {
        QCOMPARE(m_scripts.all().size(), 3);
        for (const PracticeScript &script : m_scripts.all()) {
            QVERIFY(script.facts.size() >= 5);
            QVERIFY(script.solution.size() >= 3);
            QVERIFY(script.title.de != script.title.en);
        }
        QVERIFY(!m_scripts.find(u"wlan-drops"));
    }

    // Each phrase is enough to be told the fact; no opening gives one away.
    void everyPhraseFindsItsFact()
    {
        for (const PracticeScript &script : m_scripts.all()) {
            for (const QString &language : {u"de"_s, u"en"_s}) {
                for (const PracticeFact &fact : script.facts) {
                    for (QStringList words : language == "de"_L1 ? fact.asked.de : fact.asked.en) {
                        words.replaceInStrings(u"="_s, QString());
                        PracticeTalk talk(script, language);
                        talk.open({});
                        talk.hear(words.join(u' '), {});
                        QVERIFY2(talk.told().contains(fact.id),
                                 qPrintable(fact.id + u": "_s + words.join(u' ')));
                    }
                }
            }
        }
    }

    void whoAsksIsTold()
    {
        Chat chat{m_wlan, u"de"_s};
        chat.open();
        QCOMPARE(chat.say(u"Seit wann ist das so?"_s),
                 QStringList{u"Seit Dienstag letzter Woche, ungefähr."_s});
        QCOMPARE(chat.say(u"Seit wann genau?"_s),
                 QStringList{u"Wie gesagt: Seit Dienstag letzter Woche, ungefähr."_s});
        QCOMPARE(chat.talk.told(), QStringList{u"since"_s});
    }

    void threeQuestionsAtOnceAreTooMany()
    {
        Chat chat{m_wlan, u"en"_s};
        chat.open();
        const QStringList said =
            chat.say(u"Since when, in which room, and is your phone affected too?"_s);
        QCOMPARE(chat.talk.told().size(), 2);
        QCOMPARE(said.constLast(), m_wlan.many.en);
    }

    void whatIsNotUnderstoodIsAnsweredInTurn()
    {
        Chat chat{m_outlook, u"de"_s};
        chat.open();
        const QString first = chat.say(u"Guten Tag!"_s).constFirst();
        QVERIFY(chat.say(u"Schönes Wetter."_s).constFirst() != first);
    }

    void aGuessIsNoSolution()
    {
        Chat chat{m_wlan, u"de"_s};
        chat.open();
        QCOMPARE(chat.say(u"Bitte den Repeater ausstecken und das alte WLAN löschen."_s)
                     .constFirst(),
                 u"Ach ja, im Flur steckt noch so ein Verstärker. Der hängt da seit Jahren, den hat "
                 u"niemand angefasst."_s);
        QVERIFY(chat.talk.done().isEmpty());
        QCOMPARE(chat.say(u"Bitte das alte WLAN löschen."_s).constFirst(), m_wlan.early.de);
    }

    void theTrapIsAvoidedMetOrLeftOpen()
    {
        const auto after = [this](const QString &answer) {
            Chat chat{m_wlan, u"de"_s};
            chat.open();
            chat.say(u"Seit wann?"_s);
            chat.say(u"Welche Geräte?"_s);
            const QStringList said = chat.say(u"In welchem Zimmer?"_s);
            Q_ASSERT(said.constLast() == m_wlan.trap.offer.de && chat.talk.trap().isEmpty());
            chat.say(answer);
            return chat.talk.trap();
        };
        QCOMPARE(after(u"Nein, behalten Sie das Passwort bitte."_s), u"avoided"_s);
        QCOMPARE(after(u"Lieber nicht."_s), u"avoided"_s);
        QCOMPARE(after(u"Ja, gern."_s), u"met"_s);
        QCOMPARE(after(u"Keine Sorge, schicken Sie mir das Passwort."_s), u"met"_s);
        QCOMPARE(after(u"Gibt es einen Verstärker?"_s), QString());
    }

    void whoWantsThePasswordByHimselfFallsIntoItAtOnce()
    {
        Chat chat{m_outlook, u"en"_s};
        chat.open();
        QCOMPARE(chat.say(u"Please send me your password."_s), QStringList{m_outlook.trap.met.en});
        QCOMPARE(chat.talk.trap(), u"met"_s);
        chat.say(u"Never send me a password again."_s);
        QCOMPARE(chat.talk.trap(), u"met"_s);
    }

    void aGoodTalkComesToItsEnd()
    {
        Chat chat{m_phishing, u"de"_s};
        chat.open();
        chat.say(u"Haben Sie etwas eingegeben oder auf einen Link geklickt?"_s);
        chat.say(u"Wann war das?"_s);
        chat.say(u"Benutzen Sie dasselbe Passwort auch woanders?"_s);
        chat.say(u"Nein, die PIN geht niemanden etwas an."_s);
        chat.say(u"Rufen Sie sofort Ihre Bank an, unter 116 116."_s);
        chat.say(u"Danach ändern Sie bitte das Passwort für Ihre Mails."_s);
        const QStringList last = chat.say(u"Heben Sie die Mail auf und gehen Sie zur Polizei."_s);
        QCOMPARE(chat.talk.done().size(), 3);
        QCOMPARE(chat.talk.trap(), u"avoided"_s);
        QVERIFY(chat.talk.isSolved());
        QCOMPARE(last.constLast(), m_phishing.closing.de);
        QVERIFY(chat.say(u"Auf Wiedersehen!"_s).isEmpty());
        QVERIFY(chat.talk.silence()->leaves && chat.talk.silence()->text.isEmpty());
    }

    void everyCustomerCanBeHelpedInBothLanguages_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("wlan de") << u"wlan-drops/1"_s << u"de"_s << QStringList{
            u"Hat sich bei Ihnen zuletzt etwas geändert?"_s,
            u"Haben Sie noch einen Repeater im Haus?"_s,
            u"Mit welchem Netz ist der Laptop verbunden?"_s, u"Nein danke, das brauche ich nicht."_s,
            u"Bitte ziehen Sie den Verstärker aus der Steckdose."_s,
            u"Löschen Sie jetzt das alte WLAN am Laptop."_s,
            u"Bitte testen Sie, ob es oben noch hakt."_s};
        QTest::newRow("wlan en") << u"wlan-drops/1"_s << u"en"_s << QStringList{
            u"Did you get a new router?"_s, u"Do you use a repeater or a booster?"_s,
            u"Which network is your laptop connected to?"_s, u"No, please don't send it."_s,
            u"Please unplug the repeater in the hall."_s,
            u"Now make the laptop forget the old one."_s, u"Does it work upstairs now?"_s};
        QTest::newRow("outlook de") << u"outlook-send/1"_s << u"de"_s << QStringList{
            u"Sehen Sie eine Meldung?"_s, u"Haben Sie in letzter Zeit etwas geändert?"_s,
            u"Liegt etwas im Postausgang?"_s, u"Ihr Kennwort behalten Sie bitte für sich."_s,
            u"Tragen Sie das neue Kennwort bitte selbst in das Fenster ein."_s,
            u"Drücken Sie nun F9, also Senden/Empfangen."_s,
            u"Schicken Sie sich eine Testmail."_s};
        QTest::newRow("outlook en") << u"outlook-send/1"_s << u"en"_s << QStringList{
            u"Is there an error message?"_s, u"Has anything changed lately?"_s,
            u"Is there something in the outbox?"_s, u"Never share your password with anybody."_s,
            u"Please enter the new password in that window."_s, u"Now press send/receive."_s,
            u"Send a test mail to yourself."_s};
        QTest::newRow("phishing en") << u"phishing-opened/1"_s << u"en"_s << QStringList{
            u"Did you click on a link or enter anything?"_s,
            u"Do you use the same password elsewhere?"_s, u"When was that?"_s,
            u"No, I must not do that."_s, u"Call your bank and have the account blocked."_s,
            u"Then change the password of your mail account."_s,
            u"Keep the mail and report it to the police."_s};
    }

    void everyCustomerCanBeHelpedInBothLanguages()
    {
        QFETCH(QString, script);
        QFETCH(QString, language);
        QFETCH(QStringList, said);
        Chat chat{*m_scripts.find(script), language};
        chat.open();
        for (const QString &line : said) {
            const qsizetype known = chat.talk.told().size() + chat.talk.done().size();
            const bool isRefusal = chat.talk.isTrapSet() && chat.talk.trap().isEmpty();
            const QString answers = chat.say(line).join(u" / "_s);
            QVERIFY2(isRefusal || chat.talk.told().size() + chat.talk.done().size() > known,
                     qPrintable(line + u" -> "_s + answers));
        }
        QCOMPARE(chat.talk.trap(), u"avoided"_s);
        QVERIFY(chat.talk.isSolved());
    }

    // The same customer from the transcript alone, also where he spoke into a silence.
    void theTranscriptIsAllThereIs()
    {
        Chat chat{m_wlan, u"en"_s};
        chat.open();
        for (const PracticePatience &wait : m_wlan.patience.first(2)) {
            const auto silence = chat.talk.silence();
            QCOMPARE(silence->at, Instant{} + wait.after);
            QCOMPARE(silence->text, wait.text.en);
            QVERIFY(!silence->leaves);
            chat.keep({silence->text}, Side::Customer, silence->at);
            chat.talk.waited();
            QCOMPARE(PracticeTalk::replay(m_wlan, u"en"_s, chat.lines).silence()->text,
                     chat.talk.silence()->text);
        }
        QVERIFY(chat.talk.silence()->leaves);
        chat.say(u"Sorry! Since when, and in which room?"_s, {500'000});
        const auto again = PracticeTalk::replay(m_wlan, u"en"_s, chat.lines);
        QCOMPARE(again.told(), chat.talk.told());
        QCOMPARE(again.silence()->at, Instant{500'000} + m_wlan.patience[0].after);
        PracticeTalk gone = again;
        for (int i = 0; i < 3; ++i)
            gone.waited();
        QVERIFY(!gone.silence());
    }

    void aBrokenScriptIsNotTaken()
    {
        const QByteArray good = file();
        QVERIFY(!good.isEmpty() && problemOf(good).isEmpty());
        const auto with = [&](const char *was, const char *is) {
            QByteArray out = good;
            out.replace(was, is);
            return problemOf(out);
        };
        QCOMPARE(with("\"version\": 1", "\"version\": 0"), u"script has no good version"_s);
        QCOMPARE(with("\"opening\"", "\"begins\""), u"script.opening is no object"_s);
        QCOMPARE(with("\"version\": 1", "\"version\": 1, \"x\": 2"),
                 u"script has an unknown member x"_s);
        QCOMPARE(with("\"id\": \"place\"", "\"id\": \"since\""), u"since is there twice"_s);
        QCOMPARE(with("[\"network\"]", "[\"check\"]"),
                 u"forget needs what does not come before it: check"_s);
        QCOMPARE(with("\"wann=\"", "\"a\""),
                 u"script.facts[0].asked has a phrase that cannot be found: a"_s);
        QCOMPARE(with("\"seconds\": 360", "\"seconds\": 60"), u"patience goes backwards"_s);
        QVERIFY(!problemOf("{").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
