// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/documents/CiiWriter.h"
#include "platform/documents/InvoiceCheck.h"
#include "platform/domain/BlobFiles.h"
#include "platform/domain/Confirming.h"
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PaperCommands.h"
#include "platform/domain/PaperFiles.h"
#include "platform/domain/Papers.h"
#include "tests/platform/domain/Shop.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// From "it works" to numbered papers and what everybody owes: to the cent, once, without gaps.
class TestConfirming : public QObject {
    Q_OBJECT

    static CaseRequest business(Shop &shop)
    {
        CaseRequest request = shop.aRequest();
        request.customer.kind = CustomerKind::Business;
        request.customer.company = u"Bäckerei Grünwald & Söhne <KG>"_s;
        return request;
    }

    static qint64 owed(Shop &shop, const QString &account)
    {
        Balance is;
        must(shop.stage.platform().look([&](Work &work) {
            is = balance(work.sql, {shop.tenant, u"EUR"_s}, account);
            return work.sql.result();
        }));
        return is.owed();
    }

    static QStringList numbers(Shop &shop)
    {
        QStringList out;
        for (const Row &row : shop.stage.query("SELECT number FROM paper ORDER BY kind DESC, n"))
            out.append(row.text(0));
        return out;
    }

    static Invoice paper(Shop &shop, const QString &number)
    {
        const Row row = shop.stage.query("SELECT original, prices_include_vat FROM paper"
                                         " WHERE number = $1",
                                         {number}).first();
        return must(readPaper(row.blob(0), row.boolean(1)));
    }

    static void makeFiles(Shop &shop)
    {
        PaperFiles files(shop.stage.platform());
        while (must(files.makeOne()))
            ;
    }

    static QByteArray download(TestClient &client, const Id &blob, const Id &caseId)
    {
        const auto chunks = client.chunks.size();
        client.say(frames::Get{blob, caseId, 0});
        client.settle();
        QByteArray out;
        for (const Chunk &chunk : client.chunks.sliced(chunks)) {
            out += chunk.data;
            client.say(frames::Got{blob, out.size()});
            client.settle();
        }
        return out;
    }

