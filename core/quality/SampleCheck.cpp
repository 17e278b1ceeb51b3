// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SampleCheck.h"

#include "core/quality/MerkleTree.h"

#include <QJsonArray>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const char *code, const QString &text)
{
    return makeError(code, text);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

bool isNotNoted(const QByteArray &noted, const QByteArray &published)
{
    return !noted.isEmpty() && noted != published;
}

// Those of `list` that are not in `other`; both ascending.
QJsonArray without(const QList<QByteArray> &list, const QList<QByteArray> &other)
{
    QJsonArray out;
    for (const QByteArray &caseName : list) {
        if (!std::ranges::binary_search(other, caseName))
            out.append(hexOf(caseName));
    }
    return out;
}

Result<void> checkSame(const QList<QByteArray> &published, const QList<QByteArray> &right,
                       const QString &what)
{
    if (published == right)
        return {};
    const QJsonArray missing = without(right, published);
    QList<QByteArray> sorted = published;
    std::ranges::sort(sorted);
    const QJsonArray extra = without(sorted, right);
    return makeError("sample_draw",
                     u"%1 of the %2 cases are missing, %3 should not be there."_s
                         .arg(missing.size())
                         .arg(what)
                         .arg(extra.size()),
                     {{u"missing"_s, missing}, {u"extra"_s, extra}});
}

Result<void> checkPromises(const PublishedSample &sample, const SampleWitness &witness)
{
    if (isNotNoted(witness.commitment, sample.commitment))
        return wrong("sample_commitment",
                     u"The commitment is not the one that was published before the period."_s);
    if (sampleCommitment(sample.period, sample.secret) != sample.commitment)
        return wrong("sample_secret",
                     u"Secret, period, tenant and source do not give the commitment."_s);
    if (isNotNoted(witness.root, sample.root))
        return wrong("sample_root",
                     u"The root is not the one that was published at the period's end."_s);
    if (merkleRoot(leafBytes(sample.leaves)) != sample.root)
        return wrong(
            "sample_tree",
            u"The cases listed do not give the root: one was left out, added or changed."_s);
    if (!witness.publicValue.isEmpty() && witness.publicValue != sample.publicValue)
        return wrong("sample_value", u"The public value is not what its source gave."_s);
    return {};
}

} // namespace

Result<void> verifySample(const PublishedSample &sample, const SampleWitness &witness)
{
    if (auto fine = checkLeaves(sample.leaves); !fine)
        return fine;
    if (auto kept = checkPromises(sample, witness); !kept)
        return kept;
    const auto right = drawSample(sample.period, sample.secret, sample.leaves, sample.publicValue);
    if (!right)
        return right.error();
    if (auto same = checkSame(sample.drawn, right->drawn, u"drawn"_s); !same)
        return same;
    return checkSame(sample.doubled, right->doubled, u"doubled"_s);
}

Result<void> verifyLeaf(const QByteArray &root, qsizetype count, const LeafProof &proof)
{
    if (samplePseudonym(proof.salt, proof.caseId) != proof.leaf.caseName)
        return wrong("sample_pseudonym",
                     u"The salt does not open the pseudonym of case %1."_s.arg(proof.caseId));
    const QByteArray bytes = leafBytes({proof.leaf}).constFirst();
    if (merkleRootOf(bytes, proof.index, count, proof.path) != root)
        return wrong(
            "sample_proof",
            u"Case %1 is not in the tree with this probability and expert."_s.arg(proof.caseId));
    return {};
}

Result<void> verifyOwnLeaves(const PublishedSample &sample, const QByteArray &expert,
                             const QList<LeafProof> &own)
{
    for (const LeafProof &proof : own) {
        if (auto fine = verifyLeaf(sample.root, sample.leaves.size(), proof); !fine)
            return fine;
        if (!std::ranges::binary_search(sample.leaves, proof.leaf))
            return wrong("sample_own", u"Case %1 is not in the list."_s.arg(proof.caseId));
    }
    const auto listed = std::ranges::count(sample.leaves, expert, &SampleLeaf::expert);
    if (listed != own.size())
        return wrong(
            "sample_own",
            u"The list has %1 cases of this expert, he has %2."_s.arg(listed).arg(own.size()));
    return {};
}

} // namespace werkbank
