// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/SampleJson.h"
#include "core/quality/SamplingRule.h"
#include "tests/core/quality/SampleCases.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 210;

QString verdict(const Result<void> &result)
{
    return result ? u"fine"_s : result.error().code;
}

// The n-th case that this draw took and that was not certain.
int aDrawnCase(const Month &month, const PublishedSample &sample)
{
    for (int n = 0; n < cases; ++n) {
        if (month.leaf(n).millionths < oneMillion && sample.drawn.contains(month.leaf(n).caseName))
            return n;
    }
    return -1;
}

} // namespace

// An operator who would rather not have one of the drawn cases looked at.
class TstSampleCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHonestDrawIsRight()
    {
        const Month month;
        QCOMPARE(verdict(verifySample(month.published(cases), month.witness(cases))), u"fine"_s);
        QCOMPARE(verdict(verifySample(month.published(0), month.witness(0))), u"fine"_s);
        for (int expert = 0; expert < 7; ++expert)
            QCOMPARE(verdict(verifyOwnLeaves(month.published(cases),
                                             month.nameOf(month.expertId(expert)),
                                             month.proofsOf(expert, cases))),
                     u"fine"_s);
    }

    void aSecretChosenAfterwardsIsFound()
    {
        const Month month;
        const int victim = aDrawnCase(month, month.published(cases));
        QVERIFY(victim >= 0);
        // He grinds until the case is not drawn, and makes all the rest agree with it.
        Month ground = month;
        for (int n = 0; ground.published(cases).drawn.contains(month.leaf(victim).caseName); ++n)
            ground.secret = sha256(QByteArray::number(n));
        const PublishedSample forged = ground.published(cases);
        QCOMPARE(verdict(verifySample(forged, {})), u"fine"_s);  // so it is the note that helps
        QCOMPARE(verdict(verifySample(forged, month.witness(cases))), u"sample_commitment"_s);
        // With the old commitment beside the new secret it does not even agree with itself.
        PublishedSample mixed = forged;
        mixed.commitment = month.witness(cases).commitment;
        QCOMPARE(verdict(verifySample(mixed, {})), u"sample_secret"_s);
    }

    void idsChosenAfterwardsAreFound()
    {
        const Month month;
        const int victim = aDrawnCase(month, month.published(cases));
        // Another name for the case, until it escapes.
        QList<SampleLeaf> leaves = month.leaves(cases);
        const qsizetype at = leaves.indexOf(month.leaf(victim));
        Result<PublishedSample> forged = month.published(cases);
        for (int n = 0; forged->drawn.contains(leaves[at].caseName); ++n) {
            leaves[at].caseName = sha256("ground" + QByteArray::number(n));
            forged = drawSample(month.period, month.secret, leaves, month.value);
        }
        QCOMPARE(verdict(verifySample(*forged, {})), u"fine"_s);
        QCOMPARE(verdict(verifySample(*forged, month.witness(cases))), u"sample_root"_s);
        // Two names exchanged between cases of one expert: the salt opens only the right one.
        LeafProof exchanged = month.proof(victim, month.leaves(cases));
        exchanged.caseId = month.caseId(victim + 7);
        QCOMPARE(verdict(verifyLeaf(month.witness(cases).root, cases, exchanged)),
                 u"sample_pseudonym"_s);
    }

    void aPublicValueChosenAfterwardsIsFound()
    {
        const Month month;
        const int victim = aDrawnCase(month, month.published(cases));
        Month ground = month;
        for (int n = 0; ground.published(cases).drawn.contains(month.leaf(victim).caseName); ++n)
            ground.value = QString::number(n);
        QCOMPARE(verdict(verifySample(ground.published(cases), {})), u"fine"_s);
        QCOMPARE(verdict(verifySample(ground.published(cases), month.witness(cases))),
                 u"sample_value"_s);
        // A true value of another source: the source was named with the commitment.
        ground.period.publicSource = u"whatever suits"_s;
        PublishedSample forged = ground.published(cases);
        QCOMPARE(verdict(verifySample(forged, month.witness(cases))), u"sample_commitment"_s);
        forged.commitment = month.witness(cases).commitment;
        QCOMPARE(verdict(verifySample(forged, month.witness(cases))), u"sample_secret"_s);
    }

    void aLeafLeftOutIsFound()
    {
        const Month month;
        QList<SampleLeaf> leaves = month.leaves(cases);
        leaves.removeOne(month.leaf(9));
        const PublishedSample forged = *drawSample(month.period, month.secret, leaves, month.value);
        // After the root was published: everybody who noted it.
        QCOMPARE(verdict(verifySample(forged, month.witness(cases))), u"sample_root"_s);
        PublishedSample mixed = forged;
        mixed.root = month.witness(cases).root;
        QCOMPARE(verdict(verifySample(mixed, month.witness(cases))), u"sample_tree"_s);
        // Before: the case's expert, who has no proof that leads to this root.
        QCOMPARE(verdict(verifyOwnLeaves(forged, month.nameOf(month.expertId(9)),
                                         month.proofsOf(9 % 7, cases))),
                 u"sample_proof"_s);
        // A case made up, or one of somebody else put under his name, is found as well.
        leaves = month.leaves(cases);
        leaves.append({sha256("made up"), month.nameOf(month.expertId(2)), 20'000});
        leaves = inOrder(leaves);
        QList<LeafProof> own;
        for (int n = 2; n < cases; n += 7)
            own.append(month.proof(n, leaves));
        QCOMPARE(
            verdict(verifyOwnLeaves(*drawSample(month.period, month.secret, leaves, month.value),
                                    month.nameOf(month.expertId(2)), own)),
            u"sample_own"_s);
    }

    void aChangedProbabilityIsFound()
    {
        const Month month;
        QList<SampleLeaf> leaves = month.leaves(cases);
        const qsizetype at = leaves.indexOf(month.leaf(12));
        leaves[at].millionths = 1;
        const PublishedSample forged = *drawSample(month.period, month.secret, leaves, month.value);
        QCOMPARE(verdict(verifySample(forged, month.witness(cases))), u"sample_root"_s);
        LeafProof told = month.proof(12, month.leaves(cases));
        told.path = merkleProof(leafBytes(leaves), at);
        QCOMPARE(verdict(verifyLeaf(forged.root, cases, told)), u"sample_proof"_s);
        QCOMPARE(verdict(verifyOwnLeaves(month.published(cases), month.nameOf(month.expertId(12)),
                                         {told})),
                 u"sample_own"_s);
    }

    void casesHandPickedIntoTheDrawOrOutOfItAreNamed()
    {
        const Month month;
        PublishedSample forged = month.published(cases);
        const QByteArray gone = forged.drawn.takeAt(3);
        const auto found = verifySample(forged, month.witness(cases));
        QCOMPARE(verdict(found), u"sample_draw"_s);
        QCOMPARE(found.error().detail["missing"_L1].toArray(),
                 QJsonArray{QString::fromLatin1(gone.toHex())});
        forged = month.published(cases);
        const auto left = std::ranges::find_if(forged.leaves, [&](const SampleLeaf &leaf) {
            return !forged.drawn.contains(leaf.caseName);
        });
        forged.drawn.append(left->caseName);
        const auto extra = verifySample(forged, {});
        QCOMPARE(verdict(extra), u"sample_draw"_s);
        QCOMPARE(extra.error().detail["extra"_L1].toArray().size(), 1);
        forged = month.published(cases);
        forged.doubled.removeFirst();
        QCOMPARE(verdict(verifySample(forged, {})), u"sample_draw"_s);
    }

    void aListOutOfOrderIsFound()
    {
        const Month month;
        PublishedSample forged = month.published(cases);
        forged.leaves.swapItemsAt(4, 5);
        QCOMPARE(verdict(verifySample(forged, {})), u"sample_leaves"_s);
        forged = month.published(cases);
        forged.leaves.append(forged.leaves.constLast());
        QCOMPARE(verdict(verifySample(forged, {})), u"sample_leaves"_s);
    }

    void theFileKeepsEverything()
    {
        const Month month;
        const PublishedSample sample = month.published(60);
        const auto again = sampleFromJson(toJson(sample));
        QVERIFY(again.ok());
        QCOMPARE(*again, sample);
        const LeafProof proof = month.proof(5, month.leaves(60));
        const auto proofAgain = leafProofFromJson(toJson(proof));
        QVERIFY(proofAgain.ok());
        QCOMPARE(verdict(verifyLeaf(sample.root, 60, *proofAgain)), u"fine"_s);
    }

    void aFileThatLacksSomethingIsRefusedByName()
    {
        const Month month;
        const QJsonObject whole = toJson(month.published(5));
        for (const QString &name : whole.keys()) {
            QJsonObject without = whole;
            without.remove(name);
            const auto read = sampleFromJson(without);
            QVERIFY2(!read.ok(), qPrintable(name));
            QVERIFY2(read.error().text.contains(name), qPrintable(read.error().text));
        }
        QJsonObject upper = whole;
        upper["root"_L1] = whole["root"_L1].toString().toUpper();
        QVERIFY(!sampleFromJson(upper).ok());
    }
};

QTEST_GUILESS_MAIN(TstSampleCheck)
#include "tst_sample_check.moc"
