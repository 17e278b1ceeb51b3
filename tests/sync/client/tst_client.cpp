// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Client.h"
#include "sync/SyncThread.h"
#include "sync/SyncWorker.h"
#include "sync/queries/Conversation.h"
#include "sync/queries/Local.h"
#include "tests/sync/client/LittlePlatform.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

// The app's door with all that is behind it: thread, socket, engine and stores, over real TCP.
class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageTravelsToThePlatformAndBack();
    void thePlatformGoesAndComesBackAndNothingIsSaidTwice();
    void whatWasWrittenIsThereAfterTheEnd();
    void aServerWithoutOurProtocolIsNotSpokenTo();
    void onlyEncryptedOrLoopbackAddressesAreOpened();
    void aWatchEndsWithItsSubscriptionOrItsContext();
    void thePersonComesBeforeTheFramesThatWait();
    void storesThatCannotBeOpenedAreSaid();
};

namespace {

class GivenToken final : public TokenSource {
public:
    void request(bool, std::function<void(Result<QString>)> done) override { done(u"token"_s); }
};

struct Desk {
    Desk() : account(Id::make(clock, rng)), caseId(Id::make(clock, rng)), platform(account, caseId)
    {
        localKey = SecretBytes::random(Database::keySize, rng);
        cacheKey = SecretBytes::random(Database::keySize, rng);
        if (!platform.listen())
            qFatal("no port on loopback");
    }
    std::unique_ptr<SyncThread> thread(const QUrl &url, std::function<void(Result<void>)> ready)
    {
        return std::make_unique<SyncThread>(SyncThread::Parts{
            url, folder.path(), localKey.clone(), cacheKey.clone(), clock, rng, account,
            Id::make(clock, rng), u"test"_s,
            [](LocalStore &) { return std::make_unique<GivenToken>(); }}, std::move(ready));
    }
    void open(const QUrl &url = {})
    {
        client = std::make_unique<Client>(thread(url.isEmpty() ? platform.url() : url,
                                                 [](const Result<void> &result) {
            if (!result)
                qFatal("the stores cannot be opened");
        }));
        client->setVisible(true);
        subscription = client->watch(ConversationQuery{caseId}, client.get(),
                                     [this](const Delta<ConversationRow> &delta) {
            if (delta.initial)
                rows.clear();
            for (const ConversationRow &row : delta.upserts)
                rows.insert(row.key, row);
            for (const QString &key : delta.removed)
                rows.remove(key);
        });
    }
    void close()
    {
        subscription = {};
        client.reset();
        rows.clear();
    }
    QFuture<Result<Id>> send(const QString &text)
    {
        return client->submit(commands::SendMessage{client->makeId(), caseId, text, {}});
    }
    QStringList texts(Delivery delivery)
    {
        QList<ConversationRow> found;
        for (const ConversationRow &row : std::as_const(rows)) {
            if (row.delivery == delivery)
                found.append(row);
        }
        std::ranges::sort(found, {}, &ConversationRow::sortKey);
        QStringList out;
        for (const ConversationRow &row : std::as_const(found))
            out.append(row.message->text);
        return out;
    }
    bool isConnected() const { return client->link().link == Link::Connected; }

    SystemClock clock;
    SodiumRng rng;
    QTemporaryDir folder;
    SecretBytes localKey, cacheKey;
    Id account, caseId;
    LittlePlatform platform;
    std::unique_ptr<Client> client;
    Subscription subscription;
    QHash<QString, ConversationRow> rows;
};

} // namespace

void ClientTest::aMessageTravelsToThePlatformAndBack()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.isConnected());
    const auto sent = desk.send(u"hello"_s);
    QTRY_VERIFY(sent.isFinished());
    QVERIFY(sent.result());
    QTRY_COMPARE(desk.texts(Delivery::Sent), QStringList{u"hello"_s});
    QTRY_COMPARE(desk.client->link().waiting, 0);
    QVERIFY(std::chrono::abs(desk.client->now() - Instant{1'767'600'000'000}) < std::chrono::minutes(1));
}

void ClientTest::thePlatformGoesAndComesBackAndNothingIsSaidTwice()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.isConnected());
    desk.platform.answersCommands = false;
    desk.send(u"heard, but the answer is lost"_s);
    QTRY_COMPARE(desk.platform.commands.size(), 1);
    desk.platform.goAway();
    QTRY_VERIFY(!desk.isConnected());
    desk.send(u"written offline"_s);
    QTRY_COMPARE(desk.texts(Delivery::Waiting).size(), 2);
    desk.platform.answersCommands = true;
    QVERIFY(desk.platform.listen());
    desk.client->reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(desk.texts(Delivery::Sent),
                              (QStringList{u"heard, but the answer is lost"_s, u"written offline"_s}),
                              20'000);
    QCOMPARE(desk.platform.commands.size(), 3);
    QCOMPARE(desk.platform.commands[0].uuid, desk.platform.commands[1].uuid);
}

