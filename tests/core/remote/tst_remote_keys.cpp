// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemoteCipher.h"
#include "core/rules/RemoteWords.h"
#include "tests/core/remote/Seeded.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(VECTORS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the known answers cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray hexOf(const QJsonObject &object, const char *name)
{
    return QByteArray::fromHex(object[QLatin1StringView(name)].toString().toLatin1());
}

SecretBytes secretOf(const QByteArray &bytes)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
}

RemoteRound roundOf(const QJsonObject &known)
{
    return {Id::fromString(known[u"session"_s].toString()), quint32(known[u"round"_s].toInt())};
}

RemoteHeld heldOf(const QJsonObject &known)
{
    const QByteArray secret = hexOf(known, "held_secret");
    return secret.isEmpty() ? RemoteHeld{} : RemoteHeld{secretOf(secret), hexOf(known, "held_name")};
}

const RemoteRound aRound{Id::fromString(u"00000000-0000-7000-8000-000000000001"), 1};

} // namespace

// The agreement of two honest ends, and what becomes of a changed byte.
class TstRemoteKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswersAreThoseThatAreKnown()
    {
        const QJsonArray agreements = vectors()[u"agreements"_s].toArray();
        QCOMPARE(agreements.size(), 3);
        for (const auto value : agreements) {
            const QJsonObject known = value.toObject();
            Given forPage(hexOf(known, "page_private") + hexOf(known, "page_nonce"));
            Given forApp(hexOf(known, "app_private") + hexOf(known, "app_nonce"));
            RemotePage page = must(RemotePage::begin(roundOf(known), forPage, heldOf(known)));
            RemoteApp app = must(RemoteApp::begin(roundOf(known), forApp, heldOf(known)));
            QCOMPARE(page.commit(), hexOf(known, "commit"));
            const QByteArray key = must(app.onCommit(page.commit()));
            QCOMPARE(key, hexOf(known, "key"));
            const QByteArray reveal = must(page.onKey(key));
            QCOMPARE(reveal, hexOf(known, "reveal"));
            QVERIFY(app.onReveal(reveal).ok());
            for (const RemoteKeys &keys : {page.takeKeys(), app.takeKeys()}) {
                QCOMPARE(openly(keys.pageToApp), hexOf(known, "page_to_app"));
                QCOMPARE(openly(keys.appToPage), hexOf(known, "app_to_page"));
                QCOMPARE(openly(keys.held.secret), hexOf(known, "next_held_secret"));
                QCOMPARE(keys.held.name, hexOf(known, "next_held_name"));
                QCOMPARE(keys.continued, known[u"continued"_s].toBool());
                for (const QString &language : {u"de"_s, u"en"_s})
                    QCOMPARE(QJsonArray::fromStringList(checkWords(language, keys.check)),
                             known[u"words"_s][language].toArray());
            }
        }
    }

    void recordsAreSealedAsIsKnown()
    {
        const QJsonObject known = vectors()[u"agreements"_s][0].toObject();
        RemoteSealer page(secretOf(hexOf(known, "page_to_app")));
        RemoteOpener app(secretOf(hexOf(known, "page_to_app")));
        const QByteArray header = hexOf(known, "header"), plain = hexOf(known, "plain");
        const QByteArray sealed = must(page.seal(header, plain));
        QCOMPARE(sealed, hexOf(known, "sealed_by_page"));
        QCOMPARE(must(app.open(0, header, sealed)), plain);
        RemoteSealer other(secretOf(hexOf(known, "app_to_page")));
        QCOMPARE(must(other.seal(header, plain)), hexOf(known, "sealed_by_app"));
    }

    void theWordsAreThoseThatThePageHas()
    {
        for (const QString &language : {u"de"_s, u"en"_s}) {
            QStringList all;
            for (int i = 0; i < remoteWordCount; ++i)
                all.append(remoteWord(language, i));
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), remoteWordCount);
            const QByteArray hash =
                QCryptographicHash::hash(all.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
            QCOMPARE(QString::fromLatin1(hash.toHex()),
                     vectors()[u"sha256_of_words"_s][language].toString());
        }
    }

    void everyOtherByteOfTheAgreementEndsOrChangesIt()
    {
        Seeded rng(1);
        RemotePage page = must(RemotePage::begin(aRound, rng));
        for (qsizetype at = 0; at < page.commit().size(); ++at) {
            RemoteApp app = must(RemoteApp::begin(aRound, rng));
            QByteArray commit = page.commit();
            commit[at] = char(commit[at] ^ 1);
            const auto key = app.onCommit(commit);
            if (!key)
                continue;
            const auto reveal = page.onKey(*key);
            QVERIFY(reveal.ok());
            const bool agreed = app.onReveal(*reveal).ok();
            // What both said they hold is under no hash of its own, but in the transcript.
            QVERIFY(!agreed || page.takeKeys().check != app.takeKeys().check);
        }
    }

    void aKeyOfSmallOrderIsNone()
    {
        Seeded rng(2);
        RemotePage page = must(RemotePage::begin(aRound, rng));
        RemoteApp app = must(RemoteApp::begin(aRound, rng));
        QByteArray key = must(app.onCommit(page.commit()));
        key.replace(1, 32, QByteArray(32, '\0'));
        QVERIFY(!page.onKey(key).ok());
    }

    void whatBothHoldCarriesTrustOverABreak()
    {
        Seeded rng(3);
        Agreed first = agreeDirectly(aRound, rng);
        QVERIFY(!first.page.continued);
        const RemoteRound next{aRound.session, 2};
        Agreed second =
            agreeDirectly(next, rng, first.page.held.clone(), first.app.held.clone());
        QVERIFY(second.page.continued && second.app.continued);
        QCOMPARE(openly(second.page.pageToApp), openly(second.app.pageToApp));
        // One of the two was started anew: then words are compared again.
        const Agreed third = agreeDirectly(next, rng, {}, first.app.held.clone());
        QVERIFY(!third.page.continued && !third.app.continued);
        QCOMPARE(third.page.check, third.app.check);
    }

    void aRecordIsTakenOnceInOrderAndUnchanged()
    {
        Seeded rng(4);
        Agreed keys = agreeDirectly(aRound, rng);
        RemoteSealer sealer(keys.page.pageToApp.clone());
        RemoteOpener opener(keys.app.pageToApp.clone());
        const QByteArray first = must(sealer.seal("head 0", "one"));
        const QByteArray second = must(sealer.seal("head 1", "two"));
        QVERIFY(!opener.open(1, "head 1", second).ok());
        QVERIFY(!opener.open(0, "head 1", first).ok());
        for (qsizetype at = 0; at < first.size(); ++at) {
            QByteArray changed = first;
            changed[at] = char(changed[at] ^ 0x80);
            QVERIFY(!opener.open(0, "head 0", changed).ok());
        }
        QCOMPARE(must(opener.open(0, "head 0", first)), QByteArray("one"));
        QVERIFY(!opener.open(0, "head 0", first).ok());
        QCOMPARE(must(opener.open(1, "head 1", second)), QByteArray("two"));
        RemoteOpener wrongWay(keys.app.appToPage.clone());
        QVERIFY(!wrongWay.open(0, "head 0", first).ok());
    }
};

QTEST_GUILESS_MAIN(TstRemoteKeys)
#include "tst_remote_keys.moc"
