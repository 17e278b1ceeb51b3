// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Scorecard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

Scorecards cards()
{
    return *Scorecards::builtIn();
}

// Each mark the same, no breach.
QList<ScoreAnswer> all(const Scorecard &card, int mark)
{
    QList<ScoreAnswer> out;
    for (const Criterion &criterion : card.criteria()) {
        if (criterion.critical)
            out.append({criterion.id, 0, false, {}});
        else
            out.append({criterion.id, mark, {}, u"because"_s});
    }
    return out;
}

QJsonObject smallCard()
{
    QJsonArray anchors;
    for (int mark = 0; mark < 5; ++mark)
        anchors.append(QJsonObject{{u"de"_s, u"so"_s}, {u"en"_s, u"so"_s}});
    const auto words = [](const QString &id) {
        return QJsonObject{{u"id"_s, id},
                           {u"de"_s, u"W"_s},
                           {u"en"_s, u"W"_s},
                           {u"about_de"_s, u"w"_s},
                           {u"about_en"_s, u"w"_s}};
    };
    QJsonObject marked = words(u"work"_s);
    marked["weight"_L1] = 3;
    marked["anchors"_L1] = anchors;
    QJsonObject critical = words(u"fault"_s);
    critical["critical"_L1] = true;
    return {{u"id"_s, u"small"_s},
            {u"version"_s, 1},
            {u"de"_s, u"Klein"_s},
            {u"en"_s, u"Small"_s},
            {u"criteria"_s, QJsonArray{marked, critical}}};
}

// The small card with one member of its criterion changed.
QString loaded(int criterion, const QString &member, const QJsonValue &value)
{
    QJsonObject card = smallCard();
    QJsonArray criteria = card["criteria"_L1].toArray();
    QJsonObject changed = criteria[criterion].toObject();
    changed[member] = value;
    criteria[criterion] = changed;
    card["criteria"_L1] = criteria;
    const auto read = Scorecard::load(card);
    return read ? u"fine"_s : read.error().code;
}

} // namespace