    static bool isBooked(Shop &shop)
    {
        LedgerVerdict verdict;
        must(shop.stage.platform().look([&](Work &work) -> Result<void> {
            verdict = must(verifyBook(work.sql, {shop.tenant, u"EUR"_s}));
            return {};
        }));
        return !verdict.fault;
    }

private Q_SLOTS:
    void thePrivateCaseIsExact()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::SmallBusiness, shop.expert);
        const CaseMade made = shop.closed(41min);
        QCOMPARE(numbers(shop), (QStringList{u"R-2026-000001"_s, u"G-2026-000001"_s}));
        const Invoice invoice = paper(shop, u"R-2026-000001"_s);
        QCOMPARE(invoice.totals.gross, 4200);
        QCOMPARE(invoice.totals.vat, 671);
        QCOMPARE(invoice.totals.net, 3529);
        QCOMPARE(invoice.payment.reference.left(2), u"RF"_s);
        const Invoice credit = paper(shop, u"G-2026-000001"_s);
        QCOMPARE(credit.kind, DocumentKind::SelfBilled);
        QCOMPARE(credit.totals.gross, 2470);
        QCOMPARE(credit.totals.vat, 0);
        QCOMPARE(owed(shop, ledger::receivable()), -4200);
        QCOMPARE(owed(shop, ledger::revenue()), 3529);
        QCOMPARE(owed(shop, ledger::outputVat(190)), 671);
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 2470);
        QVERIFY(isBooked(shop));
        QCOMPARE(shop.stage.row(made.caseId).body.outcome, Outcome::Confirmed);
    }

    void theBusinessCaseIsExact()
    {
        Shop shop(1990, false);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        shop.closed(41min, business(shop));
        const Invoice invoice = paper(shop, u"R-2026-000001"_s);
        QCOMPARE(invoice.totals.net, 5970);
        QCOMPARE(invoice.totals.vat, 1134);
        QCOMPARE(invoice.totals.gross, 7104);
        QCOMPARE(invoice.buyer.name, u"Bäckerei Grünwald & Söhne <KG>"_s);
        const Invoice credit = paper(shop, u"G-2026-000001"_s);
        QCOMPARE(credit.totals.net, 4179);
        QCOMPARE(credit.totals.vat, 794);
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 4179 + 794);
        QCOMPARE(owed(shop, ledger::inputVat(190)), -794);
        const Row earning = shop.stage.query("SELECT amount, vat, state FROM earning").first();
        QCOMPARE(earning.integer(0), 4973);
        QCOMPARE(earning.integer(1), 794);
        QCOMPARE(earning.text(2), u"confirmed"_s);
        QVERIFY(isBooked(shop));
    }

    // A cent off, or VAT of somebody who may show none: such a paper cannot be written.
    void wrongPapersCannotBeWritten()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::SmallBusiness, shop.expert);
        shop.closed(41min);
        Invoice invoice = paper(shop, u"R-2026-000001"_s);
        QVERIFY(ciiXml(invoice));
        ++invoice.totals.vat, ++invoice.totals.gross, ++invoice.totals.due;
        QVERIFY(!ciiXml(invoice));
        ++invoice.vatGroups[0].vat;
        QVERIFY(!ciiXml(invoice));
        Invoice credit = paper(shop, u"G-2026-000001"_s);
        QVERIFY(ciiXml(credit));
        credit.vatGroups[0].vat = credit.totals.vat = 469;
        credit.totals.gross += 469;
        credit.totals.due += 469;
        const auto refused = ciiXml(credit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"vat_on_small_business"_s);
    }

    void whatIsRefusedTakesNoNumber()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        shop.closed(41min);
        for (int i = 0; i < 3; ++i) {
            const CaseMade made = shop.assigned();
            shop.worked(made, 20min);
            shop.solve(made);
            // The transaction breaks behind the papers, as a full disk would.
            const auto broken = shop.stage.platform().change([&](Work &work) -> Result<void> {
                CaseRow row = *loadCase(work.sql, made.caseId);
                if (confirmReceipt(work, row, false))
                    return makeError("test", u"not confirmed"_s);
                if (!work.sql.hit("SELECT 1 FROM paper WHERE case_id = $1", {made.caseId}))
                    return makeError("test", u"no paper"_s);
                return makeError("disk_full", u"The disk is full."_s);
            });
            QCOMPARE(broken.error().code, u"disk_full"_s);
            shop.confirm(made);
            QCOMPARE(shop.stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}).code,
                     u"wrong_state"_s);
        }
        QCOMPARE(numbers(shop),
                 (QStringList{u"R-2026-000001"_s, u"R-2026-000002"_s, u"R-2026-000003"_s,
                              u"R-2026-000004"_s, u"G-2026-000001"_s, u"G-2026-000002"_s,
                              u"G-2026-000003"_s, u"G-2026-000004"_s}));
        QVERIFY(isBooked(shop));
    }

    void aNewYearBeginsItsOwnSeries()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        shop.closed(41min);
        // 2026-12-31 23:30 UTC is 2027 in Berlin.
        shop.stage.advance(Milliseconds(1'798'759'800'000 - shop.stage.clock.ms));
        shop.stage.setAvailable(shop.expert, true);
        shop.closed(20min);
        QVERIFY(numbers(shop).contains(u"R-2027-000001"_s));
    }

    void nobodySaidAnythingFor72Hours()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        const CaseMade made = shop.assigned();
        shop.worked(made, 41min);
        shop.solve(made);
        shop.stage.advance(72h);
        QCOMPARE(shop.stage.row(made.caseId).body.outcome, Outcome::Unconfirmed);
        QVERIFY(shop.receipt(made));
        QVERIFY(!shop.receipt(made)->confirmedAt);
        const Row earning = shop.stage.query("SELECT state, unconfirmed FROM earning").first();
        QCOMPARE(earning.text(0), u"confirmed"_s);
        QVERIFY(earning.boolean(1));
        QCOMPARE(numbers(shop).size(), 2);
    }

    void reopeningDoesNotBillTwice()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        const CaseMade made = shop.closed(41min);
        Shop::done(shop.stage.tell(Stage::customer(made), commands::ReopenCase{made.caseId}));
        shop.worked(made, 20min);
        shop.solve(made);
        shop.confirm(made);
        QCOMPARE(numbers(shop).size(), 2);
        QCOMPARE(owed(shop, ledger::receivable()), -4200);
    }

    void nothingWorkedNothingBilled()
    {
        Shop shop(1400);
        const CaseMade made = shop.assigned();
        shop.solve(made);
        shop.confirm(made);
        QCOMPARE(numbers(shop).size(), 0);
        QCOMPARE(shop.stage.query("SELECT id FROM receipt").size(), 0);
    }

    void whatIsTakenBackStandsOnStornosOnly()
    {
        Shop shop(1990, false);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        const CaseMade made = shop.closed(41min, business(shop));
        const ReceiptRow receipt = *shop.receipt(made);
        const auto back = [&] {
            return shop.stage.platform().change([&](Work &work) -> Result<void> {
                const auto row = loadCase(work.sql, made.caseId);
                if (auto error = takeBack(work, *row, receipt, u"Widerruf"_s))
                    return *error;
                return work.sql.result();
            });
        };
        must(back());
        QCOMPARE(numbers(shop), (QStringList{u"R-2026-000001"_s, u"R-2026-000002"_s,
                                             u"G-2026-000001"_s, u"G-2026-000002"_s}));
        QCOMPARE(paper(shop, u"R-2026-000002"_s).totals.gross, -7104);
        QCOMPARE(paper(shop, u"R-2026-000002"_s).preceding.number, u"R-2026-000001"_s);
        QCOMPARE(owed(shop, ledger::receivable()), 0);
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 0);
        QCOMPARE(owed(shop, ledger::inputVat(190)), 0);
        QCOMPARE(shop.stage.query("SELECT state FROM earning").first().text(0), u"cancelled"_s);
        QCOMPARE(back().error().code, u"wrong_state"_s);
        QVERIFY(isBooked(shop));
        // Nobody changes or removes a paper, not even by hand.
        QVERIFY(!shop.change("UPDATE paper SET gross = 1 WHERE n = 1"));
        QVERIFY(!shop.change("DELETE FROM paper WHERE n = 1"));
        makeFiles(shop);
        QCOMPARE(shop.stage.query("SELECT id FROM document_file").size(), 8);
    }

    void anOperatorSaysWhoSellsAndTakesBack()
    {
        Shop shop(1400, true, false);
        shop.closed(41min);
        operators::SetSeller seller;
        seller.slug = u"shop"_s;
        seller.legalName = u"Rechnerhilfe Spree GmbH"_s;
        seller.street = u"Köpenicker Straße 12"_s;
        seller.postcode = u"10997"_s;
        seller.city = u"Berlin"_s;
        seller.vatId = u"DE123456788"_s;
        seller.iban = u"DE02 1203 0000 0000 2020 52"_s;
        Platform &platform = shop.stage.platform();
        QCOMPARE(operators::run(platform, seller).error().code, u"bad_command"_s);
        seller.iban = u"DE02 1203 0000 0000 2020 51"_s;
        QVERIFY(operators::run(platform, seller));
        QCOMPARE(numbers(shop), QStringList{u"R-2026-000001"_s});
        const operators::TakeBackPaper back{u"shop"_s, u"R-2026-000001"_s, u"Widerruf"_s};
        operators::TakeBackPaper foreign = back;
        foreign.slug = u"home"_s;
        QCOMPARE(operators::run(platform, foreign).error().code, u"not_allowed"_s);
        QVERIFY(operators::run(platform, back));
        QCOMPARE(numbers(shop), (QStringList{u"R-2026-000001"_s, u"R-2026-000002"_s}));
        QCOMPARE(owed(shop, ledger::receivable()), 0);
    }

    // A helper without a business gets no credit note, and no VAT is shown.
    void aPrivateHelperGetsAStatement()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::PrivateHelper, shop.expert);
        shop.closed(41min);
        QCOMPARE(numbers(shop), (QStringList{u"A-2026-000001"_s, u"R-2026-000001"_s}));
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 2470);
    }

    void papersWaitUntilTheyMayBeWritten()
    {
        Shop shop(1400, true, false);
        shop.closed(41min);
        QCOMPARE(numbers(shop).size(), 0);
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 2470);
        shop.setSeller();
        must(shop.stage.platform().change([&](Work &work) {
            issueWaitingOf(work, shop.tenant);
            return work.sql.result();
        }));
        QCOMPARE(numbers(shop), QStringList{u"R-2026-000001"_s});
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        for (int i = 0; i < 2; ++i)
            must(shop.stage.platform().change([&](Work &work) {
                issueWaiting(work, shop.expert.account);
                return work.sql.result();
            }));
        QCOMPARE(numbers(shop), (QStringList{u"R-2026-000001"_s, u"G-2026-000001"_s}));
        QCOMPARE(owed(shop, ledger::payable(shop.expert.account)), 2470 + 469);
    }

    void papersThatGoOnWaitingHoldBackNone()
    {
        Shop shop(30000, true, false);
        // Above 250 EUR the customer's street is missing, whatever the tenant says of himself.
        for (int i = 0; i < 51; ++i)
            shop.closed(1min);
        CaseRequest request = shop.aRequest();
        request.customer.street = u"Gartenweg 5"_s;
        shop.closed(1min, request);
        shop.setSeller();
        must(shop.stage.platform().change([&](Work &work) {
            issueWaitingOf(work, shop.tenant);
            return work.sql.result();
        }));
        QCOMPARE(numbers(shop), QStringList{u"R-2026-000001"_s});
    }

    void aTenantThatGuaranteesClearsAtOnce()
    {
        Shop shop(1400);
        shop.setSeller(true);
        shop.closed(41min);
        const Row earning = shop.stage.query("SELECT state, cleared_by FROM earning").first();
        QCOMPARE(earning.text(0), u"cleared"_s);
        QCOMPARE(earning.text(1), u"guaranteed"_s);
    }

    // Killed between the paper and its files, the next start makes them; twice changes nothing.
    void filesAreMadeAfterwardsAndOnlyForTheirOwners()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        const CaseMade made = shop.closed(41min);
        shop.stage.restart();
        makeFiles(shop);
        makeFiles(shop);
        QCOMPARE(shop.stage.query("SELECT id FROM document_file").size(), 4);
        TestClient customer(shop.stage, Stage::customer(made));
        customer.connect();
        TestClient expert(shop.stage, shop.expert.viewer);
        expert.connect();
        QCOMPARE(customer.count(u"invoice"_s), 1);
        QCOMPARE(customer.count(u"credit_note"_s), 0);
        QCOMPARE(expert.count(u"invoice"_s), 0);
        QCOMPARE(expert.count(u"credit_note"_s), 1);
        const Rows papers = shop.stage.query("SELECT d.id, p.kind, d.name FROM document_file d"
                                             " JOIN paper p ON p.id = d.about");
        const Expert other = shop.stage.expert(u"Otto"_s, shop.tenant);
        const Expert dispatcher = shop.stage.member(u"Dora"_s, {Role::Dispatcher}, shop.tenant);
        const CaseMade otherCase = shop.stage.request(shop.aRequest());
        for (const Row &row : papers) {
            const bool isInvoice = row.text(1) == u"invoice"_s;
            const QByteArray theirs = download(isInvoice ? customer : expert, row.id(0), made.caseId);
            QVERIFY(theirs.startsWith(row.text(2).endsWith(u".pdf"_s) ? "%PDF-" : "<?xml"));
            QVERIFY(download(isInvoice ? expert : customer, row.id(0), made.caseId).isEmpty());
            for (const Viewer &viewer : {other.viewer, dispatcher.viewer,
                                         Stage::customer(otherCase), Stage::customer(made, false)}) {
                TestClient stranger(shop.stage, viewer);
                stranger.connect();
                QVERIFY(download(stranger, row.id(0), made.caseId).isEmpty());
                QVERIFY(!stranger.stops.isEmpty());
                QCOMPARE(stranger.stops.last().code, u"not_allowed"_s);
            }
        }
    }
};

QTEST_MAIN(TestConfirming)
#include "tst_confirming.moc"
