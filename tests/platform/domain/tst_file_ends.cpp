// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/BlobStore.h"
#include "tests/platform/domain/TestClient.h"

#include <QCryptographicHash>
#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

// The platform goes between the last bytes of a file and its knowing that they were the last.
class TestFileEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasWholeIsCompletedWhenItIsAnnouncedAgain_data()
    {
        QTest::addColumn<int>("size");
        for (const qint64 size : {qint64(1), BlobStore::recordBytes - 1, BlobStore::recordBytes,
                                  BlobStore::recordBytes + 1, 4 * BlobStore::recordBytes})
            QTest::addRow("%lld bytes", qlonglong(size)) << int(size);
    }
    void aFileThatWasWholeIsCompletedWhenItIsAnnouncedAgain()
    {
        QFETCH(int, size);
        Stage stage;
        const Expert a = stage.expert(u"Anna"_s);
        const CaseMade made = stage.assigned(a);
        const QByteArray bytes = stage.rng.bytes(size);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const frames::Put put{stage.newId(), made.caseId, u"a.bin"_s, u"x/y"_s, size,
                              QString::fromLatin1(hash.toHex())};
        send(stage, a.viewer, put, bytes);
        must(stage.platform().change([](Work &work) {
            work.sql.run("UPDATE blob SET state = 'partial'");
            return work.sql.result();
        }));
        stage.restart();
        send(stage, a.viewer, put, bytes);
        QCOMPARE(stage.query("SELECT 1 FROM blob WHERE state = 'complete'").size(), 1);
    }

private:
    // As PROTOCOL.md says: from where the platform stands.
    static void send(Stage &stage, const Viewer &viewer, const frames::Put &put,
                     const QByteArray &bytes)
    {
        TestClient client(stage, viewer);
        client.connect();
        client.say(put);
        client.settle();
        QVERIFY(!client.putAts.isEmpty());
        for (qint64 at = client.putAts.last().offset; at < bytes.size();) {
            const QByteArray piece = bytes.sliced(at, std::min(frames::chunkBytes, bytes.size() - at));
            client.sayChunk({put.blob, quint32(at), false, piece});
            at += piece.size();
        }
        client.settle();
        QVERIFY(client.putAts.last().complete);
    }
};

QTEST_GUILESS_MAIN(TestFileEnds)
#include "tst_file_ends.moc"