void ClientTest::whatWasWrittenIsThereAfterTheEnd()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.isConnected());
    const auto first = desk.send(u"taken"_s);
    QTRY_COMPARE(desk.texts(Delivery::Sent).size(), 1);
    desk.platform.goAway();
    const auto second = desk.send(u"not taken"_s);
    const auto draft = desk.client->keep(local::SaveDraft{desk.caseId, u"reply"_s, u"half"_s, 4});
    QTRY_VERIFY(second.isFinished() && draft.isFinished());
    desk.close();
    desk.open();
    QTRY_COMPARE(desk.texts(Delivery::Waiting), QStringList{u"not taken"_s});
    QCOMPARE(desk.texts(Delivery::Sent), QStringList{u"taken"_s});
}

void ClientTest::aServerWithoutOurProtocolIsNotSpokenTo()
{
    Desk desk;
    desk.platform.goAway();
    QVERIFY(desk.platform.listen(false));
    desk.open();
    QTRY_COMPARE(desk.client->link().link, Link::Offline);
    QTest::qWait(1'000);
    QVERIFY(desk.platform.hellos.isEmpty());
}

void ClientTest::onlyEncryptedOrLoopbackAddressesAreOpened()
{
    Desk desk;
    QTest::ignoreMessage(QtCriticalMsg, "The platform's address is neither encrypted nor this computer.");
    desk.open(QUrl(u"ws://localhost:%1/sync"_s.arg(desk.platform.url().port())));
    QTRY_COMPARE(desk.client->link().link, Link::Offline);
    QVERIFY(desk.platform.hellos.isEmpty());
}

void ClientTest::aWatchEndsWithItsSubscriptionOrItsContext()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.isConnected());
    int first = 0, second = 0;
    auto context = std::make_unique<QObject>();
    Subscription one = desk.client->watch(ConversationQuery{desk.caseId}, context.get(),
                                          [&](const auto &) { ++first; });
    Subscription two = desk.client->watch(ConversationQuery{desk.caseId}, nullptr,
                                          [&](const auto &) { ++second; });
    QTRY_VERIFY(first == 1 && second == 1);
    context.reset();
    two = {};
    desk.send(u"unseen"_s);
    QTRY_COMPARE(desk.texts(Delivery::Sent).size(), 1);
    QCOMPARE(first, 1);
    QCOMPARE(second, 1);
}

void ClientTest::thePersonComesBeforeTheFramesThatWait()
{
    Desk desk;
    qint64 seenAt = -1;
    constexpr int head = 400;
    auto thread = desk.thread(desk.platform.url(), [](const Result<void> &) {});
    QTRY_VERIFY(thread->link().link == Link::Connected);
    for (int i = 1; i <= head; ++i) {
        MessageBody body;
        body.id = Id::make(desk.clock, desk.rng);
        body.caseId = desk.caseId;
        body.pos = i;
        body.text = QString(2'000, u'x');
        body.at = {1'767'600'000'000 + i};
        desk.platform.put(u"message"_s, toJson(body));
    }
    QAtomicInteger<qint64> cursor = -1;
    std::function<void(SyncWorker &)> look = [&](SyncWorker &worker) {
        cursor = worker.engine().view().messages(desk.caseId, 1).value(0).pos;
    };
    while (seenAt < 1) {
        cursor = -1;
        thread->post(look);
        QTRY_VERIFY(cursor >= 0);
        seenAt = cursor;
    }
    // Asked and answered while hundreds of frames were waiting.
    QVERIFY2(seenAt < head, qPrintable(QString::number(seenAt)));
}

void ClientTest::storesThatCannotBeOpenedAreSaid()
{
    Desk desk;
    desk.open();
    QTRY_VERIFY(desk.isConnected());
    desk.close();
    desk.localKey = SecretBytes::random(Database::keySize, desk.rng);
    QAtomicInt said = 0;
    const auto thread = desk.thread(desk.platform.url(), [&](const Result<void> &result) {
        said = result ? 1 : 2;
    });
    QTRY_COMPARE(int(said), 2);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
