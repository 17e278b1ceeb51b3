// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

// What a reviewer or an evaluator marks, by version: criteria with weight and a text for each mark
// from 1 to 5, in German and English, and critical ones that are only yes or no. A version that has
// been used is never changed; a new one gets a new number. Loaded once, immutable, any thread may
// read. load() fails with `bad_scorecard`; scoreOf() with `bad_marks`, naming the criterion.
namespace werkbank {

struct Criterion {
    QString id;
    bool critical = false;     // yes (a breach) or no; has no weight and no anchors
    int weight = 0;
    QString de, en;
    QString aboutDe, aboutEn;  // one sentence: what is looked at
    std::array<QString, 5> anchorsDe, anchorsEn;

    // `language`: BCP 47; German for "de…", else English. A mark from 1 to 5.
    QString name(QStringView language) const;
    QString about(QStringView language) const;
    QString anchor(int mark, QStringView language) const;
};

class Scorecard {
public:
    static Result<Scorecard> load(const QJsonObject &json);

    QString id() const { return m_id; }
    int version() const { return m_version; }
    QString key() const;  // "spot-check-1", as reviews refer to it
    QString name(QStringView language) const;
    const QList<Criterion> &criteria() const { return m_criteria; }
    const Criterion *criterion(QStringView id) const;  // null: unknown

private:
    QString m_id, m_de, m_en;
    int m_version = 0;
    QList<Criterion> m_criteria;
};

class Scorecards {
public:
    static Result<Scorecards> builtIn();
    static Result<Scorecards> load(const QByteArray &json);

    const Scorecard *byKey(QStringView key) const;
    const Scorecard *newest(QStringView id) const;  // "spot-check", "onboarding"
    const QList<Scorecard> &all() const { return m_cards; }

private:
    QList<Scorecard> m_cards;
};

struct ScoreAnswer {
    QString criterion;
    int mark = 0;                // 1-5; 0: not applicable. Of a critical one always 0
    std::optional<bool> breach;  // of a critical one
    QString reason;              // needed for marks of 2 and below and for a breach
};

struct Score {
    std::optional<double> mean;  // weighted, 1-5; missing if nothing was applicable
    int marked = 0;              // criteria that count
    QStringList breaches;        // ids
};

// Each criterion must be answered exactly once.
Result<Score> scoreOf(const Scorecard &card, const QList<ScoreAnswer> &answers);

} // namespace werkbank
