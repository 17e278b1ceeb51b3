// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/MerkleTree.h"
#include "core/quality/SampleCheck.h"
#include "core/quality/SampleHash.h"

#include <QHash>

// One month of a tenant with made-up cases, as its platform would hold it.
namespace werkbank {

struct Month {
    SamplePeriod period{QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057"),
                        QStringLiteral("2026-11"),
                        QStringLiteral("drand quicknet, randomness of the first round after "
                                       "2026-12-02T12:00:00Z, hex")};
    QByteArray secret = sha256("a secret of November");
    QByteArray key = sha256("the key of the pseudonyms");
    QString value = QStringLiteral("b8fb3ac6ac93f1f0a7f4d2bb5e8f2a0c");

    QString caseId(int n) const
    {
        return QStringLiteral("01890a5d-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0'));
    }
    QString expertId(int n) const
    {
        return QStringLiteral("01890a5d-1111-7000-8000-%1").arg(n % 7, 12, 10, QLatin1Char('0'));
    }
    QByteArray nameOf(const QString &id) const
    {
        return samplePseudonym(sampleSalt(key, period, id), id);
    }
    SampleLeaf leaf(int n) const
    {
        constexpr int some[] = {20'000, 170'000, 500'000, 1'000'000, 84'000};
        return {nameOf(caseId(n)), nameOf(expertId(n)), some[n % 5]};
    }
    QList<SampleLeaf> leaves(int count) const
    {
        QList<SampleLeaf> out;
        for (int n = 0; n < count; ++n)
            out.append(leaf(n));
        return inOrder(out);
    }
    LeafProof proof(int n, const QList<SampleLeaf> &all) const
    {
        const qsizetype index = all.indexOf(leaf(n));
        return {caseId(n), sampleSalt(key, period, caseId(n)), leaf(n), index,
                merkleProof(leafBytes(all), index)};
    }
    QList<LeafProof> proofsOf(int expert, int count) const
    {
        QList<LeafProof> out;
        for (int n = expert; n < count; n += 7)
            out.append(proof(n, leaves(count)));
        return out;
    }
    PublishedSample published(int count) const
    {
        return *drawSample(period, secret, leaves(count), value);
    }
    SampleWitness witness(int count) const
    {
        return {sampleCommitment(period, secret), merkleRoot(leafBytes(leaves(count))), value};
    }
};

} // namespace werkbank
