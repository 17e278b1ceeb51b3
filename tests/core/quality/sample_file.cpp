// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints a published draw, what a witness noted and the proofs of one expert, for recompute_draw.py.

#include "core/quality/SampleJson.h"
#include "tests/core/quality/SampleCases.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace werkbank;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
    const Month month;
    const SampleWitness noted = month.witness(count);
    QJsonArray proofs;
    for (const LeafProof &proof : month.proofsOf(2, count))
        proofs.append(toJson(proof));
    const QJsonObject out{
        {u"sample"_s, toJson(month.published(count))},
        {u"witness"_s,
         QJsonObject{{u"commitment"_s, QString::fromLatin1(noted.commitment.toHex())},
                     {u"root"_s, QString::fromLatin1(noted.root.toHex())},
                     {u"public_value"_s, noted.publicValue}}},
        {u"expert"_s, QString::fromLatin1(month.nameOf(month.expertId(2)).toHex())},
        {u"proofs"_s, proofs}};
    const QByteArray text = QJsonDocument(out).toJson();
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size())
        ? EXIT_SUCCESS
        : EXIT_FAILURE;
}
