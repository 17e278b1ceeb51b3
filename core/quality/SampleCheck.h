// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/Sampling.h"

// What an expert or an auditor finds out about a draw, without trusting the tenant. Each refusal
// says in words what is wrong and has a code of its own:
//   sample_leaves        the list itself: order, a case twice, no probability
//   sample_commitment    not the commitment that was published before the period
//   sample_secret        the secret is not the one committed to
//   sample_root          not the root that was published at the end of the period
//   sample_tree          the cases listed do not give the root: one left out, added or changed
//   sample_value         not the value that the named source gave
//   sample_draw          other cases than those that the values draw
//   sample_pseudonym     the salt does not open the case's pseudonym
//   sample_proof         the case is not in the tree, or not with this probability
//   sample_own           the list has other cases of an expert than he has
// Pure, any thread.
namespace werkbank {

// What somebody noted when it was published. Empty: he did not, and cannot vouch for it.
struct SampleWitness {
    QByteArray commitment;
    QByteArray root;
    QString publicValue;  // from the source itself
};

// The whole draw. The first thing wrong is told.
Result<void> verifySample(const PublishedSample &sample, const SampleWitness &witness);

// One case, for who knows it.
struct LeafProof {
    QString caseId;
    QByteArray salt;
    SampleLeaf leaf;
    qsizetype index = 0;
    QList<QByteArray> path;  // merkleProof()
};

Result<void> verifyLeaf(const QByteArray &root, qsizetype count, const LeafProof &proof);

// Each of an expert's cases is in the list, with what he was told, and none beside them.
Result<void> verifyOwnLeaves(const PublishedSample &sample, const QByteArray &expert,
                             const QList<LeafProof> &own);

} // namespace werkbank
