// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"
#include "tests/core/base/Fixed.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace werkbank;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
template <class T>
concept Loggable = requires(QDebug out, const T &value) { out << value; };
static_assert(Loggable<QByteArray> && !Loggable<SecretBytes>);

class TestSecretBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewSecretIsAllZero();
    void aRandomSecretComesFromTheSource();
    void aCloneIsEqualAndSeparate();
    void secretsOfOtherLengthOrContentAreNotEqual();
    void aMovedSecretLeavesNothingBehind();
    void anEmptySecretIsFine();
};

void TestSecretBytes::aNewSecretIsAllZero()
{
    const SecretBytes secret(32);
    QCOMPARE(secret.size(), 32u);
    QVERIFY(!secret.isEmpty());
    for (const std::byte byte : secret.view())
        QVERIFY(byte == std::byte(0));
}

void TestSecretBytes::aRandomSecretComesFromTheSource()
{
    ScriptedRng rng(QByteArray("0123456789abcdef"));
    const SecretBytes secret = SecretBytes::random(16, rng);
    QVERIFY(std::memcmp(secret.view().data(), "0123456789abcdef", 16) == 0);
}

void TestSecretBytes::aCloneIsEqualAndSeparate()
{
    SodiumRng rng;
    SecretBytes secret = SecretBytes::random(32, rng);
    const SecretBytes clone = secret.clone();
    QVERIFY(clone.equals(secret));
    secret.edit()[31] ^= std::byte(1);
    QVERIFY(!clone.equals(secret));
}

void TestSecretBytes::secretsOfOtherLengthOrContentAreNotEqual()
{
    const SecretBytes zeros(32);
    SecretBytes other(32);
    QVERIFY(zeros.equals(other));
    other.edit()[0] = std::byte(1);
    QVERIFY(!zeros.equals(other));
    QVERIFY(!zeros.equals(SecretBytes(31)));
    QVERIFY(!zeros.equals(SecretBytes()));
}

void TestSecretBytes::aMovedSecretLeavesNothingBehind()
{
    // What a moved secret holds is what this is about.
    // NOLINTBEGIN(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
    SecretBytes first(8);
    first.edit()[0] = std::byte(9);
    SecretBytes second(std::move(first));
    QVERIFY(first.isEmpty());
    QVERIFY(first.view().empty());
    QVERIFY(second.view()[0] == std::byte(9));
    SecretBytes third(4);
    third = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(third.size(), 8u);
    QVERIFY(third.view()[0] == std::byte(9));
    // NOLINTEND(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
}

void TestSecretBytes::anEmptySecretIsFine()
{
    const SecretBytes empty;
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.equals(SecretBytes()));
    QVERIFY(empty.clone().isEmpty());
    QVERIFY(SecretBytes::copyOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secret_bytes.moc"
