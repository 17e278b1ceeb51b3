// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Rng.h"
#include "sync/ProfileFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

// One profile on disk: its meta.json, its lock, its end.
using namespace werkbank;
using namespace Qt::StringLiterals;

class TestProfileFolder : public QObject {
    Q_OBJECT

    SodiumRng m_rng;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    DataKey m_key = DataKey::make(m_rng);

    ProfileMeta metaFor(const QString &profile)
    {
        ProfileMeta meta;
        meta.profile = profile;
        meta.generation = 2;
        meta.platform = u"https://platform.example"_s;
        meta.account = Id::make(m_clock, m_rng);
        meta.accountName = u"M. Kern"_s;
        meta.keyring = KeyringSlot{u"GNOME Keyring"_s, u"key"_s, u"canary"_s,
                                   KeyringSlot::seal(m_key, SecretBytes::random(32, m_rng),
                                                     meta.place(), m_rng)};
        return meta;
    }

    std::unique_ptr<ProfileFolder> made()
    {
        auto folder = ProfileFolder::make(m_dir->path(), m_rng);
        Q_ASSERT(folder.ok());
        const auto written = (*folder)->writeMeta(metaFor((*folder)->name()).sealed(m_key));
        Q_ASSERT(written.ok() && (*folder)->publish().ok());
        return std::move(*folder);
    }

