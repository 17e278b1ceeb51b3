// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/wire/Samples.h"

#include <QSet>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QString errorOf(const QJsonObject &json, Strictness strictness)
{
    const auto read = fromJson<T>(json, strictness);
    return read ? u"read"_s : read.error().code + u": "_s + read.error().text;
}

QString clientErrorOf(const QByteArray &bytes)
{
    const auto frame = decodeClientFrame(bytes);
    return frame ? u"read"_s : frame.error().code;
}

QByteArray nested(int levels)
{
    return "{\"t\":\"ack\",\"cursor\":1,\"x\":" + QByteArray(levels - 1, '[')
           + QByteArray(levels - 1, ']') + '}';
}

} // namespace

class TstWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueComesBackStrictAndLenient()
    {
        int values = 0;
        const auto check = [&]<class T>() {
            for (const bool withOptional : {true, false}) {
                const QJsonObject json = toJson(sampleOf<T>(withOptional));
                for (const auto strictness : {Strictness::Strict, Strictness::Lenient}) {
                    const auto read = fromJson<T>(json, strictness);
                    QVERIFY2(read.ok(), qPrintable(errorOf<T>(json, strictness)));
                    QCOMPARE(toJson(*read), json);
                    ++values;
                }
            }
        };
        forEachType<AllEntities>(check);
        forEachType<commands::All>(check);
        check.template operator()<Command>();
        QCOMPARE(values, (44 + 80 + 1) * 4);
    }

    void everyFrameOfAClientComesBack()
    {
        forEachType<frames::FromClient>([]<class Frame>() {
            for (const bool withOptional : {true, false}) {
                const QByteArray bytes = encodeFrame(sampleOf<Frame>(withOptional));
                const auto read = decodeClientFrame(bytes);
                QVERIFY2(read.ok(), bytes.constData());
                QVERIFY(std::holds_alternative<Frame>(*read));
                QCOMPARE(encodeFrame(std::get<Frame>(*read)), bytes);
            }
        });
    }

    void everyFrameOfThePlatformComesBack()
    {
        forEachType<frames::FromPlatform>([]<class Frame>() {
            for (const bool withOptional : {true, false}) {
                const QByteArray bytes = encodeFrame(sampleOf<Frame>(withOptional));
                const auto read = decodePlatformFrame(bytes);
                QVERIFY2(read.ok(), bytes.constData());
                QVERIFY(std::holds_alternative<Frame>(*read));
                QCOMPARE(encodeFrame(std::get<Frame>(*read)), bytes);
            }
        });
    }

    void namesAreSingle()
    {
        const auto areSingle = []<class Tuple>() {
            QSet<QString> names;
            forEachType<Tuple>([&]<class T>() {
                if constexpr (requires { T::type; })
                    names.insert(QString::fromLatin1(T::type));
                else if constexpr (requires { T::kind; })
                    names.insert(QString::fromLatin1(T::kind));
                else
                    names.insert(QString::fromLatin1(T::name));
            });
            QCOMPARE(size_t(names.size()), std::tuple_size_v<Tuple>);
        };
        areSingle.operator()<frames::FromClient>();
        areSingle.operator()<frames::FromPlatform>();
        areSingle.operator()<commands::All>();
        areSingle.operator()<AllEntities>();
    }

    void anUnknownMemberIsRefusedByThePlatformAndIgnoredByClients()
    {
        const auto check = []<class T>() {
            QJsonObject json = toJson(sampleOf<T>());
            const QJsonObject known = json;
            json.insert(u"of_tomorrow"_s, 1);
            QVERIFY(errorOf<T>(json, Strictness::Strict).startsWith(u"bad_frame"_s));
            const auto lenient = fromJson<T>(json, Strictness::Lenient);
            QVERIFY(lenient.ok());
            QCOMPARE(toJson(*lenient), known);
        };
        forEachType<AllEntities>(check);
        forEachType<commands::All>(check);
        forEachType<frames::FromClient>(check);
        forEachType<frames::FromPlatform>(check);
    }

    void anUnknownMemberInsideIsRefusedToo()
    {
        QJsonObject json = toJson(sampleOf<frames::SendCommand>());
        QJsonObject inner = json[u"command"_s].toObject();
        inner.insert(u"of_tomorrow"_s, 1);
        json.insert(u"command"_s, inner);
        QVERIFY(errorOf<frames::SendCommand>(json, Strictness::Strict).startsWith(u"bad_frame"_s));
    }

    void aMissingMemberIsRefusedByThePlatformAndDefaultForClients()
    {
        const auto check = []<class T>() {
            const QJsonObject whole = toJson(sampleOf<T>(false));
            for (const QString &name : whole.keys()) {
                QJsonObject json = whole;
                json.remove(name);
                QVERIFY(errorOf<T>(json, Strictness::Strict).startsWith(u"bad_frame"_s));
                QCOMPARE(errorOf<T>(json, Strictness::Lenient), u"read"_s);
            }
        };
        forEachType<AllEntities>(check);
        forEachType<commands::All>(check);
        forEachType<frames::FromClient>(check);
    }

    void aMemberOfAnotherTypeIsRefusedByBoth()
    {
        const auto check = []<class T>() {
            const QJsonObject whole = toJson(sampleOf<T>());
            for (const QString &name : whole.keys()) {
                QJsonObject json = whole;
                json.insert(name, QJsonValue::Null);
                QVERIFY2(errorOf<T>(json, Strictness::Strict).startsWith(u"bad_frame"_s),
                         qPrintable(name));
            }
        };
        forEachType<AllEntities>(check);
        forEachType<commands::All>(check);
        forEachType<frames::FromClient>(check);
        QJsonObject json = toJson(sampleOf<MessageBody>());
        json.insert(u"pos"_s, u"4"_s);
        QVERIFY(errorOf<MessageBody>(json, Strictness::Lenient).startsWith(u"bad_frame"_s));
    }

    void anUnknownEnumValueIsRefusedOrKeptAsUnknown()
    {
        QJsonObject json = toJson(sampleOf<CaseBody>());
        json.insert(u"state"_s, u"levitating"_s);
        QVERIFY(errorOf<CaseBody>(json, Strictness::Strict).contains(u"state"_s));
        QCOMPARE(fromJson<CaseBody>(json, Strictness::Lenient)->state, CaseState::Unknown);
        json.insert(u"state"_s, u""_s);
        QVERIFY(errorOf<CaseBody>(json, Strictness::Strict).contains(u"state"_s));
    }

    void everyNameOfAnEnumIsReadBackAndSingle()
    {
        const auto check = []<class E>() {
            QSet<QString> names;
            for (size_t i = 1; i < std::size(EnumNames<E>::names); ++i) {
                QCOMPARE(enumFromName<E>(enumName(E(i))), E(i));
                names.insert(enumName(E(i)));
            }
            QCOMPARE(size_t(names.size()), std::size(EnumNames<E>::names) - 1);
            QVERIFY(!names.contains(QString()));
        };
        forEachType<std::tuple<CaseState, Outcome, OfferState, Urgency, Side, CustomerKind, Role,
                               MembershipState, SkillState, DayKind, FileKind, DeclineReason,
                               CaseEvent, RemoteState, RemoteRight, RemoteEnd, Backup, WorkSource,
                               WorkConsent, WorkGapKind, WorkGapAnswer, WorkReason, BillLabel,
                               BillUnit, TariffRuleKind, ReceiptSide, KeyAlgorithm, PaperKind,
                               EarningState, ClearedBy, PayoutState, SellerKind, PaymentMatch,
                               BatchState, DamageOutcome, ReviewRound, ReviewState, PeriodState,
                               ObjectionState, ApplicantState, ApplicantTask, ApplicationItem,
                               FieldCheck, IdentificationState, ApplicantVerdict,
                               HandoverState, SecretState, PracticeState,
                               frames::SyncMode, frames::Op, frames::VerdictResult>>(check);
        QCOMPARE(std::size(EnumNames<CaseEvent>::names), size_t(CaseEvent::SecretRead) + 1);
        QCOMPARE(std::size(EnumNames<CaseState>::names), size_t(CaseState::Cancelled) + 1);
        QCOMPARE(std::size(EnumNames<Role>::names), size_t(Role::TenantAdmin) + 1);
    }

    void tooLongTextIsRefusedByThePlatformOnly()
    {
        QJsonObject json = toJson(sampleOf<commands::SendMessage>());
        json.insert(u"text"_s, QString(32 * 1024, u'x'));
        QCOMPARE(errorOf<commands::SendMessage>(json, Strictness::Strict), u"read"_s);
        json.insert(u"text"_s, QString(32 * 1024 + 1, u'x'));
        QVERIFY(errorOf<commands::SendMessage>(json, Strictness::Strict).contains(u"text"_s));
        QCOMPARE(errorOf<commands::SendMessage>(json, Strictness::Lenient), u"read"_s);
        // The limit counts bytes of UTF-8.
        json.insert(u"text"_s, QString(16 * 1024 + 1, u'ä'));
        QVERIFY(errorOf<commands::SendMessage>(json, Strictness::Strict).contains(u"text"_s));
    }

    void numbersMustBeWholeAndExact()
    {
        QJsonObject json = toJson(sampleOf<frames::Ack>());
        for (const QJsonValue &bad : {QJsonValue(1.5), QJsonValue(1e300), QJsonValue(u"1"_s),
                                      QJsonValue(true), QJsonValue(9007199254740994.0)}) {
            json.insert(u"cursor"_s, bad);
            QVERIFY(errorOf<frames::Ack>(json, Strictness::Strict).startsWith(u"bad_frame"_s));
        }
        json.insert(u"cursor"_s, qint64(9007199254740992));
        QCOMPARE(fromJson<frames::Ack>(json, Strictness::Strict)->cursor, 9007199254740992);
        QJsonObject hello = toJson(sampleOf<frames::Hello>());
        hello.insert(u"proto_min"_s, qint64(1) << 40);
        QVERIFY(errorOf<frames::Hello>(hello, Strictness::Strict).contains(u"range"_s));
    }

    void idsMustBeCanonical()
    {
        QJsonObject json = toJson(sampleOf<commands::RevokeDevice>());
        for (const char *bad : {"x", "00000000-0000-7000-8000-00000000000A",
                                "{00000000-0000-7000-8000-00000000000a}",
                                "00000000000070008000000000000001", " "}) {
            json.insert(u"device"_s, QLatin1StringView(bad));
            QVERIFY2(errorOf<commands::RevokeDevice>(json, Strictness::Strict).contains(u"device"_s),
                     bad);
        }
        json.insert(u"device"_s, QString());
        QVERIFY(fromJson<commands::RevokeDevice>(json, Strictness::Strict)->device.isNull());
    }

    void listsHaveAnEnd()
    {
        QJsonObject json = toJson(sampleOf<ProfileBody>());
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(u"de"_s);
        json.insert(u"speaks"_s, many);
        QCOMPARE(errorOf<ProfileBody>(json, Strictness::Lenient), u"read"_s);
        many.append(u"de"_s);
        json.insert(u"speaks"_s, many);
        QVERIFY(errorOf<ProfileBody>(json, Strictness::Lenient).contains(u"too many"_s));
    }

    void bytesThatAreNoFrameAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("two objects") << QByteArray("{}{}");
        QTest::newRow("cut off") << QByteArray("{\"t\":\"ack\",\"cursor\":1");
        QTest::newRow("no type") << QByteArray("{\"cursor\":1}");
        QTest::newRow("type is a number") << QByteArray("{\"t\":1,\"cursor\":1}");
        QTest::newRow("unknown type") << QByteArray("{\"t\":\"attack\",\"cursor\":1}");
        QTest::newRow("a frame of the other side") << encodeFrame(sampleOf<frames::Welcome>());
        QTest::newRow("bad UTF-8") << QByteArray("{\"t\":\"ack\",\"cursor\":1,\"x\":\"\xff\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"t\":\"\xc0\xa1\"}");
        QTest::newRow("a lone surrogate") << QByteArray("{\"t\":\"\xed\xa0\x80\"}");
        QTest::newRow("33 deep") << nested(33);
        QTest::newRow("100,000 deep") << nested(100'000);
        QTest::newRow("deep behind a text") << QByteArray("{\"a\":\"\\\"[\",\"b\":")
                                                   + QByteArray(40, '[') + QByteArray(40, ']') + '}';
    }
    void bytesThatAreNoFrameAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(clientErrorOf(bytes), u"bad_frame"_s);
    }

    void thirtyTwoLevelsAreEnoughAndAllowed()
    {
        QVERIFY(parseFrame(nested(32)).ok());
        QVERIFY(!parseFrame(nested(33)).ok());
        QVERIFY(parseFrame("{\"a\":\"" + QByteArray(100, '[') + "\"}").ok());
    }

    void aFrameOfTheProtocolReadsAsWritten()
    {
        const auto frame = decodeClientFrame(
            R"({"t":"cmd","n":7,"command":{"uuid":"0190b3a0-0000-7000-8000-000000000001",)"
            R"("name":"case.solve","v":1,"args":{"case":"0190b3a0-0000-7000-8000-000000000002",)"
            R"("solution":"ok"},"made_at":1780000000000}})");
        QVERIFY(frame.ok());
        const auto *command = std::get_if<frames::SendCommand>(&*frame);
        QVERIFY(command);
        QCOMPARE(command->n, 7);
        QCOMPARE(command->command.name, u"case.solve"_s);
        QVERIFY(!command->command.notAfter);
        QCOMPARE(command->command.madeAt.ms, 1780000000000);
    }

    void aChunkKeepsItsHeaderAndData()
    {
        const Chunk chunk{Id::fromString(u"0190b3a0-1234-7abc-8def-0123456789ab"_s), 0x01020304,
                          true, QByteArray("\x00\xff data", 7)};
        const QByteArray bytes = encodeChunk(chunk);
        QCOMPARE(bytes.first(24).toHex(),
                 QByteArray("0190b3a012347abc8def0123456789ab" "01020304" "00000001"));
        const auto read = decodeChunk(bytes);
        QVERIFY(read.ok());
        QCOMPARE(read->blob, chunk.blob);
        QCOMPARE(read->offset, chunk.offset);
        QCOMPARE(read->last, true);
        QCOMPARE(read->data, chunk.data);
        QCOMPARE(decodeChunk(encodeChunk({chunk.blob, 0xffffffff, false, {}}))->offset, 0xffffffff);
        QVERIFY(!decodeChunk(encodeChunk({chunk.blob, 0, false, {}}))->last);
    }

    void aChunkWithoutAWholeHeaderIsRefused()
    {
        for (const int size : {0, 1, 23})
            QCOMPARE(decodeChunk(QByteArray(size, 'x')).error().code, u"bad_frame"_s);
        QVERIFY(decodeChunk(QByteArray(24, 'x')).ok());
    }

    void scopesAreWrittenAndReadBack()
    {
        const Id id = Id::fromString(u"0190b3a0-1234-7abc-8def-0123456789ab"_s);
        for (const Scope &scope : {Scope::ofCase(id), Scope::ofAccount(id), Scope::ofDesk(id)})
            QCOMPARE(Scope::fromString(scope.toString()), scope);
        for (const auto &bad : {u""_s, u"case:"_s, u"case"_s, u"case:x"_s, u"tenant:"_s + id.toString(),
                                u"case:"_s + id.toString() + u' ', u"CASE:"_s + id.toString()})
            QCOMPARE(Scope::fromString(bad).type, Scope::Type::None);
    }

    // No byte string, however broken, may stop the platform.
    void mutatedFramesAreReadOrRefused()
    {
        quint64 state = 1;
        const auto next = [&state](quint64 below) {
            state = state * 6364136223846793005 + 1442695040888963407;
            return (state >> 33) % below;
        };
        int refused = 0;
        forEachType<frames::FromClient>([&]<class Frame>() {
            const QByteArray good = encodeFrame(sampleOf<Frame>());
            for (int round = 0; round < 500; ++round) {
                QByteArray bytes = good;
                for (quint64 i = 0; i <= next(3); ++i)
                    bytes[qsizetype(next(quint64(bytes.size())))] = char(next(256));
                const auto read = decodeClientFrame(bytes);
                refused += read ? 0 : 1;
                if (!read)
                    QCOMPARE(read.error().code, u"bad_frame"_s);
            }
        });
        QVERIFY(refused > 1000);
    }
};

QTEST_APPLESS_MAIN(TstWire)
#include "tst_wire.moc"
