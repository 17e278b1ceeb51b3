// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/MailQueue.h"
#include "platform/web/Letters.h"
#include "platform/web/WithdrawalReceipts.h"
#include "tests/platform/domain/Stage.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Post {
    Stage stage;
    MailQueue queue{stage.platform()};

    void add(const QString &subject)
    {
        Mail mail;
        mail.tenant = stage.home();
        mail.recipient = u"maria@example.org"_s;
        mail.subject = subject;
        must(stage.platform().store().write([&](Tx &tx) { return queue.add(tx, mail); }));
    }
    std::optional<Mail> next() { return must(queue.next()); }
};

} // namespace

// Mails wait in the store until they are taken.
class TestMailQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailsGoOutInOrderAndOnce()
    {
        Post post;
        post.add(u"first"_s);
        post.stage.clock.ms += 5;
        post.add(u"second"_s);
        QCOMPARE(post.next()->subject, u"first"_s);
        must(post.queue.sent(post.next()->id));
        QCOMPARE(post.next()->subject, u"second"_s);
        must(post.queue.sent(post.next()->id));
        QVERIFY(!post.next());
        QVERIFY(!must(post.queue.nextDue()));
    }

    void whatWaitsSurvivesARestart()
    {
        Post post;
        post.add(u"kept"_s);
        post.stage.restart();
        MailQueue again(post.stage.platform());
        QCOMPARE(must(again.next())->subject, u"kept"_s);
    }

    void aFailedMailIsTriedAgainLaterAndLater()
    {
        Post post;
        post.add(u"stubborn"_s);
        Milliseconds last = 0ms;
        for (int i = 0; i < 6; ++i) {
            const auto mail = post.next();
            QVERIFY(mail.has_value());
            must(post.queue.failed(*mail, false));
            QVERIFY(!post.next());
            const Milliseconds pause = *must(post.queue.nextDue()) - post.stage.clock.wall();
            QVERIFY(pause >= last && pause <= 60min);
            last = pause;
            post.stage.advance(pause);
        }
        QCOMPARE(last, 60min);
    }

    void afterThreeDaysAMailIsGivenUp()
    {
        Post post;
        post.add(u"hopeless"_s);
        post.stage.advance(MailQueue::keep + 1s);
        must(post.queue.failed(*post.next(), false));
        QVERIFY(!must(post.queue.nextDue()));
    }

    void aMailThatNobodyTakesIsGivenUpAtOnce()
    {
        Post post;
        post.add(u"refused"_s);
        must(post.queue.failed(*post.next(), true));
        QVERIFY(!must(post.queue.nextDue()));
    }

    void aWithdrawalIsReceiptedOnceWithItsTime()
    {
        Post post;
        const Expert expert = post.stage.expert(u"Anna"_s);
        const CaseMade made = post.stage.assigned(expert);
        WithdrawalReceipts receipts(post.stage.platform(), post.queue);
        must(receipts.sendDue());
        QVERIFY(!post.next());
        const auto verdict = post.stage.tell(Stage::customer(made),
                                             commands::WithdrawCase{made.caseId});
        QCOMPARE(verdict.result, frames::VerdictResult::Done);
        const QString at = timeText(post.stage.clock.wall(), u"Europe/Berlin"_s, Language::De);
        post.stage.advance(1min);
        must(receipts.sendDue());
        must(receipts.sendDue());
        const auto mail = post.next();
        QVERIFY(mail.has_value());
        QVERIFY2(mail->body.contains(at), qPrintable(mail->body));
        QVERIFY(mail->subject.contains(made.number));
        must(post.queue.sent(mail->id));
        QVERIFY(!post.next());
    }
};

QTEST_GUILESS_MAIN(TestMailQueue)
#include "tst_platform_mail_queue.moc"
