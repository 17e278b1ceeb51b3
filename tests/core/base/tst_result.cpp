// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace werkbank;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsOk();
    void anErrorIsNotOk();
    void aValueThatCannotBeCopiedMovesThrough();
    void nothingToReturnIsOk();
    void anErrorPassesFromOneTypeToAnother();
    void readingTheValueOfAFailureStopsTheProgram();
    void errorsCompareByAllTheySay();
};

void TestResult::aValueIsOk()
{
    const Result<QString> result(u"found"_s);
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(*result, u"found"_s);
    QCOMPARE(result->size(), 5);
    QCOMPARE(result.valueOr(u"other"_s), u"found"_s);
}

void TestResult::anErrorIsNotOk()
{
    const Result<QString> result(makeError("not_found", u"There is none."_s, {{u"id"_s, 7}}));
    QVERIFY(!result.ok());
    QVERIFY(!bool(result));
    QCOMPARE(result.error().code, u"not_found"_s);
    QCOMPARE(result.error().text, u"There is none."_s);
    QCOMPARE(result.error().detail[u"id"_s].toInt(), 7);
    QCOMPARE(result.valueOr(u"other"_s), u"other"_s);
}

void TestResult::aValueThatCannotBeCopiedMovesThrough()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(4));
    const std::unique_ptr<int> out = *std::move(result);
    QCOMPARE(*out, 4);
}

void TestResult::nothingToReturnIsOk()
{
    const Result<void> fine;
    QVERIFY(fine.ok());
    const Result<void> failed(makeError("busy", u"Later."_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"busy"_s);
}

void TestResult::anErrorPassesFromOneTypeToAnother()
{
    const auto inner = []() -> Result<int> { return makeError("busy", u"Later."_s); };
    const auto outer = [&]() -> Result<QString> {
        const Result<int> number = inner();
        if (!number)
            return number.error();
        return QString::number(*number);
    };
    QCOMPARE(outer().error().code, u"busy"_s);
}

void TestResult::readingTheValueOfAFailureStopsTheProgram()
{
    const Result<int> failed(makeError("busy", u"Later."_s));
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, Q_UNUSED(*failed));
    const Result<int> fine(1);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, Q_UNUSED(fine.error()));
}

void TestResult::errorsCompareByAllTheySay()
{
    const Error error = makeError("busy", u"Later."_s);
    QVERIFY(error == makeError("busy", u"Later."_s));
    QVERIFY(error != makeError("busy", u"Later."_s, {{u"after"_s, 5}}));
    QVERIFY(error != makeError("full", u"Later."_s));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