    QStringList everythingLeft() const
    {
        return QDir(m_dir->path() + u"/profiles"_s)
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatWasWrittenReadsBack()
    {
        const auto folder = made();
        const auto meta = folder->meta();
        QVERIFY(meta.ok());
        QCOMPARE(meta->profile, folder->name());
        QCOMPARE(meta->generation, 2);
        QCOMPARE(meta->accountName, u"M. Kern"_s);
        QVERIFY(meta->keyring && !meta->passphrase);
        QVERIFY(meta->sealFits(m_key));
        QVERIFY(!meta->sealFits(DataKey::make(m_rng)));
    }

    void nobodyElseMayRead()
    {
        const auto folder = made();
        ProfileFolder::noteUnsent(folder->path(), 3);
        QVERIFY(folder->setLocked(true).ok());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder->path()) & others));
        QVERIFY(!(QFile::permissions(m_dir->path() + u"/profiles"_s) & others));
        for (const QFileInfo &file : QDir(folder->path()).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void eachEditOfTheFileIsFoundOut_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("account name") << u"account_name"_s << QJsonValue(u"Somebody"_s);
        QTest::newRow("generation") << u"generation"_s << QJsonValue(3);
        QTest::newRow("platform") << u"platform"_s << QJsonValue(u"https://evil.example"_s);
        QTest::newRow("account") << u"account"_s
                                 << QJsonValue(u"01890000-0000-7000-8000-000000000000"_s);
        QTest::newRow("seal") << u"seal"_s << QJsonValue(QString());
    }
    void eachEditOfTheFileIsFoundOut()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject object = QJsonDocument::fromJson(
            metaFor(QString(32, u'0')).sealed(m_key)).object();
        QVERIFY(object.contains(member));
        object[member] = value;
        const auto meta = ProfileMeta::read(QJsonDocument(object).toJson());
        QVERIFY(meta.ok());
        QVERIFY(!meta->sealFits(m_key));
    }

    void anEditInsideASlotIsFoundOut()
    {
        QJsonObject object = QJsonDocument::fromJson(
            metaFor(QString(32, u'0')).sealed(m_key)).object();
        QJsonObject keyring = object["keyring"_L1].toObject();
        keyring["canary"_L1] = u"other"_s;
        object["keyring"_L1] = keyring;
        QVERIFY(!ProfileMeta::read(QJsonDocument(object).toJson())->sealFits(m_key));
    }

    void whatWeWouldNotWriteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QJsonObject good = QJsonDocument::fromJson(
            metaFor(QString(32, u'0')).sealed(m_key)).object();
        const auto with = [&](const QString &member, const QJsonValue &value) {
            QJsonObject object = good;
            object[member] = value;
            return QJsonDocument(object).toJson();
        };
        for (const QString &member : good.keys()) {
            QJsonObject object = good;
            object.remove(member);
            QTest::addRow("without %s", qPrintable(member))
                << QJsonDocument(object).toJson() << u"bad_meta"_s;
        }
        QTest::newRow("empty") << QByteArray() << u"bad_meta"_s;
        QTest::newRow("half") << QJsonDocument(good).toJson().first(100) << u"bad_meta"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"bad_meta"_s;
        QTest::newRow("a plain key") << with(u"key"_s, u"secret"_s) << u"bad_meta"_s;
        QTest::newRow("a number as text") << with(u"generation"_s, u"2"_s) << u"bad_meta"_s;
        QTest::newRow("generation 0") << with(u"generation"_s, 0) << u"bad_meta"_s;
        QTest::newRow("a path as profile") << with(u"profile"_s, u"../../etc"_s) << u"bad_meta"_s;
        QTest::newRow("newer") << with(u"format"_s, 2) << u"newer_version"_s;
        QTest::newRow("older than the first") << with(u"format"_s, 0) << u"bad_meta"_s;
        QTest::newRow("no slot") << [&] {
            QJsonObject object = good;
            object.remove(u"keyring"_s);
            return QJsonDocument(object).toJson();
        }() << u"bad_meta"_s;
        QTest::newRow("huge") << with(u"account_name"_s, QString(100'000, u'x')) << u"bad_meta"_s;
    }
    void whatWeWouldNotWriteIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto meta = ProfileMeta::read(bytes);
        QVERIFY(!meta.ok());
        QCOMPARE(meta.error().code, code);
    }

    void aFolderUnderAnotherNameIsRefused()
    {
        const QString path = made()->path();
        const QString other = m_dir->path() + u"/profiles/"_s + QString(32, u'0');
        QVERIFY(QDir().rename(path, other));
        QCOMPARE(ProfileFolder::metaAt(other).error().code, u"bad_meta"_s);
    }

    void onlyOneProcessHasAProfile()
    {
        auto folder = made();
        const QString path = folder->path();
        QCOMPARE(ProfileFolder::open(path).error().code, u"in_use"_s);
        folder.reset();
        QVERIFY(ProfileFolder::open(path).ok());
    }

    void aFolderWithADatabaseButNoMetaIsStillAProfile()
    {
        auto folder = made();
        put(folder->localDb(), "ciphertext");
        QVERIFY(QFile::remove(folder->path() + u"/meta.json"_s));
        QCOMPARE(ProfileFolder::all(m_dir->path()), QStringList(folder->path()));
        QCOMPARE(folder->meta().error().code, u"bad_meta"_s);
    }

    void aFolderThatWasNotPublishedIsNoProfile()
    {
        auto folder = ProfileFolder::make(m_dir->path(), m_rng);
        QVERIFY(folder.ok());
        put((*folder)->localDb(), "ciphertext");
        QVERIFY((*folder)->writeMeta(metaFor((*folder)->name()).sealed(m_key)).ok());
        QCOMPARE(ProfileFolder::all(m_dir->path()), QStringList());
        ProfileFolder::sweep(m_dir->path());
        QVERIFY2(QFile::exists((*folder)->localDb()), "its maker is still at it");
        folder->reset();  // the process ends here
        ProfileFolder::sweep(m_dir->path());
        QCOMPARE(everythingLeft(), QStringList());
    }

    void aPublishedFolderIsAProfileAtOnce()
    {
        const auto folder = made();
        QCOMPARE(ProfileFolder::all(m_dir->path()), QStringList(folder->path()));
        ProfileFolder::sweep(m_dir->path());
        QVERIFY(folder->meta().ok());
    }

    void erasedIsErased()
    {
        auto folder = made();
        put(folder->localDb(), "ciphertext");
        QVERIFY(QDir().mkpath(folder->blobs()));
        put(folder->blobs() + u"/a"_s, "ciphertext");
        QVERIFY(folder->erase().ok());
        folder.reset();
        QCOMPARE(everythingLeft(), QStringList());
    }

    void anInterruptedEraseIsFinishedLater()
    {
        auto folder = made();
        put(folder->localDb(), "ciphertext");
        QVERIFY(folder->condemn().ok());
        folder.reset();  // the process ends here
        QCOMPARE(ProfileFolder::all(m_dir->path()), QStringList());
        ProfileFolder::sweep(m_dir->path());
        QCOMPARE(everythingLeft(), QStringList());
    }

    void hintsSurviveAndNeverConfuse()
    {
        auto folder = made();
        QCOMPARE(folder->unsentHint(), 0);
        ProfileFolder::noteUnsent(folder->path(), 7);
        QVERIFY(folder->setLocked(true).ok());
        const QString path = folder->path();
        folder.reset();
        folder = std::move(*ProfileFolder::open(path));
        QCOMPARE(folder->unsentHint(), 7);
        QVERIFY(folder->isLocked());
        QVERIFY(folder->setLocked(false).ok());
        QVERIFY(!folder->isLocked());
        put(path + u"/unsent"_s, "-5 and a lot of rubbish that goes on");
        QCOMPARE(folder->unsentHint(), 0);
        put(path + u"/unsent"_s, "99999999");
        QCOMPARE(folder->unsentHint(), 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profilefolder.moc"
