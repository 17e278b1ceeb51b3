// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// PROTOCOL.md, section 4: a scope in pages.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesComeNewestFirstAndEndWithAnEmptyNext()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        for (int i = 0; i < 450; ++i)
            stage.tell(Stage::customer(made),
                       commands::SendMessage{stage.newId(), made.caseId, u"x"_s, {}});
        TestClient client(stage, a.viewer);
        client.connect();
        QCOMPARE(client.count(u"message"_s), 450);
        QCOMPARE(client.count(u"event"_s), 3);
    }

    void aPageGoesOnBehindAnyNumberAndNothingElse()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const QString scope = Scope::ofCase(made.caseId).toString();
        const auto survives = [&](const Viewer &viewer, const QString &after) {
            TestClient client(stage, viewer);
            client.connect();
            client.say(frames::Fetch{scope, 1, after});
            client.settle();
            return !client.closeCode();
        };
        for (const QString &after : {u"message:3"_s, u"event:1"_s, u"marker:customer"_s, QString()})
            QVERIFY2(survives(a.viewer, after), qPrintable(after));
        for (const QString &after : {u"message"_s, u"message:"_s, u"message:x"_s, u"message:03"_s,
                                     u"message:-1"_s, u"marker:nobody"_s, u":"_s, u"case:1"_s,
                                     u"message:99999999999999999999"_s})
            QVERIFY2(!survives(a.viewer, after), qPrintable(after));
        // What he may not see he was never sent.
        QVERIFY(survives(a.viewer, u"note:2"_s));
        QVERIFY(!survives(Stage::customer(made), u"note:2"_s));
    }

    void aScopeThatIsNotGrantedIsGone()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        TestClient client(stage, a.viewer);
        client.connect();
        for (const QString &scope : {Scope::ofAccount(b.account).toString(), u"nonsense"_s,
                                     Scope::ofDesk(stage.home()).toString()}) {
            client.say(frames::Fetch{scope, 1, {}});
            client.settle();
        }
        QCOMPARE(client.everythingHeard().count("\"gone\":true"), 3);
        QVERIFY(!client.everythingHeard().contains("Bernd"));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
