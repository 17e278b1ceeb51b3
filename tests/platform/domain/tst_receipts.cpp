// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/KeySignature.h"
#include "core/rules/Receipt.h"
#include "tests/platform/domain/Shop.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// What both ends sign: made when the expert says "solved", void when the case goes on.
class TestReceipts : public QObject {
    Q_OBJECT

    static commands::NameReceiptKey keyOf(const CaseMade &made, const SigningKey &key)
    {
        return {made.caseId, KeyAlgorithm::EcdsaP256Sha256,
                QString::fromLatin1(key.publicKey().toBase64())};
    }

    static commands::SignReceipt signedBy(const ReceiptRow &receipt, const SigningKey &key)
    {
        const QByteArray message = messageToSign(must(receiptHash(receipt.receipt)));
        return {receipt.id(), receipt.receipt.caseId,
                QString::fromLatin1(key.sign(message).toBase64())};
    }

    static VerifiedReceipt verified(const ReceiptRow &receipt)
    {
        const QByteArray file
            = must(receiptFile(receipt.receipt,
                               {{ReceiptSide::Expert, receipt.expertSignature},
                                {ReceiptSide::Customer, receipt.customerSignature}},
                               receipt.confirmedAt));
        return must(verifiedReceipt(file, isSignature));
    }

private Q_SLOTS:
    void bothEndsSignTheTimeAndAnybodyCanCheckIt()
    {
        Shop shop(1400);
        const SigningKey browser = SigningKey::browser();
        const CaseMade made = shop.assigned();
        const Viewer customer = Stage::customer(made);
        Shop::done(shop.stage.tell(customer, keyOf(made, browser)));
        shop.worked(made, 41min);
        shop.solve(made);
        const auto open = shop.receipt(made, "open");
        QVERIFY(open);
        QCOMPARE(open->receipt.bill.gross, 4200);
        QCOMPARE(open->receipt.bill.workedMs, 41 * 60'000);
        QCOMPARE(open->receipt.keys.size(), 2);
        QVERIFY(!badReceipt(open->receipt));
        Shop::done(shop.stage.tell(shop.expert.viewer, signedBy(*open, shop.appKey)));
        Shop::done(shop.stage.tell(customer, signedBy(*open, browser)));
        shop.confirm(made);
        const auto closed = shop.receipt(made);
        QVERIFY(closed);
        QCOMPARE(verified(*closed).state, ReceiptState::Signed);
        // One changed minute is noticed.
        Receipt longer = closed->receipt;
        longer.pieces[0].toAt = longer.pieces[0].toAt + 1min;
        QVERIFY(badReceipt(longer));
    }

    void aSignatureThatDoesNotFitIsRefused()
    {
        Shop shop(1400);
        const SigningKey browser = SigningKey::browser();
        const CaseMade made = shop.assigned();
        const Viewer customer = Stage::customer(made);
        Shop::done(shop.stage.tell(customer, keyOf(made, browser)));
        shop.worked(made, 41min);
        shop.solve(made);
        const auto open = shop.receipt(made, "open");
        const auto asWho = [&](const Viewer &viewer, const commands::SignReceipt &command) {
            return shop.stage.tell(viewer, command).code;
        };
        // The other's key, a stranger's, and the right key over another receipt.
        QCOMPARE(asWho(customer, signedBy(*open, shop.appKey)), u"bad_signature"_s);
        QCOMPARE(asWho(shop.expert.viewer, signedBy(*open, SigningKey::app())),
                 u"bad_signature"_s);
        ReceiptRow dearer = *open;
        dearer.receipt.bill.gross += 1;
        QCOMPARE(asWho(customer, signedBy(dearer, browser)), u"bad_signature"_s);
        auto broken = signedBy(*open, browser);
        broken.signature.append(u'=');
        QCOMPARE(asWho(customer, broken), u"bad_signature"_s);
        QVERIFY(shop.receipt(made, "open")->customerSignature.isEmpty());
    }

    void aBrowserWithoutAKeyOnlyConfirms()
    {
        Shop shop(1400);
        const CaseMade made = shop.assigned();
        shop.worked(made, 41min);
        shop.solve(made);
        const auto open = shop.receipt(made, "open");
        QCOMPARE(open->receipt.keys.size(), 1);
        Shop::done(shop.stage.tell(shop.expert.viewer, signedBy(*open, shop.appKey)));
        shop.confirm(made);
        QCOMPARE(shop.receipt(made)->confirmedAt, shop.stage.clock.wall());
        // The key comes too late once the case is solved.
        QCOMPARE(shop.stage.tell(Stage::customer(made), keyOf(made, SigningKey::browser())).code,
                 u"wrong_state"_s);
    }

    void notYetMakesItVoidAndTheNextSolvedMakesAnother()
    {
        Shop shop(1400);
        const CaseMade made = shop.assigned();
        shop.worked(made, 10min);
        shop.solve(made);
        const auto first = shop.receipt(made, "open");
        Shop::done(shop.stage.tell(Stage::customer(made), commands::NotYet{made.caseId}));
        QVERIFY(!shop.receipt(made, "open"));
        QCOMPARE(shop.stage.tell(shop.expert.viewer, signedBy(*first, shop.appKey)).code,
                 u"wrong_state"_s);
        shop.worked(made, 10min);
        shop.solve(made);
        const auto second = shop.receipt(made, "open");
        QVERIFY(second && second->id() != first->id());
        QCOMPARE(second->receipt.bill.gross, 2800);
    }

    void whatIsAgreedToAfterSolvedMakesAnother()
    {
        Shop shop(1400);
        const CaseMade made = shop.assigned();
        shop.worked(made, 10min);
        const Id proposed = shop.worked(made, 10min, WorkConsent::Proposed);
        shop.solve(made);
        const auto first = shop.receipt(made, "open");
        QCOMPARE(first->receipt.bill.gross, 1400);
        const Viewer customer = Stage::customer(made);
        commands::SendMessage message{shop.stage.newId(), made.caseId, u"Danke!"_s, {}};
        Shop::done(shop.stage.tell(customer, message));
        QCOMPARE(shop.receipt(made, "open")->id(), first->id());
        Shop::done(shop.stage.tell(customer, commands::AgreeToWork{proposed, made.caseId, true}));
        const auto second = shop.receipt(made, "open");
        QVERIFY(second && second->id() != first->id());
        QCOMPARE(second->receipt.bill.gross, 2800);
        QCOMPARE(second->receipt.keys, first->receipt.keys);
        shop.confirm(made);
        QCOMPARE(shop.receipt(made)->id(), second->id());
        QCOMPARE(shop.stage.query("SELECT id FROM earning WHERE state = 'confirmed'").size(), 1);
    }

    void strangersFindNoReceipt()
    {
        Shop shop(1400);
        const CaseMade made = shop.assigned();
        shop.worked(made, 41min);
        shop.solve(made);
        const auto open = shop.receipt(made, "open");
        const Expert other = shop.stage.expert(u"Otto"_s, shop.tenant);
        const Expert foreign = shop.stage.member(u"Fritz"_s, {Role::Finance, Role::Dispatcher});
        const CaseMade otherCase = shop.stage.request(shop.aRequest());
        for (const Viewer &viewer :
             {other.viewer, foreign.viewer, Stage::customer(otherCase),
              Stage::customer(made, false)}) {
            TestClient client(shop.stage, viewer);
            client.connect();
            QCOMPARE(client.count(u"receipt"_s), 0);
            QCOMPARE(client.count(u"earning"_s), 0);
            QCOMPARE(client.command(signedBy(*open, shop.appKey)).code, u"not_allowed"_s);
        }
        TestClient customer(shop.stage, Stage::customer(made));
        customer.connect();
        QCOMPARE(customer.count(u"receipt"_s), 1);
        TestClient expert(shop.stage, shop.expert.viewer);
        expert.connect();
        QCOMPARE(expert.count(u"receipt"_s), 1);
        QCOMPARE(expert.count(u"earning"_s), 1);
    }

    void damageFreezesWhatIsNotPaid()
    {
        Shop shop(1400);
        const CaseMade made = shop.closed(41min);
        QVERIFY(shop.stage.query("SELECT frozen_at FROM earning").first().isNull(0));
        Shop::done(shop.stage.tell(Stage::customer(made),
                                   commands::ReportDamage{made.caseId, u"Router kaputt"_s}));
        QVERIFY(!shop.stage.query("SELECT frozen_at FROM earning").first().isNull(0));
        QVERIFY(shop.stage.row(made.caseId).reportedAt);
        // Also what is earned only afterwards.
        const CaseMade second = shop.assigned();
        Shop::done(shop.stage.tell(Stage::customer(second),
                                   commands::ReportDamage{second.caseId, u"Kabel ab"_s}));
        shop.worked(second, 5min);
        shop.solve(second);
        QCOMPARE(shop.stage.query("SELECT id FROM earning WHERE frozen_at IS NULL").size(), 0);
    }

    void anExpertObjectsToHisOwnEarningsOnly()
    {
        Shop shop(1400);
        shop.closed(41min);
        const Id earning = shop.stage.query("SELECT id FROM earning").first().id(0);
        const commands::ObjectToEarning command{earning, u"Es waren 50 Minuten."_s};
        const Expert other = shop.stage.expert(u"Otto"_s, shop.tenant);
        QCOMPARE(shop.stage.tell(other.viewer, command).code, u"not_allowed"_s);
        Shop::done(shop.stage.tell(shop.expert.viewer, command));
        TestClient expert(shop.stage, shop.expert.viewer);
        expert.connect();
        QCOMPARE(expert.body(u"earning"_s, earning)->value(u"objection"_s).toString(),
                 command.text);
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
