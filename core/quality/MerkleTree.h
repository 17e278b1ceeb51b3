// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// The Merkle tree of RFC 6962 (Certificate Transparency), 2.1: leaves hashed behind a 0, nodes
// behind a 1, so that no node passes for a leaf; the left half is the largest power of two below
// the count. Pure, any thread, cannot fail.
namespace werkbank {

// Of the leaves' bytes in their order. Without leaves: the hash of nothing.
QByteArray merkleRoot(const QList<QByteArray> &leaves);

// The audit path (2.1.1) of leaf `index`, from the leaf to the root. Empty also for an index
// outside of the list.
QList<QByteArray> merkleProof(const QList<QByteArray> &leaves, qsizetype index);

// The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); empty when the path does not fit
// into a tree of that many leaves.
QByteArray merkleRootOf(const QByteArray &leaf, qsizetype index, qsizetype count,
                        const QList<QByteArray> &proof);

} // namespace werkbank
