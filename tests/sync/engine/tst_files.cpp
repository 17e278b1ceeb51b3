// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Local.h"
#include "tests/sync/support/Rig.h"

#include <QCryptographicHash>
#include <QDir>

using namespace werkbank;
using namespace Qt::StringLiterals;

// PROTOCOL.md, section 8, and how files lie on disk.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealedFileComesBack_data();
    void aSealedFileComesBack();
    void aSealedFileShowsNoPlainByteAndNotItsSize();
    void aChangedOrShortenedFileIsFoundOut();
    void aFileGoesBeforeItsMessage();
    void atMostAWindowIsUnderWay();
    void anInterruptedUploadGoesOnWhereThePlatformStands();
    void anUploadSurvivesTheAppsEndWithoutTheOriginal();
    void laterMessagesKeepTheirPlaceBehindTheFile();
    void aRefusedFileRefusesItsMessage();
    void aPlatformThatIsBusyGetsItLater();
    void droppingTheMessageStopsTheUpload();
    void aFileThatCannotBeReadIsSaidAtOnce();
    void aDownloadIsKeptSealedAndNotFetchedTwice();
    void aDownloadGoesOnAfterAReconnect();
    void withoutAConnectionADownloadIsOffline();
    void aRevokeEndsADownload();
    void aDownloadThatIsTooLongIsStopped();
    void aDownloadTellsHowFarItIsAndStopsWhenNobodyWantsIt();
};

namespace {

using commands::SendMessage;

struct Files : Rig {
    Files() : caseId(id()) { settleIn({caseId}); }

