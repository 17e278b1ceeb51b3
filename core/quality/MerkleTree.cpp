// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/MerkleTree.h"

#include "core/quality/SampleHash.h"

#include <bit>
#include <span>

namespace werkbank {

namespace {

using Hashes = std::span<const QByteArray>;

QByteArray leafHash(const QByteArray &leaf)
{
    return sha256(QByteArray(1, '\0') + leaf);
}

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    return sha256(QByteArray(1, '\1') + left + right);
}

QList<QByteArray> leafHashes(const QList<QByteArray> &leaves)
{
    QList<QByteArray> out;
    out.reserve(leaves.size());
    for (const QByteArray &leaf : leaves)
        out.append(leafHash(leaf));
    return out;
}

// For two and more.
size_t leftHalf(size_t count)
{
    return std::bit_floor(count - 1);
}

QByteArray rootOf(Hashes hashes)
{
    if (hashes.empty())
        return sha256({});
    if (hashes.size() == 1)
        return hashes.front();
    const size_t left = leftHalf(hashes.size());
    return nodeHash(rootOf(hashes.first(left)), rootOf(hashes.subspan(left)));
}

} // namespace

QByteArray merkleRoot(const QList<QByteArray> &leaves)
{
    return rootOf(leafHashes(leaves));
}

QList<QByteArray> merkleProof(const QList<QByteArray> &leaves, qsizetype index)
{
    QList<QByteArray> out;
    if (index < 0 || index >= leaves.size())
        return out;
    const QList<QByteArray> all = leafHashes(leaves);
    Hashes around(all.constData(), size_t(all.size()));
    auto at = size_t(index);
    while (around.size() > 1) {
        const size_t left = leftHalf(around.size());
        const bool isLeft = at < left;
        out.prepend(rootOf(isLeft ? around.subspan(left) : around.first(left)));
        around = isLeft ? around.first(left) : around.subspan(left);
        at -= isLeft ? 0 : left;
    }
    return out;
}

QByteArray merkleRootOf(const QByteArray &leaf, qsizetype index, qsizetype count,
                        const QList<QByteArray> &proof)
{
    if (index < 0 || index >= count)
        return {};
    QByteArray hash = leafHash(leaf);
    auto at = size_t(index);
    auto last = size_t(count - 1);
    for (const QByteArray &beside : proof) {
        if (last == 0 || beside.size() != digestBytes)
            return {};
        if (at % 2 == 1 || at == last) {
            hash = nodeHash(beside, hash);
            // The right border of the tree has levels without a neighbour.
            while (at % 2 == 0 && at != 0) {
                at /= 2;
                last /= 2;
            }
        } else {
            hash = nodeHash(hash, beside);
        }
        at /= 2;
        last /= 2;
    }
    return last == 0 ? hash : QByteArray();
}

} // namespace werkbank
