// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/ReviewText.h"
#include "platform/domain/SamplePeriods.h"
#include "tests/platform/domain/Stage.h"

#include <QTimeZone>

// A tenant whose cases are closed and looked at: experts, reviewers, and a month that can be drawn.
namespace werkbank::test {

struct ReviewDesk {
    Stage stage;
    Expert expert = stage.expert(QStringLiteral("Xaverine Quittenhobel"));
    Expert first = stage.member(QStringLiteral("Rolf Adler"), {Role::Reviewer});
    Expert second = stage.member(QStringLiteral("Ilse Brook"), {Role::Reviewer});
    Expert third = stage.member(QStringLiteral("Uwe Carst"), {Role::Reviewer});
    const QString january = QStringLiteral("2026-01");
    const QString value = QStringLiteral("8f00b204e9800998ecf8427e");

    static void done(const frames::Verdict &verdict)
    {
        if (verdict.result != frames::VerdictResult::Done)
            qFatal("not done: %s %s", qPrintable(verdict.code), qPrintable(verdict.text));
    }

    CaseMade solved(const Expert &by)
    {
        const CaseMade made = stage.assigned(by);
        done(stage.tell(by.viewer, commands::SolveCase{made.caseId, QStringLiteral("Fertig.")}));
        return made;
    }

    CaseMade closed(const Expert &by)
    {
        const CaseMade made = solved(by);
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
        return made;
    }
    CaseMade closed() { return closed(expert); }

    // As somebody who has closed many cases: none of his next ones is certain.
    void makeSeasoned(int cases = 25)
    {
        for (int i = 0; i < cases; ++i)
            closed();
        must(sql("DELETE FROM review"));
    }

    Result<void> sql(QByteArrayView statement, const Values &values = {})
    {
        return stage.platform().change([&](Work &work) {
            work.sql.run(statement, values);
            return work.sql.result();
        });
    }

    // To the moment at which the public value of January exists.
    void passMonth()
    {
        const Instant when{QDateTime(QDate(2026, 2, 2), QTime(12, 1), QTimeZone::UTC)
                               .toMSecsSinceEpoch()};
        stage.advance(when - stage.clock.wall());
    }

    QString source() const
    {
        return QStringLiteral("drand quicknet, randomness of the first round at or after "
                              "2026-02-02T12:00:00Z, hex");
    }

    Result<int> publish(const QString &value, const QString &source)
    {
        Result<int> out = 0;
        const auto done = stage.platform().change([&](Work &work) -> Result<void> {
            out = publishValue(work, stage.home(), january, value, source);
            return out ? Result<void>() : Result<void>(out.error());
        });
        return done ? out : Result<int>(done.error());
    }

    QString take(const Expert &who, int count = 1)
    {
        return stage.tell(who.viewer, commands::TakeReviews{stage.home(), count}).code;
    }
    Id held(const Expert &who)
    {
        const Rows rows = stage.query("SELECT id FROM review WHERE taken_by = $1"
                                      " AND state = 'taken' ORDER BY id",
                                      {who.account});
        return rows.isEmpty() ? Id() : rows.first().id(0);
    }
    Id caseOf(const Id &review)
    {
        return stage.query("SELECT case_id FROM review WHERE id = $1", {review}).first().id(0);
    }

    // Every criterion with this mark, nothing breached.
    static QList<ScoreMark> marks(int mark, bool breach = false)
    {
        QList<ScoreMark> out;
        for (const Criterion &criterion : scorecardOf(spotCheckCard())->criteria()) {
            ScoreMark one;
            one.criterion = criterion.id;
            if (criterion.critical)
                one.breach = breach;
            else
                one.mark = mark;
            if (mark <= 2 || breach)
                one.reason = QStringLiteral("Begründung.");
            out.append(one);
        }
        return out;
    }

    frames::Verdict submit(const Expert &who, const QList<ScoreMark> &marks)
    {
        return stage.tell(who.viewer, commands::SubmitReview{stage.home(), held(who), marks,
                                                             QStringLiteral("Danke.")});
    }

    qint64 count(QByteArrayView statement, const Values &values = {})
    {
        return stage.query(statement, values).first().integer(0);
    }
};

} // namespace werkbank::test
