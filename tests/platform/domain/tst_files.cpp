// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Codes.h"
#include "platform/domain/BlobFiles.h"
#include "tests/platform/domain/TestClient.h"

#include <QDirIterator>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using frames::VerdictResult;

// Files up and down through a connection, and how they lie on the disk.
class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileCrossesFromOneSideToTheOther()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient customer(stage, Stage::customer(made)), expert(stage, a.viewer);
        customer.connect();
        expert.connect();
        const QByteArray bytes = content(300'000);
        const Id blob = upload(stage, customer, made, bytes, u"router.log"_s);
        QVERIFY(customer.putAts.last().complete);
        const Id message = stage.newId();
        QCOMPARE(customer.command(commands::SendMessage{
                                      message, made.caseId, {}, {{blob, u"gelogen.exe"_s,
                                                                  u"image/png"_s, 1}}})
                     .result,
                 VerdictResult::Done);
        expert.settle();
        const QJsonObject file = (*expert.body(u"message"_s, message))[u"files"_s][0].toObject();
        QCOMPARE(file[u"name"_s], u"router.log"_s);
        QCOMPARE(file[u"type"_s], u"text/plain"_s);
        QCOMPARE(file[u"size"_s].toInteger(), bytes.size());
        QCOMPARE(download(expert, made, blob, 0), bytes);
        QCOMPARE(download(expert, made, blob, 100'001), bytes.sliced(100'001));
    }

    void anUploadGoesOnWhereItStoppedAlsoAfterARestart()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const QByteArray bytes = content(200'000);
        const frames::Put put = announce(stage, made, bytes, u"bild.bin"_s);
        {
            TestClient first(stage, a.viewer);
            first.connect();
            first.say(put);
            sendChunks(first, put.blob, bytes, 0, 100'000);
        }
        stage.restart();
        tearLastRecord(stage);
        TestClient second(stage, a.viewer);
        second.connect();
        second.say(put);
        second.settle();
        const qint64 from = second.putAts.last().offset;
        QVERIFY(from > 0 && from < 100'000 && from % BlobStore::recordBytes == 0);
        sendChunks(second, put.blob, bytes, from, bytes.size());
        second.settle();
        QVERIFY(second.putAts.last().complete);
        second.say(put);  // once more: it is there already
        second.settle();
        QVERIFY(second.putAts.last().complete);
        attach(stage, second, made, put.blob);
        QCOMPARE(download(second, made, put.blob, 0), bytes);
    }

    void aNewConnectionTakesTheUploadOverFromAnOldOne()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient old(stage, a.viewer), fresh(stage, a.viewer);
        old.connect();
        fresh.connect();
        const QByteArray bytes = content(150'000);
        const frames::Put put = announce(stage, made, bytes, u"x"_s);
        old.say(put);
        sendChunks(old, put.blob, bytes, 0, 65'536);
        fresh.say(put);
        fresh.settle();
        QCOMPARE(fresh.putAts.last().offset, 65'536);
        sendChunks(old, put.blob, content(150'000, 7), 65'536, 98'304);  // a late, other chunk
        sendChunks(fresh, put.blob, bytes, 65'536, bytes.size());
        fresh.settle();
        old.settle();
        QVERIFY(fresh.putAts.last().complete);
        QCOMPARE(old.stops.last().code, QLatin1StringView(codes::unavailable));
        attach(stage, fresh, made, put.blob);
        QCOMPARE(download(fresh, made, put.blob, 0), bytes);
    }

    void bytesWithAnotherHashAreNotKept()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const QByteArray bytes = content(50'000);
        const frames::Put put = announce(stage, made, bytes, u"x"_s);
        client.say(put);
        QByteArray other = bytes;
        other[40'000] = char(other[40'000] ^ 1);
        sendChunks(client, put.blob, other, 0, other.size());
        client.settle();
        QCOMPARE(client.stops.size(), 1);
        QCOMPARE(stage.query("SELECT id FROM blob").size(), 0);
        QCOMPARE(filesOnDisk(stage).size(), 0);
        const auto verdict = client.command(commands::SendMessage{
            stage.newId(), made.caseId, {}, {{put.blob, u"x"_s, {}, 1}}});
        QCOMPARE(verdict.code, QLatin1StringView(codes::missingFile));
    }

    void chunksOutOfPlaceEndTheTransfer()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const QByteArray bytes = content(50'000);
        const frames::Put put = announce(stage, made, bytes, u"x"_s);
        client.say(put);
        client.sayChunk({put.blob, 32'768, false, bytes.sliced(32'768)});
        client.settle();
        QCOMPARE(client.stops.size(), 1);
        QVERIFY(!client.closeCode());
        client.sayChunk({put.blob, 0, false, bytes.first(32'768)});  // may have been under way
        QVERIFY(!client.closeCode());
    }

    void limitsOfSizeAndOfACase()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient customer(stage, Stage::customer(made));
        customer.connect();
        const auto ask = [&](qint64 size) {
            frames::Put put = announce(stage, made, "x", u"x"_s);
            put.size = size;
            customer.say(put);
            customer.settle();
        };
        constexpr qint64 most = 50 * 1024 * 1024;
        ask(most + 1);
        QCOMPARE(customer.stops.size(), 1);
        QCOMPARE(customer.stops.last().code, QLatin1StringView(codes::quotaExceeded));
        ask(most);
        ask(most);
        QCOMPARE(customer.stops.size(), 1);
        ask(1);
        QCOMPARE(customer.stops.size(), 2);
        QCOMPARE(customer.stops.last().code, QLatin1StringView(codes::quotaExceeded));
    }

    void filesOfOthersAreNotToldApartFromNoFiles()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const Expert b = stage.expert(u"Bernd"_s);
        const CaseMade made = stage.assigned(a);
        TestClient owner(stage, a.viewer), stranger(stage, b.viewer),
            state(stage, Stage::customer(made, false));
        owner.connect();
        stranger.connect();
        state.connect();
        const Id blob = upload(stage, owner, made, content(1000), u"x"_s);
        attach(stage, owner, made, blob);
        for (TestClient *client : {&stranger, &state}) {
            client->say(frames::Get{blob, made.caseId, 0});
            client->say(frames::Get{stage.newId(), made.caseId, 0});
            frames::Put put = announce(stage, made, "x", u"x"_s);
            client->say(put);
            client->settle();
            QCOMPARE(client->stops.size(), 3);
            for (const frames::StopFile &stop : std::as_const(client->stops))
                QCOMPARE(stop.code, QLatin1StringView(codes::notAllowed));
            QVERIFY(client->chunks.isEmpty());
        }
    }

    void aTransferStopsWhenTheCaseGoesToSomebodyElse()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const Id blob = upload(stage, client, made, content(1'000'000), u"x"_s);
        attach(stage, client, made, blob);
        client.say(frames::Get{blob, made.caseId, 0});
        QCOMPARE(client.chunks.size(), frames::windowBytes / frames::chunkBytes);
        stage.tell(a.viewer, commands::GiveBackCase{made.caseId, u"krank"_s});
        client.settle();
        QCOMPARE(client.stops.last().code, QLatin1StringView(codes::notAllowed));
        const auto before = client.chunks.size();
        client.say(frames::Got{blob, 200'000});
        QCOMPARE(client.chunks.size(), before);
    }

    void chunksWaitForWhatPeopleSay()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const Id blob = upload(stage, client, made, content(500'000), u"x"_s);
        attach(stage, client, made, blob);
        client.queued = 65 * 1024;
        client.say(frames::Get{blob, made.caseId, 0});
        QVERIFY(client.chunks.isEmpty());
        QCOMPARE(client.command(commands::SetCapacity{4, 3}).result, VerdictResult::Done);
        client.queued = 0;
        client.peer().onDrained();
        QVERIFY(!client.chunks.isEmpty());
    }

    void aDeletedMessageTakesItsFilesWithIt()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const Id blob = upload(stage, client, made, content(1000), u"x"_s);
        const Id message = attach(stage, client, made, blob);
        QCOMPARE(filesOnDisk(stage).size(), 1);
        client.command(commands::DeleteMessage{message, made.caseId});
        client.say(frames::Get{blob, made.caseId, 0});
        client.settle();
        QCOMPARE(client.stops.last().code, QLatin1StringView(codes::notAllowed));
        stage.advance(1s);
        QCOMPARE(filesOnDisk(stage).size(), 0);
    }

    void anUnfinishedFileGoesAfterAMonth()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const frames::Put put = announce(stage, made, content(90'000), u"x"_s);
        client.say(put);
        sendChunks(client, put.blob, content(90'000), 0, 40'000);
        client.disconnect();
        stage.advance(std::chrono::days(29));
        QCOMPARE(filesOnDisk(stage).size(), 1);
        stage.advance(std::chrono::days(1));
        QCOMPARE(filesOnDisk(stage).size(), 0);
        QCOMPARE(stage.query("SELECT id FROM blob").size(), 0);
    }

    void anOfferTellsKindAndSizeOfFilesAndNothingElse()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.request();
        TestClient expert(stage, a.viewer), customer(stage, Stage::customer(made));
        expert.connect();
        customer.connect();
        const Id blob = upload(stage, customer, made, content(1234), u"Zwingenberger.txt"_s);
        attach(stage, customer, made, blob);
        expert.settle();
        const QJsonObject offer =
            *expert.body(u"offer"_s, stage.offerOf(made.caseId, a.account));
        QCOMPARE(offer[u"files"_s].toArray().size(), 1);
        QCOMPARE(offer[u"files"_s][0][u"kind"_s], u"text"_s);
        QCOMPARE(offer[u"files"_s][0][u"size"_s].toInteger(), 1234);
        QVERIFY(!expert.everythingHeard().contains("Zwingenberger"));
        QVERIFY(!expert.everythingHeard().contains(blob.toString().toLatin1()));
    }

    void nothingReadableLiesOnTheDiskAndAChangedByteIsFoundOut()
    {
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        TestClient client(stage, a.viewer);
        client.connect();
        const QByteArray bytes = QByteArray("KANARIENVOGEL ").repeated(5000);
        const Id blob = upload(stage, client, made, bytes, u"kanarienvogel.txt"_s);
        attach(stage, client, made, blob);
        const QString path = filesOnDisk(stage).first();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!path.contains(u"kanarienvogel"_s));
        QVERIFY(!file.readAll().contains("KANARIENVOGEL"));
        file.seek(40'000);
        const QByteArray byte = file.read(1);
        file.seek(40'000);
        file.write(QByteArray(1, char(byte[0] ^ 1)));
        file.close();
        client.chunks.clear();
        client.say(frames::Get{blob, made.caseId, 0});
        client.settle();
        QCOMPARE(client.chunks.size(), 1);
        QVERIFY(!client.stops.isEmpty());
    }

private:
    static QByteArray content(qsizetype size, char salt = 0)
    {
        QByteArray out(size, 'a');
        for (qsizetype i = 0; i < size; ++i)
            out[i] = i % 80 == 79 ? '\n' : char('a' + (i * 7 + salt) % 26);
        return out;
    }

    static frames::Put announce(Stage &stage, const CaseMade &made, const QByteArray &bytes,
                                const QString &name)
    {
        return {stage.newId(), made.caseId, name, u"application/x-lie"_s, bytes.size(),
                QString::fromLatin1(
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
    }

    static void sendChunks(TestClient &client, const Id &blob, const QByteArray &bytes,
                           qint64 from, qint64 to)
    {
        for (qint64 at = from; at < to; at += frames::chunkBytes) {
            const QByteArray part = bytes.sliced(at, std::min<qint64>(frames::chunkBytes, to - at));
            client.sayChunk({blob, quint32(at), at + part.size() == bytes.size(), part});
        }
    }

    static Id upload(Stage &stage, TestClient &client, const CaseMade &made,
                     const QByteArray &bytes, const QString &name)
    {
        const frames::Put put = announce(stage, made, bytes, name);
        client.say(put);
        sendChunks(client, put.blob, bytes, 0, bytes.size());
        client.settle();
        return put.blob;
    }

    static Id attach(Stage &stage, TestClient &client, const CaseMade &made, const Id &blob)
    {
        const Id message = stage.newId();
        const auto verdict = client.command(
            commands::SendMessage{message, made.caseId, {}, {{blob, u"x"_s, {}, 1}}});
        Q_ASSERT(verdict.result == VerdictResult::Done);
        return message;
    }

    static QByteArray download(TestClient &client, const CaseMade &made, const Id &blob,
                               qint64 offset)
    {
        client.chunks.clear();
        client.say(frames::Get{blob, made.caseId, offset});
        QByteArray out;
        for (qsizetype i = 0; i < client.chunks.size(); ++i) {
            const Chunk chunk = client.chunks[i];
            if (chunk.offset != offset + out.size() || chunk.data.size() > frames::chunkBytes)
                qFatal("a chunk is out of place");
            out += chunk.data;
            if (client.chunks.size() - i > frames::windowBytes / frames::chunkBytes)
                qFatal("more than the window is under way");
            if (!chunk.last)
                client.say(frames::Got{blob, offset + out.size()});
        }
        if (client.chunks.isEmpty() || !client.chunks.last().last)
            qFatal("the file did not end");
        return out;
    }

    static QStringList filesOnDisk(Stage &stage)
    {
        QStringList out;
        QDirIterator files(stage.blobFolder(), QDir::Files);
        while (files.hasNext())
            out.append(files.next());
        return out;
    }

    // What a power failure may leave: half a record at the end.
    static void tearLastRecord(Stage &stage)
    {
        QFile file(filesOnDisk(stage).first());
        if (!file.resize(file.size() - 1000))
            qFatal("cannot resize");
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
