// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/KeySignature.h"
#include "core/rules/CanonicalJson.h"
#include "core/wire/Json.h"
#include "tests/core/receipt/ReceiptSamples.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <sodium.h>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

// As the app's device key signs (libsodium).
struct AppKey {
    QByteArray publicKey{crypto_sign_PUBLICKEYBYTES, '\0'};
    QByteArray secret{crypto_sign_SECRETKEYBYTES, '\0'};

    explicit AppKey(char seed)
    {
        const QByteArray seeds(crypto_sign_SEEDBYTES, seed);
        crypto_sign_seed_keypair(reinterpret_cast<uchar *>(publicKey.data()),
                                 reinterpret_cast<uchar *>(secret.data()),
                                 reinterpret_cast<const uchar *>(seeds.constData()));
    }
    ReceiptKey key(ReceiptSide side = ReceiptSide::Expert) const
    {
        return {side, KeyAlgorithm::Ed25519, base64(publicKey)};
    }
    ReceiptSignature sign(const Receipt &receipt, ReceiptSide side = ReceiptSide::Expert) const
    {
        const QByteArray message = messageToSign(*receiptHash(receipt));
        QByteArray out(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<uchar *>(out.data()), nullptr,
                             reinterpret_cast<const uchar *>(message.constData()),
                             quint64(message.size()),
                             reinterpret_cast<const uchar *>(secret.constData()));
        return {side, base64(out)};
    }
};

QByteArray signedFile()
{
    QFile file(QStringLiteral(SIGNED_RECEIPT));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<VerifiedReceipt> verify(const QByteArray &file)
{
    return verifiedReceipt(file, isSignature);
}

QString codeOf(const QByteArray &file)
{
    const auto verified = verify(file);
    return verified ? u"ok"_s : verified.error().code;
}

QByteArray fileWith(const std::function<void(ReceiptFile &)> &change, bool hashAnew = false)
{
    auto file = *fromJson<ReceiptFile>(QJsonDocument::fromJson(signedFile()).object(),
                                       Strictness::Strict);
    change(file);
    if (hashAnew)
        file.sha256 = QString::fromLatin1(receiptHash(file.receipt)->toHex());
    return QJsonDocument(toJson(file)).toJson();
}

} // namespace

class TstReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatABrowserAndAnAppSignedIsSigned()
    {
        const auto verified = verify(signedFile());
        QVERIFY2(verified.ok(), qPrintable(verified.ok() ? QString() : verified.error().text));
        QCOMPARE(verified->state, ReceiptState::Signed);
        QCOMPARE(verified->receipt.bill.gross, 7104);
        QCOMPARE(verified->receipt.bill.expertShare, 4179);
        Receipt same = sampleReceipt(verified->receipt.keys);
        QCOMPARE(verified->receipt, same);
    }

    void oneChangedMinuteFails()
    {
        const auto later = [](ReceiptFile &file) {
            auto &times = file.receipt.facts.times;
            times.last().toAt = times.last().toAt + Milliseconds(60'000);
            for (WorkPiece &piece : file.receipt.pieces) {
                if (piece.toAt == times.last().toAt - Milliseconds(60'000))
                    piece.toAt = times.last().toAt;
            }
            file.receipt.bill = *makeBill(file.receipt.tariff, file.receipt.facts);
        };
        QCOMPARE(codeOf(fileWith(later)), u"bad_receipt"_s);
        QCOMPARE(codeOf(fileWith(later, true)), u"bad_signature"_s);
    }

    void anyChangedByteOfTheReceiptFails()
    {
        // Each digit, letter and sign of the whole file, one after the other: what still verifies
        // must say the same.
        const QByteArray good = signedFile();
        const auto original = *verify(good);
        int refused = 0;
        for (qsizetype i = 0; i < good.size(); i += 3) {
            QByteArray changed = good;
            changed[i] = changed[i] == '1' ? '2' : '1';
            const auto verified = verify(changed);
            if (verified)
                QCOMPARE(verified->receipt, original.receipt);
            else
                ++refused;
        }
        QVERIFY(refused > good.size() / 6);
    }

    void aPriceThatTheTariffDoesNotMakeIsRefusedEvenWhenSigned()
    {
        const AppKey expert(1);
        Receipt receipt = sampleReceipt({expert.key()});
        receipt.bill.net += 1;
        receipt.bill.gross += 1;
        QCOMPARE(codeOf(*receiptFile(receipt, {expert.sign(receipt)}, {})), u"bad_receipt"_s);
    }

    void timesThatTheStretchesDoNotShowAreRefused()
    {
        const AppKey expert(1);
        const Receipt good = sampleReceipt({expert.key()});
        QCOMPARE(badReceipt(good), std::nullopt);
        Receipt twice = good;
        for (WorkPiece &piece : twice.pieces)
            piece.billed = true;
        QVERIFY(badReceipt(twice));
        Receipt missing = good;
        missing.pieces.removeFirst();
        QVERIFY(badReceipt(missing));
    }

    void aCustomerWithoutAKeyHasConfirmed()
    {
        const AppKey expert(1);
        const Receipt receipt = sampleReceipt({expert.key()});
        const auto verified = verify(*receiptFile(receipt, {expert.sign(receipt)}, minute(70)));
        QCOMPARE(verified->state, ReceiptState::Confirmed);
        QVERIFY(verified->customerKey.isEmpty());
        QCOMPARE(verified->confirmedAt, minute(70));
        const auto before = verify(*receiptFile(receipt, {expert.sign(receipt)}, {}));
        QCOMPARE(before->state, ReceiptState::Proposed);
        QVERIFY(before->expertSigned);
    }

    void aCustomerWithAKeyWhoDidNotSignHasNotConfirmed()
    {
        const QByteArray file = fileWith([](ReceiptFile &f) {
            f.signatures.removeLast();
            f.confirmedAt = minute(70);
        });
        QCOMPARE(verify(file)->state, ReceiptState::Proposed);
    }

    void aSignatureOfTheOtherSideIsNone()
    {
        const AppKey expert(1), other(2);
        const Receipt receipt = sampleReceipt({expert.key(), other.key(ReceiptSide::Customer)});
        QCOMPARE(verify(*receiptFile(receipt, {expert.sign(receipt),
                                               other.sign(receipt, ReceiptSide::Customer)}, {}))->state,
                 ReceiptState::Signed);
        QCOMPARE(codeOf(*receiptFile(receipt, {other.sign(receipt)}, {})), u"bad_signature"_s);
        QCOMPARE(codeOf(*receiptFile(receipt, {expert.sign(receipt), expert.sign(receipt)}, {})),
                 u"bad_signature"_s);
        const Receipt keyless = sampleReceipt({});
        QCOMPARE(codeOf(*receiptFile(keyless, {expert.sign(keyless)}, {})), u"bad_signature"_s);
    }

    void twoKeysOfOneSideAreRefused()
    {
        const AppKey expert(1), other(2);
        const Receipt receipt = sampleReceipt({expert.key(), other.key()});
        QCOMPARE(codeOf(*receiptFile(receipt, {expert.sign(receipt)}, {})), u"bad_receipt"_s);
    }

    void anExchangedKeyFails()
    {
        const AppKey thief(3);
        const QByteArray file = fileWith([&](ReceiptFile &f) {
            f.receipt.keys[0] = thief.key();
            f.signatures[0] = thief.sign(f.receipt);
        }, true);
        QCOMPARE(codeOf(file), u"bad_signature"_s);  // the customer signed the other key, too
    }

    void whatIsNoReceiptIsSaidToBeNone()
    {
        for (const QByteArray &file : {QByteArray(), QByteArray("[]"), QByteArray("{}"),
                                       QByteArray(2'000'000, ' '), signedFile().chopped(10),
                                       signedFile().replace("\"version\": 1", "\"version\": 2"),
                                       signedFile().replace("\"format\"", "\"planted\": 1, \"format\"")})
            QCOMPARE(codeOf(file), u"bad_receipt"_s);
    }

    void keysAndSignaturesOfTheWrongShapeAreNone()
    {
        const QByteArray message = "m";
        const QByteArray sixtyFour(64, '\1');
        QVERIFY(!isSignature(KeyAlgorithm::Unknown, QByteArray(32, '\1'), message, sixtyFour));
        QVERIFY(!isSignature(KeyAlgorithm::Ed25519, QByteArray(31, '\1'), message, sixtyFour));
        QVERIFY(!isSignature(KeyAlgorithm::Ed25519, AppKey(1).publicKey, message, {}));
        QVERIFY(!isSignature(KeyAlgorithm::EcdsaP256Sha256, QByteArray(65, '\4'), message, sixtyFour));
        QVERIFY(!isSignature(KeyAlgorithm::EcdsaP256Sha256, {}, message, sixtyFour));
        QVERIFY(!isSignature(KeyAlgorithm::EcdsaP256Sha256, QByteArray(65, '\4'), message,
                             QByteArray(64, '\0')));
    }

    void oneValueHasOneText()
    {
        const QJsonObject object{{u"b"_s, 1}, {u"a"_s, QJsonArray{true, false, QJsonValue::Null, -5}},
                                 {u"é\"\\\n\x01/"_s, u"\U0001F642"_s},
                                 {u"\U0001F642"_s, QJsonObject()}, {u"ﬀ"_s, u""_s}};
        QCOMPARE(*canonicalJson(object),
                 QByteArray("{\"a\":[true,false,null,-5],\"b\":1,\"é\\\"\\\\\\n\\u0001/\":\"🙂\","
                            "\"🙂\":{},\"ﬀ\":\"\"}"));
        QCOMPARE(canonicalJson({{u"x"_s, 0.5}}).error().code, u"not_canonical"_s);
        QCOMPARE(canonicalJson({{u"x"_s, QString(QChar(0xD800))}}).error().code, u"not_canonical"_s);
        QCOMPARE(*canonicalJson({{u"x"_s, qint64(9007199254740991)}}), QByteArray("{\"x\":9007199254740991}"));
    }
};

QTEST_APPLESS_MAIN(TstReceipt)
#include "tst_receipt.moc"
