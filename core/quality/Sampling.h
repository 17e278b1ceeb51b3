// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <compare>

// The draw of a month's spot checks, such that nobody can steer it and everybody can recompute it
// (SAMPLING.md has the format for strangers). Before the month the tenant commits to a secret and
// names a public value that nobody knows yet; at its end he commits to all cases and their
// probabilities; then the value appears and, with the secret, draws. Exact in integers.
// Pure, any thread. drawSample() fails with `sample_leaves` (checkLeaves() says why) and, for a secret
// that is not 32 bytes long, with `sample_secret`.
namespace werkbank {

// What is fixed before the month begins. Changing one of them changes the commitment.
struct SamplePeriod {
    QString tenant;        // its id
    QString period;        // yyyy-MM
    QString publicSource;  // exactly which value of which publication will count

    friend bool operator==(const SamplePeriod &, const SamplePeriod &) = default;
};

// A closed case as the tree holds it.
struct SampleLeaf {
    QByteArray caseName;  // pseudonyms, 32 bytes
    QByteArray expert;
    int millionths = 0;   // 1 … 1,000,000: how likely it was to be drawn

    friend auto operator<=>(const SampleLeaf &, const SampleLeaf &) = default;
};

// All of a draw, as it is published afterwards. Byte arrays are bytes, not hex.
struct PublishedSample {
    SamplePeriod period;
    QByteArray commitment;
    QByteArray secret;
    QByteArray root;
    QString publicValue;       // as its source prints it
    QList<SampleLeaf> leaves;  // ascending by caseName
    QList<QByteArray> drawn;   // caseNames, ascending
    QList<QByteArray> doubled; // those of them that a second reviewer sees

    friend bool operator==(const PublishedSample &, const PublishedSample &) = default;
};

QByteArray sampleCommitment(const SamplePeriod &period, QByteArrayView secret);

// A pseudonym opens by its salt, which only the tenant, who has `key`, can make: he hands it to
// who knows the case anyhow. Of an expert it is another one each month.
QByteArray sampleSalt(QByteArrayView key, const SamplePeriod &period, const QString &id);
QByteArray samplePseudonym(QByteArrayView salt, const QString &id);

// The order of the tree.
QList<SampleLeaf> inOrder(QList<SampleLeaf> leaves);
// The bytes of each leaf, of which merkleRoot() and merkleProof() make the tree.
QList<QByteArray> leafBytes(const QList<SampleLeaf> &leaves);

// The decision once everything is known.
class SampleDraw {
public:
    SampleDraw(const SamplePeriod &period, QByteArrayView secret, const QByteArray &root,
               const QString &publicValue);

    bool draws(const SampleLeaf &leaf) const;
    // One in ten of what is drawn.
    bool doubles(const QByteArray &caseName) const;

private:
    QByteArray m_key;
};

// The root and the draw of these leaves, in any order.
Result<PublishedSample> drawSample(const SamplePeriod &period, QByteArrayView secret,
                                   const QList<SampleLeaf> &leaves, const QString &publicValue);

// Why these leaves make no tree: an order or a size that is not right, a case twice, no probability.
Result<void> checkLeaves(const QList<SampleLeaf> &leaves);

// number / 2^64 < millionths / 10^6, exactly.
bool isBelow(quint64 number, int millionths);

} // namespace werkbank
