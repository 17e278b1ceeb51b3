// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Rng.h"
#include "sync/KeySlots.h"

#include <QSet>
#include <QTest>

// The slots of a profile's key: what opens, what never does.
using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr StretchCost cheapest{StretchCost::minMemory, StretchCost::minPasses};
const QString good = u"vier Pferde kauen leise Granit"_s;

QByteArray raw(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.view().data()),
                      qsizetype(secret.size()));
}

} // namespace

class TestKeySlots : public QObject {
    Q_OBJECT

    SodiumRng m_rng;
    const SlotPlace m_place{u"0123456789abcdef0123456789abcdef"_s, 3};

    KeyringSlot keyringSlot(const DataKey &key, const SecretBytes &kek)
    {
        return {u"Test"_s, u"entry"_s, u"canary"_s, KeyringSlot::seal(key, kek, m_place, m_rng)};
    }

private Q_SLOTS:
    void eachUseHasItsOwnKey()
    {
        const DataKey key = DataKey::make(m_rng);
        const QSet<QByteArray> keys{raw(key.secret()), raw(key.localKey()), raw(key.cacheKey()),
                                    raw(key.blobKey()), raw(key.metaKey())};
        QCOMPARE(keys.size(), 5);
        QVERIFY(key.localKey().equals(key.clone().localKey()));
        QVERIFY(!key.localKey().equals(DataKey::make(m_rng).localKey()));
    }

    void theKeyringsKeyOpensItsSlot()
    {
        const DataKey key = DataKey::make(m_rng);
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const auto opened = keyringSlot(key, kek).open(kek, m_place);
        QVERIFY(opened.ok());
        QVERIFY(opened->secret().equals(key.secret()));
    }

    void anotherKeyOpensNothing()
    {
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const KeyringSlot slot = keyringSlot(DataKey::make(m_rng), kek);
        QCOMPARE(slot.open(SecretBytes::random(32, m_rng), m_place).error().code, u"wrong_key"_s);
        QCOMPARE(slot.open(SecretBytes::random(31, m_rng), m_place).error().code, u"wrong_key"_s);
        QCOMPARE(slot.open(SecretBytes(), m_place).error().code, u"wrong_key"_s);
    }

    void aSlotOpensNowhereElse()
    {
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const KeyringSlot slot = keyringSlot(DataKey::make(m_rng), kek);
        const SlotPlace otherProfile{u"f123456789abcdef0123456789abcdef"_s, m_place.generation};
        const SlotPlace olderGeneration{m_place.profile, m_place.generation - 1};
        QCOMPARE(slot.open(kek, otherProfile).error().code, u"wrong_key"_s);
        QCOMPARE(slot.open(kek, olderGeneration).error().code, u"wrong_key"_s);
    }

    void aKeyringSlotIsNoPassphraseSlot()
    {
        const Passphrase passphrase(good);
        const auto slot = PassphraseSlot::make(DataKey::make(m_rng), passphrase, m_place, m_rng,
                                               cheapest);
        QVERIFY(slot.ok());
        const auto kek = passphrase.stretch(
            QByteArray::fromBase64(slot->salt.toLatin1(), QByteArray::Base64UrlEncoding), cheapest);
        QVERIFY(kek.ok());
        const KeyringSlot moved{u"Test"_s, u"entry"_s, u"canary"_s, slot->key};
        QCOMPARE(moved.open(*kek, m_place).error().code, u"wrong_key"_s);
    }

    void eachChangedByteIsFound()
    {
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const KeyringSlot slot = keyringSlot(DataKey::make(m_rng), kek);
        for (QString SealedKey::*member : {&SealedKey::nonce, &SealedKey::sealed}) {
            for (qsizetype at = 0; at < (slot.key.*member).size(); ++at) {
                KeyringSlot changed = slot;
                QChar &c = (changed.key.*member)[at];
                c = c == u'A' ? u'B' : u'A';
                QCOMPARE(changed.open(kek, m_place).ok(), false);
            }
        }
        KeyringSlot cut = slot;
        cut.key.sealed.chop(4);
        QVERIFY(!cut.open(kek, m_place).ok());
        cut.key.sealed = u"no base64 at all!"_s;
        QVERIFY(!cut.open(kek, m_place).ok());
    }

    void sealingTwiceNeverGivesTheSameBytes()
    {
        const DataKey key = DataKey::make(m_rng);
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const KeyringSlot first = keyringSlot(key, kek);
        const KeyringSlot second = keyringSlot(key, kek);
        QVERIFY(first.key.nonce != second.key.nonce);
        QVERIFY(first.key.sealed != second.key.sealed);
    }

