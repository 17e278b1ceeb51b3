// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "platform/documents/PayoutFile.h"
#include "platform/documents/SepaText.h"
#include "platform/documents/XmlTree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

PayoutBatch batch(int transfers = 3)
{
    PayoutBatch made;
    made.messageId = u"WB-2026-11-23-01"_s;
    made.createdAt = {1'795'000'000'000};
    made.executeOn = QDate(2026, 11, 24);
    made.debtorName = u"Rechnerhilfe Spree GmbH"_s;
    made.debtorIban = u"DE02 1203 0000 0000 2020 51"_s;
    made.debtorBic = u"BYLADEM1001"_s;
    for (int i = 0; i < transfers; ++i)
        made.transfers.append({u"P-%1"_s.arg(i),
                               u"Mária Hołowińska & Söhne"_s,
                               u"DE89370400440532013000"_s,
                               i % 2 ? u"COBADEFFXXX"_s : QString(),
                               {4179 + i, u"EUR"_s},
                               u"Gutschrift G-0815-2026-0007; November"_s});
    return made;
}

// What xmllint says of the file against the bank's schema; empty where it is valid.
QByteArray complaint(const QByteArray &xml)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"payout.xml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size() || !file.flush())
        return "the file could not be written";
    const auto end = runProgram(u"xmllint"_s, u"libxml2-utils"_s,
                                {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
                                 QStringLiteral(PAIN_XSD), file.fileName()});
    return end.ok ? QByteArray() : end.complaint;
}

} // namespace

class TstPayoutFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsValidForTheBank()
    {
        auto file = payoutFile(batch());
        QVERIFY(file);
        QCOMPARE(complaint(file->xml), QByteArray());
        PayoutBatch withoutBic = batch(1);
        withoutBic.debtorBic.clear();
        withoutBic.transfers[0].purpose.clear();
        QCOMPARE(complaint(payoutFile(withoutBic)->xml), QByteArray());
    }

    void theSchemaFindsWhatWouldBeWrong()
    {
        QByteArray xml = payoutFile(batch())->xml;
        QVERIFY(complaint(xml.replace("<PmtMtd>TRF", "<PmtMtd>NIX")).contains("PmtMtd"));
    }

    void theSumsAreThoseOfItsPayments()
    {
        auto file = payoutFile(batch(5));
        QVERIFY(file);
        QCOMPARE(file->count, 5);
        QCOMPARE(file->sum, (Money{4179 * 5 + 10, u"EUR"_s}));
        auto root = readXml(file->xml);
        QVERIFY(root);
        const XmlElement *message = root->find({u"CstmrCdtTrfInitn"});
        QVERIFY(message);
        QCOMPARE(message->textAt({u"GrpHdr", u"CtrlSum"}), u"209.05"_s);
        QCOMPARE(message->textAt({u"PmtInf", u"CtrlSum"}), u"209.05"_s);
        QCOMPARE(message->textAt({u"GrpHdr", u"NbOfTxs"}), u"5"_s);
        QCOMPARE(message->all(u"PmtInf").size(), 1);
        const auto transfers = message->find({u"PmtInf"})->all(u"CdtTrfTxInf");
        QCOMPARE(transfers.size(), 5);
        QCOMPARE(transfers[1]->textAt({u"Amt", u"InstdAmt"}), u"41.80"_s);
        QCOMPARE(transfers[1]->textAt({u"CdtrAcct", u"Id", u"IBAN"}), u"DE89370400440532013000"_s);
        QCOMPARE(transfers[1]->textAt({u"Cdtr", u"Nm"}), u"Maria Holowinska + Soehne"_s);
        QCOMPARE(message->textAt({u"GrpHdr", u"CreDtTm"}), u"2026-11-18T11:06:40Z"_s);
    }

    void eachPaymentIsBookedByItself()
    {
        QVERIFY(payoutFile(batch())->xml.contains("<BtchBookg>false</BtchBookg>"));
    }

    void theSameBatchGivesTheSameBytes()
    {
        QCOMPARE(payoutFile(batch())->xml, payoutFile(batch())->xml);
    }

    void aBatchThatABankWouldRefuseIsRefused_data()
    {
        QTest::addColumn<std::function<void(PayoutBatch &)>>("breakIt");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field,
                            std::function<void(PayoutBatch &)> breakIt) {
            QTest::newRow(name) << breakIt << field;
        };
        row("IBAN", u"iban"_s, [](PayoutBatch &b) { b.transfers[1].iban[21] = u'1'; });
        row("IBAN outside", u"iban"_s,
            [](PayoutBatch &b) { b.transfers[1].iban = u"BR1500000000000010932840814P2"_s; });
        row("BIC", u"bic"_s, [](PayoutBatch &b) { b.transfers[1].bic = u"COBA"_s; });
        row("nothing", u"amount"_s, [](PayoutBatch &b) { b.transfers[1].amount.minor = 0; });
        row("negative", u"amount"_s, [](PayoutBatch &b) { b.transfers[1].amount.minor = -1; });
        row("too much", u"amount"_s,
            [](PayoutBatch &b) { b.transfers[1].amount.minor = 100'000'000'000; });
        row("currency", u"amount"_s,
            [](PayoutBatch &b) { b.transfers[1].amount.currency = u"CHF"_s; });
        row("name", u"name"_s, [](PayoutBatch &b) { b.transfers[1].name = u"李明"_s; });
        row("twice", u"endToEndId"_s, [](PayoutBatch &b) { b.transfers[1].endToEndId = u"P-0"_s; });
        row("long id", u"endToEndId"_s,
            [](PayoutBatch &b) { b.transfers[1].endToEndId = QString(36, u'x'); });
        row("slashes", u"endToEndId"_s,
            [](PayoutBatch &b) { b.transfers[1].endToEndId = u"a//b"_s; });
        row("message", u"messageId"_s, [](PayoutBatch &b) { b.messageId = u"a;b"_s; });
        row("debtor", u"debtor"_s, [](PayoutBatch &b) { b.debtorIban.clear(); });
        row("day", u"executeOn"_s, [](PayoutBatch &b) { b.executeOn = {}; });
        row("empty", u"transfers"_s, [](PayoutBatch &b) { b.transfers.clear(); });
    }

    void aBatchThatABankWouldRefuseIsRefused()
    {
        QFETCH(std::function<void(PayoutBatch &)>, breakIt);
        QFETCH(QString, field);
        PayoutBatch broken = batch();
        breakIt(broken);
        const auto refused = payoutFile(broken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad_payout"_s);
        QCOMPARE(refused.error().detail[u"field"_s].toString(), field);
    }

    void hostileTextsStayTexts()
    {
        PayoutBatch odd = batch(1);
        odd.transfers[0].name = u"Eve </Nm><Nm> \u202e\u0001 x"_s;
        odd.transfers[0].purpose = u"<!-- & \"'\n"_s + QString(300, u'ß');
        auto file = payoutFile(odd);
        QVERIFY(file);
        QCOMPARE(complaint(file->xml), QByteArray());
    }

    void namesAreSpelledInTheBanksLetters()
    {
        QCOMPARE(sepaText(u"Jörg Weiß"_s), u"Joerg Weiss"_s);
        QCOMPARE(sepaText(u"Müller & Co. KG"_s), u"Mueller + Co. KG"_s);
        QCOMPARE(sepaText(u"Mu\u0308ller"_s), u"Mueller"_s);
        QCOMPARE(sepaText(u"Đorđević, Łukasz"_s), u"Dordevic, Lukasz"_s);
        QCOMPARE(sepaText(u"a\tb\n{c}"_s), u"a b c"_s);
        QCOMPARE(sepaText(u"Ελλάς"_s), QString());
    }

    void tenThousandPayoutsFitAndOneMoreDoesNot()
    {
        QVERIFY(payoutFile(batch(10'000)));
        QVERIFY(!payoutFile(batch(10'001)));
    }
};

QTEST_GUILESS_MAIN(TstPayoutFile)
#include "tst_payout_file.moc"
