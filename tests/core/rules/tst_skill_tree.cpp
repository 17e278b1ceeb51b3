// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SkillTree.h"

#include "core/rules/WordFolding.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

const SkillTree &tree()
{
    static const Result<SkillTree> loaded = SkillTree::builtIn();
    return *loaded;
}

QStringList suggested(const QString &text, const QString &language, int max = 5)
{
    QStringList out;
    for (const SkillSuggestion &suggestion : tree().suggest(text, language, max))
        out.append(suggestion.task);
    return out;
}

QString loadError(const char *json)
{
    const auto loaded = SkillTree::load(json);
    return loaded ? u"loaded"_s : loaded.error().code;
}

} // namespace

class TstSkillTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTreeHasThreeLevelsAndAtLeastSixtyTasks()
    {
        QVERIFY(tree().tasks().size() >= 60);
        QVERIFY(tree().areas().size() >= 5);
        for (const QString &task : tree().tasks()) {
            QVERIFY(tree().isTask(task));
            const SkillNode *node = tree().node(task);
            QVERIFY(node->level >= 1 && node->level <= 5);
            QVERIFY(node->children.isEmpty());
            const SkillNode *product = tree().node(node->parent);
            QVERIFY(product && product->children.contains(task));
            const SkillNode *area = tree().node(product->parent);
            QVERIFY(area && area->parent.isEmpty() && tree().areas().contains(area->id));
            QVERIFY(!tree().isTask(product->id) && !tree().isTask(area->id));
        }
    }

    void everyNodeIsNamedInBothLanguagesAndEveryTaskCanBeSearched()
    {
        static const QRegularExpression idForm(u"^[a-z0-9_]+(\\.[a-z0-9_]+){0,2}$"_s);
        QSet<QString> german, english;
        for (const QString &task : tree().tasks()) {
            QVERIFY2(idForm.match(task).hasMatch(), qPrintable(task));
            const SkillNode *node = tree().node(task);
            QVERIFY2(!node->de.isEmpty() && !node->en.isEmpty(), qPrintable(task));
            QVERIFY2(!node->wordsDe.isEmpty() && !node->wordsEn.isEmpty(), qPrintable(task));
            german.insert(tree().pathName(task, u"de"));
            english.insert(tree().pathName(task, u"en"));
        }
        QCOMPARE(german.size(), tree().tasks().size());
        QCOMPARE(english.size(), tree().tasks().size());
    }

    void allLevelsOccur()
    {
        QSet<int> levels;
        for (const QString &task : tree().tasks())
            levels.insert(tree().node(task)->level);
        QCOMPARE(levels.size(), 5);
    }

    void aPathIsReadable()
    {
        QCOMPARE(tree().pathName(u"router.fritzbox.voip", u"de-DE"),
                 u"Internet & WLAN › FRITZ!Box › Telefonie einrichten"_s);
        QCOMPARE(tree().pathName(u"router.fritzbox.voip", u"en"),
                 u"Internet & Wi-Fi › FRITZ!Box › Set up telephony"_s);
        QCOMPARE(tree().name(u"router.fritzbox", u"fr"), u"FRITZ!Box"_s);
        QCOMPARE(tree().pathName(u"of.a.newer.platform", u"de"), u"of.a.newer.platform"_s);
        QVERIFY(!tree().node(u"nothing"));
    }

    // Ids of stored cases and skills must not vanish: these are in use.
    void idsOnceGivenStay()
    {
        for (const char *id : {"router.fritzbox.voip", "router.dsl.no_internet",
                               "computer.windows.slow", "mail.outlook.setup", "print.printer.no_print",
                               "data.backup.private", "security.malware.virus", "shop.pos.setup"})
            QVERIFY2(tree().isTask(QLatin1StringView(id).toString()), id);
    }

    void whatPeopleTypeFindsTheTask_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("task");
        const auto row = [](const char *language, const char *text, const char *task) {
            QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text)
                                << QString::fromLatin1(task);
        };
        row("de", "Fritzbox Telefon", "router.fritzbox.voip");
        row("de", "FRITZ!Box Rufnummer einrichten", "router.fritzbox.voip");
        row("de", "kein internet mehr seit gestern", "router.dsl.no_internet");
        row("de", "Mein Drucker druckt nicht", "print.printer.no_print");
        row("de", "Druker druckt nicht", "print.printer.no_print");
        row("de", "Drucker im WLAN einrichten", "print.printer.connect");
        row("de", "outlook mails kommen nicht an", "mail.outlook.send_receive");
        row("de", "mein pc ist sehr langsam", "computer.windows.slow");
        row("de", "Windows bluescreen", "computer.windows.no_boot");
        row("de", "Daten von kaputter Festplatte", "data.rescue.disk");
        row("de", "Fotos gelöscht", "data.rescue.deleted");
        row("de", "Fotos geloescht", "data.rescue.deleted");
        row("de", "fotos geloscht", "data.rescue.deleted");
        row("de", "Verschlüsselungstrojaner Lösegeld", "security.malware.ransomware");
        row("de", "Anruf von Microsoft, Betrug", "security.malware.scam_call");
        row("de", "Kassensystem TSE", "shop.pos.setup");
        row("de", "EC-Gerät Kartenzahlung", "shop.pos.card");
        row("de", "Türklingel Kamera", "home.smart.cameras");
        row("de", "Tuerklingel", "home.smart.cameras");
        row("de", "neues iPhone", "mobile.iphone.setup");
        row("de", "Synology einrichten", "data.nas.setup");
        row("de", "Lexware startet nicht", "mail.apps.accounting");
        row("de", "wlan reichweite keller", "router.wifi.coverage");
        row("de", "Telefonanlage 3CX", "router.network.voip_pbx");
        row("de", "Konnektor Praxis", "shop.medical.ti");
        row("en", "printer offline", "print.printer.no_print");
        row("en", "my internet is down", "router.dsl.no_internet");
        row("en", "ransomware", "security.malware.ransomware");
        row("en", "set up outlook mailbox", "mail.outlook.setup");
        row("en", "mac does not start", "computer.mac.no_boot");
        row("en", "tv no signal", "home.tv.channels");
        row("en", "restore files from backup", "data.backup.restore");
        row("en", "wordpress error", "shop.web.site");
        row("en", "ubuntu install", "computer.linux.desktop");
        row("en", "wifi signal weak", "router.wifi.coverage");
        row("en", "password manager", "security.accounts.passwords");
        row("de", "printer offline again", "print.printer.no_print");
    }
    void whatPeopleTypeFindsTheTask()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, task);
        const QStringList found = suggested(text, language, 3);
        QVERIFY2(found.contains(task), qPrintable(text + u": "_s + found.join(u' ')));
    }

    void anUnfinishedWordAlreadyHelps()
    {
        const QString whole = u"drucker"_s;
        for (qsizetype size = 3; size <= whole.size(); ++size) {
            const QStringList found = suggested(whole.first(size), u"de"_s, 5);
            QVERIFY2(found.filter(u"print.printer."_s).size() >= 3, qPrintable(found.join(u' ')));
        }
    }

    void umlautsMayBeMissingOrWrittenOut()
    {
        QCOMPARE(suggested(u"störung"_s, u"de"_s), suggested(u"stoerung"_s, u"de"_s));
        QCOMPARE(suggested(u"störung"_s, u"de"_s), suggested(u"storung"_s, u"de"_s));
        QCOMPARE(suggested(u"STÖRUNG"_s, u"de"_s), suggested(u"störung"_s, u"de"_s));
        QCOMPARE(folded(u"Größe"), folded(u"groesse"));
        QCOMPARE(folded(u"Größe"), folded(u"GROSSE"));
    }

    void nothingIsSuggestedForNothing()
    {
        for (const auto &text : {u""_s, u"   "_s, u"!?"_s, u"ich habe ein problem"_s, u"xqzvwk"_s})
            QCOMPARE(suggested(text, u"de"_s), QStringList());
        QCOMPARE(suggested(u"drucker"_s, u"de"_s, 0), QStringList());
        QCOMPARE(suggested(u"drucker"_s, u"de"_s, -1), QStringList());
    }

    void suggestionsAreRankedAndLimited()
    {
        const auto found = tree().suggest(u"drucker wlan windows outlook", u"de", 4);
        QCOMPARE(found.size(), 4);
        for (qsizetype i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].score >= found[i].score);
    }

    void aLongTextIsAnsweredQuickly()
    {
        const QString text = u"Drucker Fritzbox Windows langsam Outlook Kalender "_s.repeated(2000);
        QDeadlineTimer deadline(1000);
        QVERIFY(!suggested(text, u"de"_s).isEmpty());
        QVERIFY(!deadline.hasExpired());
    }

    void aBrokenFileIsRefused()
    {
        QCOMPARE(loadError("{"), u"bad_skill_tree"_s);
        QCOMPARE(loadError("{\"areas\": []}"), u"bad_skill_tree"_s);
        const QByteArray good = R"({"areas":[{"id":"a","de":"A","en":"A","products":[{"id":"a.b",
            "de":"B","en":"B","tasks":[{"id":"a.b.c","de":"C","en":"C","level":3}]}]}]})";
        QCOMPARE(loadError(good.constData()), u"loaded"_s);
        for (const auto &[from, to] : QList<QPair<QByteArray, QByteArray>>{
                 {"\"level\":3", "\"level\":6"}, {"\"level\":3", "\"level\":0"},
                 {"a.b.c", "a.x.c"}, {"a.b.c", "a.b"}, {"\"en\":\"C\"", "\"en\":\"\""},
                 {"\"de\":\"B\"", "\"xx\":\"B\""}})
            QCOMPARE(loadError(QByteArray(good).replace(from, to).constData()), u"bad_skill_tree"_s);
    }

    void oneEditIsRecognised()
    {
        QVERIFY(isOneEditApart(u"drucker", u"druker"));
        QVERIFY(isOneEditApart(u"druker", u"drucker"));
        QVERIFY(isOneEditApart(u"router", u"rooter"));
        QVERIFY(isOneEditApart(u"router", u"ruoter"));
        QVERIFY(isOneEditApart(u"router", u"routers"));
        QVERIFY(!isOneEditApart(u"router", u"router"));
        QVERIFY(!isOneEditApart(u"router", u"rotuers"));
        QVERIFY(!isOneEditApart(u"ab", u"cd"));
        QVERIFY(isOneEditApart(u"", u"a"));
    }
};

QTEST_APPLESS_MAIN(TstSkillTree)
#include "tst_skill_tree.moc"
