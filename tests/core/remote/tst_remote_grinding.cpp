// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that hash without an allocation are called deprecated; 2^24 hashes are many.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/remote/RemoteCipher.h"
#include "core/rules/RemoteWords.h"
#include "tests/core/remote/Seeded.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>
#include <openssl/sha.h>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

namespace {

const RemoteRound aRound{Id::fromString(u"00000000-0000-7000-8000-000000000001"), 1};
// "werkbank remote 1", the session and the round.
const QByteArray label = "werkbank remote 1"
                         + QByteArray::fromHex("0000000000007000800000000000000100000001");

// Its first eleven bits: the first of the three words.
int firstWord(const QByteArray &check)
{
    return (quint8(check[0]) << 8 | quint8(check[1])) >> 5;
}

// Who sits between: a page towards the app, an app towards the page.
struct Relay {
    Seeded rng;
    RemotePage asPage;
    SecretBytes privateKey;
    QByteArray publicKey;

    explicit Relay(quint64 seed)
        : rng(seed), asPage(must(RemotePage::begin(aRound, rng))),
          privateKey(SecretBytes::random(32, rng)), publicKey(must(x25519Public(privateKey)))
    {}

    QByteArray keyWith(quint64 number) const
    {
        QByteArray nonce(32, '\0');
        qToBigEndian(number, nonce.data());
        return '\2' + publicKey + nonce + QByteArray(remote::heldBytes, '\0');
    }

    // The bits of the check words that the page would show after this key. Varying the nonce is a
    // grinder's cheapest way: the shared secret stays the same for all his tries.
    static QByteArray check(const QByteArray &commit, const QByteArray &key,
                            const QByteArray &reveal, const SecretBytes &shared)
    {
        const QByteArray transcript = QCryptographicHash::hash(label + commit + key + reveal,
                                                               QCryptographicHash::Sha256);
        const SecretBytes nothing;
        return openly(hkdfExpand(hkdfExtract(transcript, shared, nothing), "check",
                                 remote::checkBytes));
    }
};

struct Words {
    QByteArray page, app;
};

// The whole attack. `pageShowsItsKey`: the relay sees the page's key and nonce before it has to
// answer, as it would without the commitment. Then it looks through `tries` answers for one that
// makes the first word equal; with the commitment there is nothing that it could look for.
Words attack(quint64 seed, bool pageShowsItsKey, int tries)
{
    Relay relay(seed);
    Seeded theirs(seed + 1'000'000);
    const QByteArray pageRandom = theirs.bytes(64);
    Given forPage(pageRandom), forCopy(pageRandom);
    RemotePage page = must(RemotePage::begin(aRound, forPage));
    RemoteApp app = must(RemoteApp::begin(aRound, theirs));

    const QByteArray appKey = must(app.onCommit(relay.asPage.commit()));
    const QByteArray fakeReveal = must(relay.asPage.onKey(appKey));
    if (!app.onReveal(fakeReveal))
        qFatal("the relay is a good page");
    const QByteArray appShows = app.takeKeys().check;

    QByteArray answer = relay.keyWith(0);
    if (pageShowsItsKey) {
        RemotePage copy = must(RemotePage::begin(aRound, forCopy));
        const QByteArray shown = must(copy.onKey(relay.keyWith(0)));
        const SecretBytes shared = must(x25519(relay.privateKey, QByteArrayView(shown).sliced(1, 32)));
        for (int i = 0; i < tries; ++i) {
            const QByteArray key = relay.keyWith(quint64(i));
            if (firstWord(Relay::check(page.commit(), key, shown, shared)) == firstWord(appShows)) {
                answer = key;
                break;
            }
        }
    }
    must(page.onKey(answer));
    return {page.takeKeys().check, appShows};
}

int equalFirstWords(bool pageShowsItsKey, int sessions, int tries)
{
    int equal = 0;
    for (int session = 0; session < sessions; ++session) {
        const Words words = attack(quint64(session) + 1, pageShowsItsKey, tries);
        equal += firstWord(words.page) == firstWord(words.app);
    }
    return equal;
}

} // namespace

// A relay that can make as many keys as it likes.
class TstRemoteGrinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Eleven bits instead of 33, so that one who may grind is seen to win: by chance 1 of 2,048.
    void theCommitmentIsWhatTakesItsTriesAway()
    {
        const int with = equalFirstWords(false, 200, 1 << 15);
        const int without = equalFirstWords(true, 20, 1 << 15);
        qInfo("first words equal: %d of 200 with the commitment, %d of 20 without", with, without);
        QVERIFY2(with <= 2, "a relay chose the words");
        QCOMPARE(without, 20);
    }

    void allThreeWordsDifferForARelayInEverySession()
    {
        for (quint64 session = 1; session <= 100; ++session) {
            const Words words = attack(session, false, 0);
            QVERIFY(checkWords(u"de", words.page) != checkWords(u"de", words.app));
        }
    }

    // What is left to it after the commitment: another key that opens it. All 2^24 are tried.
    void noneOf16777216KeysOpensACommitmentMadeBefore()
    {
        Seeded rng(5);
        RemotePage page = must(RemotePage::begin(aRound, rng));
        RemoteApp app = must(RemoteApp::begin(aRound, rng));
        const QByteArray reveal = must(page.onKey(must(app.onCommit(page.commit()))));
        QVERIFY(opensCommitment(aRound, page.commit(), reveal));

        QByteArray hashed = "werkbank remote commit 1" + label.last(20) + reveal.sliced(1);
        const QByteArrayView committed = QByteArrayView(page.commit()).sliced(1, 32);
        // Of the two blocks of SHA-256 only the second differs.
        SHA256_CTX begun;
        SHA256_Init(&begun);
        SHA256_Update(&begun, hashed.constData(), 64);
        const auto opens = [&] {
            SHA256_CTX sha = begun;
            QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
            SHA256_Update(&sha, hashed.constData() + 64, size_t(hashed.size() - 64));
            SHA256_Final(reinterpret_cast<uchar *>(digest.data()), &sha);
            return digest == committed;
        };
        QVERIFY(opens());
        int opened = 0;
        for (quint32 i = 1; i <= 1u << 24; ++i) {
            qToBigEndian(i, hashed.data() + hashed.size() - 4);
            opened += opens();
            if (i % (1u << 16) == 0) {  // what is counted here is what the product asks
                const QByteArray other = '\3' + hashed.last(64);
                QVERIFY(!opensCommitment(aRound, page.commit(), other));
            }
        }
        QCOMPARE(opened, 0);
    }
};

QTEST_GUILESS_MAIN(TstRemoteGrinding)
#include "tst_remote_grinding.moc"
