// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Sampling.h"

#include "core/quality/MerkleTree.h"
#include "core/quality/SampleHash.h"
#include "core/quality/SamplingRule.h"

#include <QtEndian>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int doubledMillionths = 100'000;

Error badLeaves(const QString &why, const QByteArray &caseName)
{
    return makeError("sample_leaves", why, {{u"case"_s, QString::fromLatin1(caseName.toHex())}});
}

// The first 64 bits of what the key makes of a case.
quint64 numberOf(const QByteArray &key, QByteArrayView purpose, const QByteArray &caseName)
{
    return qFromBigEndian<quint64>(hmacSha256(key, joined({purpose, caseName})).constData());
}

} // namespace

QByteArray sampleCommitment(const SamplePeriod &period, QByteArrayView secret)
{
    return sha256(joined({"werkbank sample commitment 1", secret, period.period.toUtf8(),
                          period.tenant.toUtf8(), period.publicSource.toUtf8()}));
}

QByteArray sampleSalt(QByteArrayView key, const SamplePeriod &period, const QString &id)
{
    return hmacSha256(key,
                      joined({"werkbank sample salt 1", period.period.toUtf8(),
                              period.tenant.toUtf8(), id.toUtf8()}));
}

QByteArray samplePseudonym(QByteArrayView salt, const QString &id)
{
    return sha256(joined({"werkbank sample pseudonym 1", salt, id.toUtf8()}));
}

QList<SampleLeaf> inOrder(QList<SampleLeaf> leaves)
{
    std::ranges::sort(leaves);
    return leaves;
}

QList<QByteArray> leafBytes(const QList<SampleLeaf> &leaves)
{
    QList<QByteArray> out;
    out.reserve(leaves.size());
    for (const SampleLeaf &leaf : leaves)
        out.append(joined({leaf.caseName, leaf.expert, bigEndian(quint32(leaf.millionths))}));
    return out;
}

SampleDraw::SampleDraw(const SamplePeriod &period, QByteArrayView secret, const QByteArray &root,
                       const QString &publicValue)
    : m_key(hmacSha256(secret,
                       joined({"werkbank sample draw 1", period.period.toUtf8(),
                               period.tenant.toUtf8(), root, publicValue.toUtf8()})))
{
}

bool SampleDraw::draws(const SampleLeaf &leaf) const
{
    return isBelow(numberOf(m_key, "first", leaf.caseName), leaf.millionths);
}

bool SampleDraw::doubles(const QByteArray &caseName) const
{
    return isBelow(numberOf(m_key, "second", caseName), doubledMillionths);
}

Result<PublishedSample> drawSample(const SamplePeriod &period, QByteArrayView secret,
                                   const QList<SampleLeaf> &leaves, const QString &publicValue)
{
    if (secret.size() != digestBytes)
        return makeError("sample_secret", u"The secret does not have 32 bytes."_s);
    PublishedSample out;
    out.period = period;
    out.commitment = sampleCommitment(period, secret);
    out.secret = secret.toByteArray();
    out.leaves = inOrder(leaves);
    if (auto fine = checkLeaves(out.leaves); !fine)
        return fine.error();
    out.root = merkleRoot(leafBytes(out.leaves));
    out.publicValue = publicValue;
    const SampleDraw draw(period, secret, out.root, out.publicValue);
    for (const SampleLeaf &leaf : std::as_const(out.leaves)) {
        if (!draw.draws(leaf))
            continue;
        out.drawn.append(leaf.caseName);
        if (draw.doubles(leaf.caseName))
            out.doubled.append(leaf.caseName);
    }
    return out;
}

Result<void> checkLeaves(const QList<SampleLeaf> &leaves)
{
    const SampleLeaf *before = nullptr;
    for (const SampleLeaf &leaf : leaves) {
        if (leaf.caseName.size() != digestBytes || leaf.expert.size() != digestBytes)
            return badLeaves(u"A pseudonym does not have 32 bytes."_s, leaf.caseName);
        if (leaf.millionths < 1 || leaf.millionths > oneMillion)
            return badLeaves(u"A case has no probability between 1 and 1,000,000 millionths."_s,
                             leaf.caseName);
        if (before && before->caseName == leaf.caseName)
            return badLeaves(u"A case is there twice."_s, leaf.caseName);
        if (before && before->caseName > leaf.caseName)
            return badLeaves(u"The cases are not in their order."_s, leaf.caseName);
        before = &leaf;
    }
    return {};
}

bool isBelow(quint64 number, int millionths)
{
    // number * 10^6 < millionths * 2^64 in two halves: neither product fits into 64 bits.
    constexpr int half = 32;
    const quint64 low = (number & 0xffff'ffffu) * quint64(oneMillion);
    const quint64 high = (number >> half) * quint64(oneMillion) + (low >> half);
    return high < quint64(std::clamp(millionths, 0, oneMillion)) << half;
}

} // namespace werkbank
