// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillMaking.h"
#include "core/rules/Receipt.h"
#include "core/rules/Tariff.h"
#include "sync/DeviceKey.h"
#include "sync/ReceiptSigner.h"
#include "tests/sync/support/Rig.h"

#include <sodium.h>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The expert has said "solved"; what he worked is signed with the key of the device that said it.
class ReceiptsTest : public QObject {
    Q_OBJECT

    struct Desk {
        Rig rig;
        Id caseId = rig.id();
        QByteArray publicKey;

        Desk()
        {
            rig.boot();
            rig.settleIn({caseId});
            DeviceKey key = DeviceKey::make(rig.rng);
            publicKey = key.publicKey();
            const auto saved = rig.local->saveTokens({rig.account, rig.device, SecretBytes::random(32, rig.rng),
                                                      key.secret().clone()});
            if (!saved)
                qFatal("no tokens");
        }

        ReceiptBody receipt(const QByteArray &key)
        {
            ReceiptBody body;
            body.id = body.receipt.id = rig.id();
            body.caseId = body.receipt.caseId = caseId;
            Receipt &receipt = body.receipt;
            receipt.zone = u"Europe/Berlin"_s;
            receipt.issuedAt = rig.platformNow();
            const Instant from{rig.platformNow().ms - 41 * 60'000};
            receipt.pieces = {{rig.id(), rig.account, rig.device, from, rig.platformNow(),
                               WorkReason::Call, true}};
            receipt.tariff = quarterTariff(rig.id(), Money{1400});
            receipt.facts.times = {{from, rig.platformNow()}};
            receipt.bill = *makeBill(receipt.tariff, receipt.facts);
            receipt.keys = {{ReceiptSide::Expert, KeyAlgorithm::Ed25519,
                             QString::fromLatin1(key.toBase64())}};
            return body;
        }

        QList<commands::SignReceipt> signedNow(const ReceiptBody &body)
        {
            rig.takeChanges();
            rig.batch({put(caseScope(caseId), body)});
            ReceiptSigner signer(*rig.engine, *rig.local, *rig.cache);
            const Changes changes = rig.takeChanges();
            signer.sign(changes);
            signer.sign(changes);  // told twice, said once
            rig.act();
            QList<commands::SignReceipt> out;
            for (const auto &frame : rig.heard<frames::SendCommand>())
                out.append(*fromJson<commands::SignReceipt>(frame.command.args,
                                                            Strictness::Strict));
            return out;
        }
    };

private Q_SLOTS:
    void itIsSignedAsSoonAsItIsHere()
    {
        Desk desk;
        const ReceiptBody body = desk.receipt(desk.publicKey);
        const auto said = desk.signedNow(body);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0].receipt, body.id);
        const QByteArray message = messageToSign(*receiptHash(body.receipt));
        const QByteArray signature = QByteArray::fromBase64(said[0].signature.toLatin1());
        QCOMPARE(signature.size(), qsizetype(crypto_sign_BYTES));
        QCOMPARE(crypto_sign_verify_detached(
                     reinterpret_cast<const unsigned char *>(signature.constData()),
                     reinterpret_cast<const unsigned char *>(message.constData()),
                     quint64(message.size()),
                     reinterpret_cast<const unsigned char *>(desk.publicKey.constData())),
                 0);
    }

    void anotherDevicesReceiptIsLeftToThatDevice()
    {
        Desk desk;
        QVERIFY(desk.signedNow(desk.receipt(QByteArray(32, 'x'))).isEmpty());
    }

    void whatDoesNotAddUpIsNotSigned()
    {
        Desk desk;
        ReceiptBody body = desk.receipt(desk.publicKey);
        body.receipt.bill.gross += 1;
        QVERIFY(desk.signedNow(body).isEmpty());
        body = desk.receipt(desk.publicKey);
        body.receipt.pieces[0].fromAt.ms -= 60'000;
        QVERIFY(desk.signedNow(body).isEmpty());
    }

    void whatIsSignedAlreadyIsNotSignedAgain()
    {
        Desk desk;
        ReceiptBody body = desk.receipt(desk.publicKey);
        body.signatures = {{ReceiptSide::Expert, u"signature"_s}};
        QVERIFY(desk.signedNow(body).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "tst_receipts.moc"