    void theRightPassphraseOpensAndOthersDoNot()
    {
        const DataKey key = DataKey::make(m_rng);
        const auto slot = PassphraseSlot::make(key, Passphrase(good), m_place, m_rng, cheapest);
        QVERIFY(slot.ok());
        const auto opened = slot->open(Passphrase(good), m_place);
        QVERIFY(opened.ok());
        QVERIFY(opened->secret().equals(key.secret()));
        for (const QString &wrong : {good.toUpper(), good + u' ', good.chopped(1), QString()})
            QCOMPARE(slot->open(Passphrase(wrong), m_place).error().code, u"wrong_key"_s);
    }

    void bothSlotsHoldTheSameKey()
    {
        const DataKey key = DataKey::make(m_rng);
        const SecretBytes kek = SecretBytes::random(32, m_rng);
        const auto p = PassphraseSlot::make(key, Passphrase(good), m_place, m_rng, cheapest);
        const auto byPassphrase = p->open(Passphrase(good), m_place);
        const auto byKeyring = keyringSlot(key, kek).open(kek, m_place);
        QVERIFY(byPassphrase->secret().equals(byKeyring->secret()));
    }

    void theSamePassphraseFromAnotherKeyboardFits()
    {
        const DataKey key = DataKey::make(m_rng);
        const Passphrase composed(u"Gr\u00fcne B\u00e4ume tragen Schn\u00fcre"_s);
        const Passphrase decomposed(u"Gru\u0308ne Ba\u0308ume tragen Schnu\u0308re"_s);
        const auto slot = PassphraseSlot::make(key, composed, m_place, m_rng, cheapest);
        QVERIFY(slot->open(decomposed, m_place).ok());
    }

    void hostileCostsAreRefusedBeforeTheyCost_data()
    {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<qint64>("passes");
        QTest::newRow("4 GiB") << 4096 * StretchCost::MiB << qint64(3);
        QTest::newRow("just above the most") << 1025 * StretchCost::MiB << qint64(3);
        QTest::newRow("all memory there is") << std::numeric_limits<qint64>::max() << qint64(3);
        QTest::newRow("cheap to guess") << 8 * StretchCost::MiB << qint64(3);
        QTest::newRow("negative") << -256 * StretchCost::MiB << qint64(3);
        QTest::newRow("one pass") << 64 * StretchCost::MiB << qint64(1);
        QTest::newRow("a day of passes") << 64 * StretchCost::MiB << qint64(1'000'000);
        QTest::newRow("wraps to three") << 64 * StretchCost::MiB << (qint64(1) << 32) + 3;
        QTest::newRow("no passes") << 64 * StretchCost::MiB << qint64(-3);
    }
    void hostileCostsAreRefusedBeforeTheyCost()
    {
        QFETCH(qint64, memory);
        QFETCH(qint64, passes);
        const DataKey key = DataKey::make(m_rng);
        auto slot = PassphraseSlot::make(key, Passphrase(good), m_place, m_rng, cheapest);
        QVERIFY(slot.ok());
        slot->memory = memory;
        slot->passes = passes;
        QBENCHMARK_ONCE {
            QCOMPARE(slot->open(Passphrase(good), m_place).error().code, u"bad_cost"_s);
        }
    }

    void aSaltOfAnotherLengthIsRefused()
    {
        const auto key = Passphrase(good).stretch(QByteArray(8, 'x'), cheapest);
        QCOMPARE(key.error().code, u"bad_cost"_s);
    }

    void theUsualCostIs256MiBAndThreePasses()
    {
        QCOMPARE(StretchCost().memory, 256 * StretchCost::MiB);
        QCOMPARE(StretchCost().passes, 3);
        QVERIFY(StretchCost().isAcceptable());
        const auto slot = PassphraseSlot::make(DataKey::make(m_rng), Passphrase(good), m_place,
                                               m_rng);
        QVERIFY(slot.ok());
        QCOMPARE(slot->memory, StretchCost().memory);
    }

    void newPassphrasesAreJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << u"too_short"_s;
        QTest::newRow("14 characters") << u"xK3#vQ9!mZ2$wT"_s << u"too_short"_s;
        QTest::newRow("14 of four bytes") << u"😀😁😂😃😄😅😆😇😈😉😊😋😌😍"_s << u"too_short"_s;
        QTest::newRow("one letter") << QString(40, u'a') << u"too_weak"_s;
        QTest::newRow("a keyboard's row") << u"qwertzuiopasdfg"_s.repeated(1) << QString();
        QTest::newRow("one word twice") << u"passwordpassword"_s << u"too_weak"_s;
        QTest::newRow("counting") << u"123456789012345678901234"_s << u"too_weak"_s;
        QTest::newRow("our name") << u"werkbankwerkbankwerkbank"_s << u"too_weak"_s;
        QTest::newRow("words") << good << QString();
        QTest::newRow("no composition rules") << u"korrekt pferd batterie heftklammer"_s << QString();
        QTest::newRow("very long") << good.repeated(200) << QString();
    }
    void newPassphrasesAreJudged()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<void> judged = Passphrase(text).check();
        QCOMPARE(judged.ok() ? QString() : judged.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
