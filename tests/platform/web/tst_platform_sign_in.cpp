// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/AccountCommands.h"
#include "platform/domain/AccountPassword.h"
#include "platform/domain/SignIn.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString goodPassword = u"quiet-lantern-seven-harbours"_s;

operators::AddAccount anna()
{
    operators::AddAccount add;
    add.email = u" Anna@Example.org "_s;
    add.person = u"Anna Adler"_s;
    add.tenant = u"kabelnetz"_s;
    add.password = goodPassword;
    add.roles = {u"expert"_s};
    add.speaks = {u"de"_s};
    add.skills = {{u"router"_s, 4}};
    return add;
}

operators::AddTenant aTenant()
{
    operators::AddTenant add;
    add.slug = u"kabelnetz"_s;
    add.title = u"Kabel&Netz"_s;
    return add;
}

} // namespace

// Passwords, the brake against guessing them, and the operator's commands.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsVerifiedAndNothingElseIs()
    {
        const QString hash = must(password::hash(goodPassword, {}));
        QVERIFY(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
        QVERIFY(password::verify(hash, goodPassword));
        QVERIFY(!password::verify(hash, goodPassword + u' '));
        QVERIFY(!password::verify(hash, {}));
        QVERIFY(!password::verify({}, goodPassword));
        QVERIFY(!password::verify({}, u"nobody has this password"_s));
        QVERIFY(!password::verify(hash, QString(2000, u'a')));
    }

    void thePasswordMayBeTypedOnAnotherKeyboard()
    {
        const QString composed = u"grüne-Häuser-stehen-überall"_s;
        const QString hash = must(password::hash(composed, {}));
        QVERIFY(password::verify(hash, composed.normalized(QString::NormalizationForm_D)));
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("weak");
        QTest::newRow("short") << u"Xk7$mQ2!"_s;
        QTest::newRow("repeated") << u"aaaaaaaaaaaaaaaaaaaaaa"_s;
        QTest::newRow("row of keys") << u"qwertyuiopasdfghjkl"_s;
        QTest::newRow("row of German keys") << u"qwertzuiopasdfghjkl"_s;
        QTest::newRow("who we are") << u"werkbankpasswort"_s;
        QTest::newRow("own name") << u"anna.adler@example.org"_s;
        QTest::newRow("too long") << QString(1025, u'x');
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QString, weak);
        const auto problem = password::weakness(weak, {u"anna.adler@example.org"_s, u"Anna Adler"_s});
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, u"weak_password"_s);
    }

    void theFourthTryHasToWaitLongerAndLonger()
    {
        Stage stage;
        SignIn signIn(stage.platform());
        const auto attempt = [&] { return must(signIn.attempt(u"anna@example.org"_s, "10.0.0.1")); };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt().wait, 0ms);
        Milliseconds last = 0ms;
        for (int i = 0; i < 8; ++i) {
            const Milliseconds wait = attempt().wait;
            QVERIFY(wait >= last && wait > 0ms && wait <= 60s);
            last = wait;
            stage.clock.ms += wait.count();
            QCOMPARE(attempt().wait, 0ms);
        }
        QCOMPARE(last, 60s);
    }

    void nobodyIsLockedOutByAnother()
    {
        Stage stage;
        SignIn signIn(stage.platform());
        for (int i = 0; i < 10; ++i)
            must(signIn.attempt(u"anna@example.org"_s, "10.0.0.1"));
        QVERIFY(must(signIn.attempt(u"anna@example.org"_s, "10.0.0.1")).wait > 0ms);
        QCOMPARE(must(signIn.attempt(u"anna@example.org"_s, "10.0.0.2")).wait, 0ms);
        QCOMPARE(must(signIn.attempt(u"bernd@example.org"_s, "10.0.0.1")).wait, 0ms);
    }

    void oneAddressCannotTryManyAccounts()
    {
        Stage stage;
        SignIn signIn(stage.platform());
        for (int i = 0; i < 30; ++i)
            must(signIn.attempt(u"person%1@example.org"_s.arg(i), "10.0.0.1"));
        QVERIFY(must(signIn.attempt(u"other@example.org"_s, "10.0.0.1")).wait > 0ms);
        QCOMPARE(must(signIn.attempt(u"other@example.org"_s, "10.0.0.2")).wait, 0ms);
    }

    void successForgivesAndSoDoesAnHour()
    {
        Stage stage;
        SignIn signIn(stage.platform());
        const auto attempt = [&] { return must(signIn.attempt(u"anna@example.org"_s, "10.0.0.1")); };
        attempt();
        attempt();
        must(signIn.succeeded(u"Anna@example.org"_s, "10.0.0.1"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt().wait, 0ms);
        QVERIFY(attempt().wait > 0ms);
        stage.advance(61min);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(attempt().wait, 0ms);
    }

    void anOperatorMakesTenantsAndAccounts()
    {
        Stage stage;
        must(operators::run(stage.platform(), aTenant()));
        const Id account = must(operators::run(stage.platform(), anna()));
        SignIn signIn(stage.platform());
        const auto attempt = must(signIn.attempt(u"ANNA@example.org"_s, "10.0.0.1"));
        QCOMPARE(attempt.account, account);
        QVERIFY(password::verify(attempt.passwordHash, goodPassword));
        QCOMPARE(stage.query("SELECT task FROM skill WHERE account = $1", {account}).size(), 1);
    }

    void anOperatorsMistakeIsExplainedAndChangesNothing()
    {
        Stage stage;
        must(operators::run(stage.platform(), aTenant()));
        QCOMPARE(operators::run(stage.platform(), aTenant()).error().code, u"bad_command"_s);
        auto add = anna();
        add.roles = {u"king"_s};
        QCOMPARE(operators::run(stage.platform(), add).error().code, u"bad_command"_s);
        add = anna();
        add.skills = {{u"no.such.task"_s, 3}};
        QCOMPARE(operators::run(stage.platform(), add).error().code, u"bad_command"_s);
        add = anna();
        add.tenant = u"elsewhere"_s;
        QCOMPARE(operators::run(stage.platform(), add).error().code, u"not_allowed"_s);
        add = anna();
        add.password = u"password123"_s;
        QCOMPARE(operators::run(stage.platform(), add).error().code, u"weak_password"_s);
        must(operators::run(stage.platform(), anna()));
        QCOMPARE(operators::run(stage.platform(), anna()).error().code, u"bad_command"_s);
        QCOMPARE(stage.query("SELECT account FROM credential").size(), 1);
    }

    void commandsCrossTheAdminSocketAsJson()
    {
        Stage stage;
        QJsonObject json = toJson(aTenant());
        QCOMPARE(operators::runJson(stage.platform(), json).error().code, u"bad_command"_s);
        json.insert(u"do"_s, u"tenant.add"_s);
        QVERIFY(operators::runJson(stage.platform(), json).ok());
        json.insert(u"owner"_s, u"me"_s);
        QVERIFY(!operators::runJson(stage.platform(), json).ok());
    }

    void aSuspendedAccountHasNoPasswordToTry()
    {
        Stage stage;
        must(operators::run(stage.platform(), aTenant()));
        must(operators::run(stage.platform(), anna()));
        must(operators::run(stage.platform(), operators::Suspend{u"anna@example.org"_s, u"test"_s}));
        const auto attempt = must(SignIn(stage.platform()).attempt(u"anna@example.org"_s, "10.0.0.1"));
        QVERIFY(attempt.account.isNull());
        QVERIFY(attempt.passwordHash.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_platform_sign_in.moc"
