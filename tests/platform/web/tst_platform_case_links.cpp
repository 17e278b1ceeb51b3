// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/CaseLinks.h"
#include "platform/domain/TokenAuthenticator.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Page {
    Stage stage;
    CaseLinks links{stage.platform()};
    CaseMade made = stage.request();

    QString open() { return must(links.open(made.linkPublic, made.linkSecret)).token; }
    Result<SignedIn> authenticate(const QString &ticket)
    {
        return TokenAuthenticator(stage.platform().store(), stage.clock).authenticate(ticket, {});
    }
    Result<void> sendCode(const QString &session)
    {
        return links.sendCode(session, [this](Tx &, const MailedCode &code) -> Result<void> {
            mailed = code;
            return {};
        });
    }
    // Six digits that were not mailed.
    QString wrongCode() const { return mailed.code == u"123456"_s ? u"654321"_s : u"123456"_s; }

    MailedCode mailed;
};

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

// How a customer's browser gets from the link to its socket.
class TestCaseLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecretOpensAndNothingElseDoes()
    {
        Page page;
        QVERIFY(!page.open().isEmpty());
        QVERIFY(!page.links.open(page.made.linkPublic, page.made.linkSecret + u'x').ok());
        QVERIFY(!page.links.open(page.made.linkPublic, {}).ok());
        QVERIFY(!page.links.open(u"other"_s, page.made.linkSecret).ok());
    }

    void anotherBrowserIsNotTrusted()
    {
        Page page;
        const auto view = must(page.links.look(page.open()));
        QVERIFY(!view.trusted);
        QCOMPARE(view.caseId, page.made.caseId);
        QVERIFY(view.mailHint.startsWith(view.mailHint.at(0) + u"…@"_s));
    }

    void theBrowserThatMadeTheRequestIsTrusted()
    {
        Page page;
        const auto session = must(page.links.beginAgain(page.made));
        QVERIFY(must(page.links.look(session.token)).trusted);
        const auto viewer = must(page.authenticate(must(page.links.ticket(session.token))));
        QCOMPARE(viewer.viewer.kind, Viewer::Kind::Customer);
        QCOMPARE(viewer.viewer.id, page.made.link);
        QVERIFY(viewer.viewer.trusted);
    }

    void aTicketWorksOnceAndForThirtySeconds()
    {
        Page page;
        const QString session = page.open();
        const QString ticket = must(page.links.ticket(session));
        QVERIFY(page.authenticate(ticket).ok());
        QCOMPARE(page.authenticate(ticket).error().code, QLatin1StringView(codes::notSignedIn));
        const QString late = must(page.links.ticket(session));
        page.stage.advance(31s);
        QVERIFY(!page.authenticate(late).ok());
        QVERIFY(!page.links.ticket(u"no session"_s).ok());
    }

    void theMailedCodeMakesABrowserTrusted()
    {
        Page page;
        const QString session = page.open();
        must(page.sendCode(session));
        QCOMPARE(page.mailed.code.size(), 6);
        QCOMPARE(codeOf(page.links.trust(session, page.wrongCode())),
                 QLatin1StringView(codes::notAllowed));
        QVERIFY(!must(page.links.look(session)).trusted);
        must(page.links.trust(session, page.mailed.code));
        QVERIFY(must(page.links.look(session)).trusted);
        QVERIFY(must(page.authenticate(must(page.links.ticket(session)))).viewer.trusted);
    }

    void aCodeIsForItsBrowserAndForOneUse()
    {
        Page page;
        const QString mine = page.open(), other = page.open();
        must(page.sendCode(mine));
        QVERIFY(!page.links.trust(other, page.mailed.code).ok());
        must(page.links.trust(mine, page.mailed.code));
        QVERIFY(!must(page.links.look(other)).trusted);
    }

    void afterFiveWrongTriesTheRightCodeDoesNotHelp()
    {
        Page page;
        const QString session = page.open();
        must(page.sendCode(session));
        for (int i = 0; i < CaseLinks::codeTries; ++i)
            QVERIFY(!page.links.trust(session, page.wrongCode()).ok());
        QVERIFY(!page.links.trust(session, page.mailed.code).ok());
    }

    void aCodeEndsAfterFifteenMinutes()
    {
        Page page;
        const QString session = page.open();
        must(page.sendCode(session));
        page.stage.advance(16min);
        QVERIFY(!page.links.trust(session, page.mailed.code).ok());
    }

    void codesCannotBeUsedToFloodSomebodysMailbox()
    {
        Page page;
        const QString session = page.open();
        must(page.sendCode(session));
        const auto again = page.sendCode(session);
        QCOMPARE(codeOf(again), QLatin1StringView(codes::tooManyRequests));
        QVERIFY(again.error().detail[u"after_ms"_s].toInteger() <= 30'000);
        int sent = 1;
        for (int i = 0; i < 20; ++i) {
            page.stage.advance(31s);
            sent += page.sendCode(i % 2 ? session : page.open()).ok();
        }
        QCOMPARE(sent, CaseLinks::codesPerLink);
    }

    void aRevokedLinkOpensNothingAnyMore()
    {
        Page page;
        const QString session = page.open();
        const QString ticket = must(page.links.ticket(session));
        must(page.stage.platform().change(
            [&](Work &work) { return revokeCaseLink(work, page.made.link); }));
        QVERIFY(!page.authenticate(ticket).ok());
        QVERIFY(!page.links.look(session).ok());
        QVERIFY(!page.links.ticket(session).ok());
        QVERIFY(!page.sendCode(session).ok());
        QVERIFY(!page.links.beginAgain(page.made).ok());
        QVERIFY(!page.links.open(page.made.linkPublic, page.made.linkSecret).ok());
    }

    void theStoreHoldsNeitherSecretNorSessionNorCode()
    {
        Page page;
        const QString session = page.open();
        must(page.sendCode(session));
        QString all;
        for (const char *sql : {"SELECT secret_hash FROM case_link", "SELECT hash FROM browser_code",
                                "SELECT hash FROM browser_session"}) {
            for (const Row &row : page.stage.query(sql))
                all += row.text(0) + u'\n';
        }
        QVERIFY(!all.isEmpty());
        for (const QString &secret : {page.made.linkSecret, session, page.mailed.code})
            QVERIFY(secret.size() < 10 ? !all.split(u'\n').contains(secret) : !all.contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestCaseLinks)
#include "tst_platform_case_links.moc"
