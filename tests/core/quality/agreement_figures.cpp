// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a JSON list of {"cases": [[marks]], "pairs": [[a, b]]} and prints for each what Agreement.h
// makes of it, for test_agreement.py.

#include "core/quality/Agreement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

QList<CaseMarks> casesIn(const QJsonArray &json)
{
    QList<CaseMarks> out;
    for (const auto &value : json) {
        CaseMarks marks;
        for (const auto &mark : value.toArray())
            marks.append(mark.toInt());
        out.append(marks);
    }
    return out;
}

QList<std::pair<int, int>> pairsIn(const QJsonArray &json)
{
    QList<std::pair<int, int>> out;
    for (const auto &value : json)
        out.append({value[0].toInt(), value[1].toInt()});
    return out;
}

QJsonValue orNull(std::optional<double> figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    QJsonArray figures;
    for (const auto &value : QJsonDocument::fromJson(in.readAll()).array()) {
        const QList<CaseMarks> cases = casesIn(value["cases"_L1].toArray());
        const auto pairs = pairsIn(value["pairs"_L1].toArray());
        figures.append(QJsonObject{
            {u"nominal"_s, orNull(krippendorffAlpha(cases, MarkLevel::Nominal))},
            {u"ordinal"_s, orNull(krippendorffAlpha(cases, MarkLevel::Ordinal))},
            {u"none"_s, orNull(cohensKappa(pairs, KappaWeights::None))},
            {u"linear"_s, orNull(cohensKappa(pairs, KappaWeights::Linear))},
            {u"quadratic"_s, orNull(cohensKappa(pairs, KappaWeights::Quadratic))}});
    }
    out.write(QJsonDocument(figures).toJson());
    return EXIT_SUCCESS;
}
