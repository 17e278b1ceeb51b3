// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

// How likely a closed case is to be looked at, before chance decides: clip(base + risk, 2 %, 50 %),
// certain for the first cases of an expert and for complaints. What is learned from the cases drawn
// this way holds for all of them (Estimate.h), because each carries its probability. Beside it a
// quota of cases picked for their risk, which carry none and so cannot enter an estimate.
// Probabilities are whole millionths. Pure, any thread, cannot fail.
namespace werkbank {

inline constexpr int oneMillion = 1'000'000;

// A published version is never changed: a new rule gets a new version.
struct SamplingRule {
    int version = 1;
    int base = 20'000;
    int certainCases = 5;       // of an expert, his first
    int newExpertCases = 20;    // below that more likely, falling evenly to the base
    int newExpert = 480'000;    // for the first that is not certain
    int reopened = 150'000;
    int refund = 150'000;
    int floor = 20'000;
    int ceiling = 500'000;
};

struct SamplingFacts {
    int closedBefore = 0;   // cases that this expert had closed at this tenant before this one
    bool complaint = false;
    bool reopened = false;
    bool refund = false;    // money was given back
};

struct Inclusion {
    int millionths = 0;
    int rule = 0;           // its version
    QStringList reasons;    // "first_cases", "complaint", "new_expert", "reopened", "refund"; base: none

    bool isCertain() const { return millionths == oneMillion; }
};

Inclusion inclusion(const SamplingRule &rule, const SamplingFacts &facts);

// A case that somebody or something wants looked at, whatever chance says.
struct RiskCandidate {
    QByteArray caseName;  // its pseudonym
    QString reason;       // stored with the review: "long_work", "low_rating", "dispatcher", …
    int weight = 0;       // higher goes first
};

// The `most` weightiest of the candidates that chance has not drawn anyhow, each case once.
QList<RiskCandidate> riskQuota(QList<RiskCandidate> candidates, const QSet<QByteArray> &drawn,
                               int most);

} // namespace werkbank