class TstScorecard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothFirstScorecardsAreThereInBothLanguages()
    {
        const auto found = Scorecards::builtIn();
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        for (const auto &[key, id] : {std::pair(u"spot-check-1"_s, u"spot-check"_s),
                                      std::pair(u"onboarding-1"_s, u"onboarding"_s)}) {
            const Scorecard *card = found->byKey(key);
            QVERIFY(card);
            QCOMPARE(found->newest(id)->key(), key);
            QVERIFY(card->name(u"de-AT") != card->name(u"en"));
            QVERIFY(card->criteria().size() >= 6);
            for (const Criterion &criterion : card->criteria()) {
                QVERIFY(criterion.name(u"de") != criterion.name(u"en"));
                for (int mark = 1; mark <= 5 && !criterion.critical; ++mark)
                    QVERIFY(criterion.anchor(mark, u"de") != criterion.anchor(mark, u"en"));
            }
            QVERIFY(std::ranges::any_of(card->criteria(), &Criterion::critical));
        }
        QVERIFY(!found->byKey(u"spot-check-9") && !found->newest(u"nothing"));
    }

    void anchorsExistForMarksOnly()
    {
        const Scorecards found = cards();
        const Criterion *solved = found.byKey(u"spot-check-1")->criterion(u"solved");
        QVERIFY(solved);
        QCOMPARE(solved->anchor(2, u"en"), u"symptom removed, cause named but left"_s);
        QVERIFY(solved->anchor(0, u"en").isEmpty() && solved->anchor(6, u"en").isEmpty());
    }

    void aScoreIsTheWeightedMean()
    {
        const Scorecards found = cards();
        const Scorecard &card = *found.byKey(u"spot-check-1");
        QCOMPARE(scoreOf(card, all(card, 4))->mean, 4.0);
        // Weights 2, 3, 3, 2, 2: (2·5 + 3·5 + 3·2 + 2·5 + 2·5) / 12
        QList<ScoreAnswer> answers = all(card, 5);
        answers[2].mark = 2;
        QVERIFY(std::abs(*scoreOf(card, answers)->mean - 51.0 / 12) < 1e-12);
        QCOMPARE(scoreOf(card, answers)->marked, 5);
    }

    void whatDoesNotApplyDoesNotCount()
    {
        const Scorecards found = cards();
        const Scorecard &card = *found.byKey(u"spot-check-1");
        QList<ScoreAnswer> answers = all(card, 5);
        answers[2].mark = 0;
        QCOMPARE(scoreOf(card, answers)->mean, 5.0);
        QCOMPARE(scoreOf(card, answers)->marked, 4);
        const auto nothing = scoreOf(card, all(card, 0));
        QVERIFY(nothing.ok() && !nothing->mean && nothing->marked == 0);
    }

    void aBreachIsNamedBesideTheMean()
    {
        const Scorecards found = cards();
        const Scorecard &card = *found.byKey(u"spot-check-1");
        QList<ScoreAnswer> answers = all(card, 5);
        answers.last().breach = true;
        answers.last().reason = u"sent a password in plain text"_s;
        const auto score = scoreOf(card, answers);
        QCOMPARE(score->breaches, QStringList{u"critical"_s});
        QCOMPARE(score->mean, 5.0);
    }

    void answersThatDoNotFitAreRefusedByName()
    {
        const Scorecards found = cards();
        const Scorecard &card = *found.byKey(u"spot-check-1");
        const auto refused = [&card](qsizetype at, auto change) {
            QList<ScoreAnswer> answers = all(card, 3);
            change(answers[at]);
            const auto score = scoreOf(card, answers);
            return score ? QString() : score.error().detail["criterion"_L1].toString();
        };
        QCOMPARE(refused(1, [](ScoreAnswer &a) { a.mark = 6; }), u"data"_s);
        QCOMPARE(refused(1, [](ScoreAnswer &a) { a.mark = -1; }), u"data"_s);
        QCOMPARE(refused(1, [](ScoreAnswer &a) { a.breach = false; }), u"data"_s);
        QCOMPARE(refused(1, [](ScoreAnswer &a) { a.criterion = u"solved"_s; }), u"solved"_s);
        QCOMPARE(refused(1, [](ScoreAnswer &a) { a.criterion = u"else"_s; }), u"else"_s);
        QCOMPARE(refused(5, [](ScoreAnswer &a) { a.breach.reset(); }), u"critical"_s);
        QCOMPARE(refused(5, [](ScoreAnswer &a) { a.mark = 1; }), u"critical"_s);
        QCOMPARE(refused(5, [](ScoreAnswer &a) { a.breach = true; }), u"critical"_s);
        QCOMPARE(refused(3, [](ScoreAnswer &a) { a = {a.criterion, 2, {}, u"  "_s}; }), u"clear"_s);
        QCOMPARE(refused(3, [](ScoreAnswer &a) { a = {a.criterion, 3, {}, {}}; }), QString());
        QList<ScoreAnswer> fewer = all(card, 3);
        fewer.removeLast();
        QCOMPARE(scoreOf(card, fewer).error().detail["criterion"_L1].toString(), u"critical"_s);
    }

    void aCardThatLacksSomethingIsNotLoaded()
    {
        QVERIFY(Scorecard::load(smallCard()).ok());
        QCOMPARE(loaded(0, u"weight"_s, 3), u"fine"_s);
        QCOMPARE(loaded(0, u"weight"_s, 0), u"bad_scorecard"_s);
        QCOMPARE(loaded(0, u"weight"_s, 11), u"bad_scorecard"_s);
        QCOMPARE(loaded(0, u"anchors"_s, QJsonArray()), u"bad_scorecard"_s);
        QCOMPARE(loaded(0, u"en"_s, QString()), u"bad_scorecard"_s);
        QCOMPARE(loaded(0, u"id"_s, u"fault"_s), u"bad_scorecard"_s);
        QCOMPARE(loaded(1, u"weight"_s, 1), u"bad_scorecard"_s);
        QJsonObject card = smallCard();
        card["version"_L1] = 0;
        QVERIFY(!Scorecard::load(card).ok());
        card = smallCard();
        card["criteria"_L1] = QJsonArray{card["criteria"_L1][1]};
        QVERIFY(!Scorecard::load(card).ok());
        const QJsonArray twice{smallCard(), smallCard()};
        QVERIFY(
            !Scorecards::load(QJsonDocument(QJsonObject{{u"scorecards"_s, twice}}).toJson()).ok());
        QVERIFY(!Scorecards::load("not json").ok());
    }

    void theNewestVersionIsTaken()
    {
        QJsonObject later = smallCard();
        later["version"_L1] = 12;
        const QJsonObject file{{u"scorecards"_s, QJsonArray{later, smallCard()}}};
        const auto found = Scorecards::load(QJsonDocument(file).toJson());
        QVERIFY(found.ok());
        QCOMPARE(found->newest(u"small")->version(), 12);
        QCOMPARE(found->byKey(u"small-1")->version(), 1);
    }
};

QTEST_GUILESS_MAIN(TstScorecard)
#include "tst_scorecard.moc"