    QByteArray content(qsizetype size)
    {
        return rng.bytes(int(size));
    }
    QString original(const QByteArray &bytes)
    {
        QFile file(path(u"original.bin"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return file.fileName();
    }
    Id send(const QByteArray &bytes)
    {
        blob = id();
        return submit(SendMessage{id(), caseId, u"see file"_s,
                                  {{blob, u"log.txt"_s, u"text/plain"_s, bytes.size()}}},
                      {{}, {}, {original(bytes)}});
    }
    // Takes chunks and answers until all is there; returns what arrived.
    QByteArray receive(qint64 size, qint64 from = 0)
    {
        QByteArray got;
        say(frames::PutAt{blob, from, false});
        while (from + got.size() < size && !chunks.isEmpty()) {
            for (const Chunk &chunk : std::exchange(chunks, {})) {
                if (chunk.offset != quint64(from + got.size()))
                    qFatal("a chunk at the wrong place");
                got += chunk.data;
            }
            if (from + got.size() < size)
                say(frames::PutAt{blob, from + got.size(), false});
        }
        return got;
    }
    FileRef ref(qsizetype size) { return {blob = id(), u"a.bin"_s, u"x/y"_s, size}; }
    Result<QByteArray> &want(const FileRef &file)
    {
        answer = makeError("none", {});
        engine->blob(caseId, file, [this](const Result<QByteArray> &result) { answer = result; });
        act();
        return answer;
    }

    const Id caseId;
    Id blob;
    Result<QByteArray> answer = makeError("none", {});
};

} // namespace

void FilesTest::aSealedFileComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 4055, 4056, 32'768, 65'519, 65'535, 65'536, 65'537, 131'072, 300'000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void FilesTest::aSealedFileComesBack()
{
    QFETCH(qsizetype, size);
    Files files;
    const QString path = files.path(u"sealed"_s);
    const SecretBytes key = makeSealedKey(files.rng);
    const Id about = files.id();
    const QByteArray plain = files.content(size);
    auto writer = SealedWriter::create(path, key, about, files.rng);
    QVERIFY(writer);
    for (qsizetype at = 0; at < size; at += 10'000)
        QVERIFY(writer->append(QByteArrayView(plain).sliced(at, std::min(qsizetype(10'000), size - at))));
    QCOMPARE(*writer->finish(), size);
    QCOMPARE(QFileInfo(path).size() % 4096, 0);
    auto reader = SealedReader::open(path, key, about, size);
    QVERIFY(reader);
    QCOMPARE(*reader->all(), plain);
    // Bound to what it holds and to its key.
    QVERIFY(!SealedReader::open(path, key, files.id(), size)->all());
    QVERIFY(!SealedReader::open(path, makeSealedKey(files.rng), about, size)->all());
}

void FilesTest::aSealedFileShowsNoPlainByteAndNotItsSize()
{
    Files files;
    const SecretBytes key = makeSealedKey(files.rng);
    qint64 sizes[2] = {};
    for (int i = 0; i < 2; ++i) {
        auto writer = SealedWriter::create(files.path(u"sealed"_s), key, files.id(), files.rng);
        QVERIFY(writer->append(QByteArray("canary canary canary").repeated(i + 1)));
        QVERIFY(writer->finish());
        QFile file(files.path(u"sealed"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        sizes[i] = file.size();
    }
    QCOMPARE(sizes[0], sizes[1]);
}

void FilesTest::aChangedOrShortenedFileIsFoundOut()
{
    Files files;
    const SecretBytes key = makeSealedKey(files.rng);
    const Id about = files.id();
    auto writer = SealedWriter::create(files.path(u"sealed"_s), key, about, files.rng);
    QVERIFY(writer->append(files.content(200'000)));
    QVERIFY(writer->finish());
    QFile file(files.path(u"sealed"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto isFoundOut = [&](const QByteArray &bytes) {
        QFile changed(files.path(u"changed"_s));
        if (!changed.open(QIODevice::WriteOnly) || changed.write(bytes) != bytes.size())
            return false;
        changed.close();
        auto reader = SealedReader::open(changed.fileName(), key, about, 200'000);
        return !reader || !reader->all();
    };
    QVERIFY(!isFoundOut(whole));
    for (const qsizetype at : {qsizetype(0), qsizetype(30), qsizetype(70'000), whole.size() - 1}) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        QVERIFY2(isFoundOut(bytes), qPrintable(QString::number(at)));
    }
    QVERIFY(isFoundOut(whole.first(whole.size() - 4096)));
    QVERIFY(isFoundOut(whole.first(24 + 3 * (65'536 + 17))));
    QVERIFY(isFoundOut(whole + QByteArray(10, 'x')));
}

void FilesTest::aFileGoesBeforeItsMessage()
{
    Files files;
    const QByteArray bytes = files.content(100'000);
    const Id uuid = files.send(bytes);
    QVERIFY(files.heard<frames::SendCommand>().isEmpty());
    const auto put = files.heard<frames::Put>().value(0);
    QCOMPARE(put.blob, files.blob);
    QCOMPARE(put.caseId, files.caseId);
    QCOMPARE(put.size, 100'000);
    QCOMPARE(put.sha256, QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(files.receive(bytes.size()), bytes);
    QVERIFY(files.heard<frames::SendCommand>().isEmpty());
    files.say(frames::PutAt{files.blob, bytes.size(), true});
    QCOMPARE(files.heard<frames::SendCommand>().value(0).command.uuid, uuid);
    // What I sent I can open without asking.
    QCOMPARE(*files.want({files.blob, {}, {}, bytes.size()}), bytes);
}

void FilesTest::atMostAWindowIsUnderWay()
{
    Files files;
    files.send(files.content(1'000'000));
    files.say(frames::PutAt{files.blob, 0, false});
    QCOMPARE(files.chunks.size(), 8);
    for (const Chunk &chunk : std::as_const(files.chunks))
        QCOMPARE(chunk.data.size(), frames::chunkBytes);
    files.say(frames::PutAt{files.blob, 40'000, false});
    QCOMPARE(files.chunks.size(), 9);
    const auto *command = files.engine->view().commands().value(0);
    QCOMPARE(*files.engine->view().uploaded(*command), 40);
}

void FilesTest::anInterruptedUploadGoesOnWhereThePlatformStands()
{
    Files files;
    const QByteArray bytes = files.content(500'000);
    files.send(bytes);
    files.say(frames::PutAt{files.blob, 0, false});
    files.chunks.clear();
    files.hangUp();
    files.meet();
    files.welcomeDelta();
    QCOMPARE(files.heard<frames::Put>().value(0).blob, files.blob);
    QCOMPARE(files.receive(bytes.size(), 123'457), bytes.sliced(123'457));
}

void FilesTest::anUploadSurvivesTheAppsEndWithoutTheOriginal()
{
    Files files;
    const QByteArray bytes = files.content(70'000);
    const Id uuid = files.send(bytes);
    QVERIFY(QFile::remove(files.path(u"original.bin"_s)));
    files.restart();
    files.meet();
    files.welcomeDelta();
    QCOMPARE(files.receive(bytes.size()), bytes);
    files.say(frames::PutAt{files.blob, bytes.size(), true});
    QCOMPARE(files.heard<frames::SendCommand>().value(0).command.uuid, uuid);
}

void FilesTest::laterMessagesKeepTheirPlaceBehindTheFile()
{
    Files files;
    const Id first = files.send(files.content(10));
    const Id second = files.submit(SendMessage{files.id(), files.caseId, u"after"_s, {}});
    QVERIFY(files.heard<frames::SendCommand>().isEmpty());
    files.say(frames::PutAt{files.blob, 10, true});
    QCOMPARE(files.heard<frames::SendCommand>().value(0).command.uuid, first);
    files.verdictDone(first, 0);
    QCOMPARE(files.heard<frames::SendCommand>().value(0).command.uuid, second);
}

void FilesTest::aRefusedFileRefusesItsMessage()
{
    Files files;
    const Id uuid = files.send(files.content(10));
    files.say(frames::StopFile{files.blob, u"quota_exceeded"_s, u"Too much."_s});
    const auto *command = files.engine->view().command(uuid);
    QCOMPARE(command->state, CommandState::Refused);
    QCOMPARE(command->code, u"quota_exceeded"_s);
    QVERIFY(files.heard<frames::SendCommand>().isEmpty());
}

void FilesTest::aPlatformThatIsBusyGetsItLater()
{
    Files files;
    files.send(files.content(10));
    QCOMPARE(files.heard<frames::Put>().size(), 1);
    files.say(frames::StopFile{files.blob, u"unavailable"_s, {}});
    QVERIFY(files.heard<frames::Put>().isEmpty());
    files.pass(Milliseconds(5'100));
    QCOMPARE(files.heard<frames::Put>().size(), 1);
}

void FilesTest::droppingTheMessageStopsTheUpload()
{
    Files files;
    const Id uuid = files.send(files.content(900'000));
    files.say(frames::PutAt{files.blob, 0, false});
    QCOMPARE(QDir(files.blobs()).entryList(QDir::Files).size(), 1);
    QVERIFY(files.keep(local::DropCommand{uuid}));
    QCOMPARE(files.heard<frames::StopFile>().value(0).blob, files.blob);
    QVERIFY(QDir(files.blobs()).isEmpty());
}

void FilesTest::aFileThatCannotBeReadIsSaidAtOnce()
{
    Files files;
    const auto result = files.engine->submit("message.send"_L1,
        toJson(SendMessage{files.id(), files.caseId, {}, {files.ref(3)}}), files.caseId.toString(),
        true, {{}, {}, {files.path(u"nothing.here"_s)}});
    QCOMPARE(result.error().code, u"cannot_read"_s);
    QVERIFY(files.engine->outbox().entries().empty());
    QVERIFY(QDir(files.blobs()).isEmpty());
}

void FilesTest::aDownloadIsKeptSealedAndNotFetchedTwice()
{
    Files files;
    const QByteArray bytes = files.content(200'000);
    const FileRef file = files.ref(bytes.size());
    files.want(file);
    const auto get = files.heard<frames::Get>().value(0);
    QCOMPARE(get.blob, file.blob);
    QCOMPARE(get.offset, 0);
    for (qint64 at = 0; at < bytes.size(); at += frames::chunkBytes) {
        const QByteArray piece = bytes.sliced(at, std::min(frames::chunkBytes, bytes.size() - at));
        files.say(Chunk{file.blob, quint32(at), at + piece.size() == bytes.size(), piece});
    }
    QVERIFY(files.answer);
    QCOMPARE(*files.answer, bytes);
    QVERIFY(files.heard<frames::Got>().size() >= 2);
    files.restart();
    QCOMPARE(*files.want(file), bytes);
    QVERIFY(files.heard<frames::Get>().isEmpty());
}

void FilesTest::aDownloadGoesOnAfterAReconnect()
{
    Files files;
    const QByteArray bytes = files.content(50'000);
    const FileRef file = files.ref(bytes.size());
    files.want(file);
    files.say(Chunk{file.blob, 0, false, bytes.first(30'000)});
    files.heard<frames::Get>();
    files.hangUp();
    files.meet();
    files.welcomeDelta();
    QCOMPARE(files.heard<frames::Get>().value(0).offset, 30'000);
    files.say(Chunk{file.blob, 30'000, true, bytes.sliced(30'000)});
    QCOMPARE(*files.answer, bytes);
}

void FilesTest::withoutAConnectionADownloadIsOffline()
{
    Files files;
    const FileRef file = files.ref(50'000);
    files.want(file);
    files.isReachable = false;
    files.hangUp();
    files.pass(Milliseconds(14'000));
    QCOMPARE(files.answer.error().code, u"none"_s);
    files.pass(Milliseconds(2'000));
    QCOMPARE(files.answer.error().code, u"offline"_s);
    QCOMPARE(files.want(file).error().code, u"offline"_s);
    QVERIFY(QDir(files.blobs()).isEmpty());
}

void FilesTest::aRevokeEndsADownload()
{
    Files files;
    const FileRef file = files.ref(50'000);
    files.want(file);
    files.say(Chunk{file.blob, 0, false, files.content(30'000)});
    files.batch({revoke(caseScope(files.caseId))});
    QCOMPARE(files.answer.error().code, u"not_allowed"_s);
    QVERIFY(QDir(files.blobs()).isEmpty());
}

void FilesTest::aDownloadThatIsTooLongIsStopped()
{
    Files files;
    const FileRef file = files.ref(10);
    files.want(file);
    files.say(Chunk{file.blob, 0, false, files.content(11)});
    QCOMPARE(files.answer.error().code, u"too_long"_s);
    QCOMPARE(files.heard<frames::StopFile>().size(), 1);
}

void FilesTest::aDownloadTellsHowFarItIsAndStopsWhenNobodyWantsIt()
{
    Files files;
    const FileRef file = files.ref(200'000);
    QList<qint64> heard;
    bool wanted = true;
    Result<QByteArray> other = makeError("none", {});
    const auto listen = [&](Result<QByteArray> &answer, bool &wish) {
        files.engine->blob(files.caseId, file,
                           [&answer](const Result<QByteArray> &result) { answer = result; },
                           [&](qint64 received) { heard.append(received); return wish; });
    };
    bool otherWants = true;
    listen(files.answer, wanted);
    listen(other, otherWants);
    files.act();
    const auto piece = [&](quint32 at) {
        files.say(Chunk{file.blob, at, false, files.content(frames::chunkBytes)});
    };
    piece(0);
    QCOMPARE(heard, QList<qint64>(2, qint64(frames::chunkBytes)));
    // One of two goes: the file still comes for the other.
    wanted = false;
    piece(quint32(frames::chunkBytes));
    QCOMPARE(files.answer.error().code, u"cancelled"_s);
    QVERIFY(files.heard<frames::StopFile>().isEmpty());
    otherWants = false;
    piece(quint32(2 * frames::chunkBytes));
    QCOMPARE(other.error().code, u"cancelled"_s);
    QCOMPARE(files.heard<frames::StopFile>().size(), 1);
    QVERIFY(QDir(files.blobs()).isEmpty());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
