// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewResultsModel.h"

#include "models/ErrorText.h"

namespace werkbank {

using namespace Qt::StringLiterals;

ReviewResultsModel::ReviewResultsModel(QObject *parent)
    : RowModel(parent), m_cards(Scorecards::builtIn().valueOr(Scorecards{}))
{
}

void ReviewResultsModel::watch()
{
    watchQuery(ReviewResultsQuery{});
}

QHash<int, QByteArray> ReviewResultsModel::roleNames() const
{
    return {{KeyRole, "key"},           {TitleRole, "title"},         {AgeRole, "age"},
            {MarksRole, "marks"},       {WordsRole, "words"},         {QuotesRole, "quotes"},
            {AnswerRole, "answer"},     {CanAnswerRole, "canAnswer"}, {ObjectionRole, "objection"},
            {CanObjectRole, "canObject"}, {ObjectUntilRole, "objectUntil"},
            {OutcomeRole, "outcome"},   {ProblemRole, "problem"}};
}

QVariant ReviewResultsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ReviewResultRow>(index);
    if (!row || !wording())
        return {};
    const ReviewResultBody &body = row->body;
    switch (role) {
    case KeyRole: return row->key;
    case TitleRole: return u"%1 · #%2"_s.arg(wording()->taskTitle(body.task), body.number);
    case AgeRole: return wording()->age(body.at);
    case MarksRole: return marks(body);
    case WordsRole: return body.text;
    case QuotesRole: return QStringList(body.quotes);
    case AnswerRole: return row->answer;
    case CanAnswerRole: return row->answer.isEmpty();
    case ObjectionRole: return row->objection;
    case CanObjectRole: return row->objection.isEmpty() && now() < body.objectUntil;
    case ObjectUntilRole: return wording()->dayAndTime(body.objectUntil);
    case OutcomeRole: return outcome(body);
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    default: return {};
    }
}

QVariantList ReviewResultsModel::marks(const ReviewResultBody &body) const
{
    const Scorecard *card = m_cards.byKey(body.scorecard);
    // What an objection or a third reviewer changed: both versions stay in sight.
    QVariantList out;
    for (const ScoreMark &mark : body.marks) {
        const Criterion *criterion = card ? card->criterion(mark.criterion) : nullptr;
        const auto said = [this](const ScoreMark &m) {
            if (m.breach) {
                //: A critical fault in a spot check
                return *m.breach ? tr("yes") : tr("no");
            }
            //: A mark of a spot check; %1 is 1 to 5
            return m.mark > 0 ? tr("%1 of 5").arg(m.mark)
                              //: A criterion that did not apply
                              : tr("n/a");
        };
        QString text = said(mark);
        for (const ScoreMark &later : body.decidedMarks) {
            if (later.criterion == mark.criterion && said(later) != text) {
                //: A mark that was changed later; from %1 to %2
                text = tr("%1, now %2").arg(text, said(later));
            }
        }
        out.append(QVariantMap{
            {u"title"_s, criterion ? criterion->name(wording()->language()) : mark.criterion},
            {u"text"_s, text},
            {u"reason"_s, mark.reason},
            {u"weak"_s, mark.breach.value_or(false) || (mark.mark > 0 && mark.mark <= 2)}});
    }
    return out;
}

QString ReviewResultsModel::outcome(const ReviewResultBody &body) const
{
    if (!body.objectionState && body.decidedAt) {
        //: Two reviewers differed about a spot check and a third decided; %1 are words
        return tr("A third person looked at it. %1").arg(body.decision);
    }
    if (!body.objectionState)
        return {};
    switch (*body.objectionState) {
    case ObjectionState::Open:
        //: State of an objection to a spot check
        return tr("Somebody who has not judged this case is looking at it.");
    case ObjectionState::Upheld:
        //: Outcome of an objection to a spot check; %1 are words
        return tr("The marks stay. %1").arg(body.decision);
    case ObjectionState::Changed:
        //: Outcome of an objection to a spot check; %1 are words
        return tr("The marks were changed. %1").arg(body.decision);
    case ObjectionState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("update needed");
}

template <class C>
void ReviewResultsModel::give(const C &command)
{
    if (!client())
        return;
    client()->submit(command).then(this, [this](const Result<Id> &kept) {
        if (!kept)
            Q_EMIT failed(ErrorText::of(kept.error()));
    });
}

void ReviewResultsModel::answer(const QString &key, const QString &text)
{
    give(commands::AnswerReview{Id::fromString(key), text});
}

void ReviewResultsModel::object(const QString &key, const QString &text)
{
    give(commands::ObjectToReview{Id::fromString(key), text});
}

} // namespace werkbank
