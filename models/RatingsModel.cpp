// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RatingsModel.h"

#include "models/ErrorText.h"
#include "models/UndoTime.h"

namespace werkbank {

using namespace Qt::StringLiterals;

void RatingsModel::watch()
{
    watchQuery(RatingsQuery{});
}

QHash<int, QByteArray> RatingsModel::roleNames() const
{
    return {{KeyRole, "key"},           {TitleRole, "title"},
            {AgeRole, "age"},           {StarsRole, "stars"},
            {StarsTextRole, "starsText"}, {CustomerRole, "customer"},
            {WordsRole, "words"},       {AnswerRole, "answer"},
            {StateRole, "stateText"},   {CanAnswerRole, "canAnswer"},
            {CanTakeBackRole, "canTakeBack"}, {RefusedRole, "refused"},
            {ProblemRole, "problem"},   {CommandRole, "command"}};
}

QVariant RatingsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<RatingRow>(index);
    if (!row || !wording())
        return {};
    const RatingBody &body = row->body;
    switch (role) {
    case KeyRole: return row->key;
    case TitleRole: return u"%1 · #%2"_s.arg(wording()->taskTitle(row->task), row->number);
    case AgeRole: return wording()->age(body.editedAt.value_or(body.at));
    case StarsRole: return body.stars;
    case StarsTextRole:
        //: What a customer gave; %1 is 1 to 5
        return tr("%1 of 5 stars").arg(body.stars);
    case CustomerRole: return row->customer;
    case WordsRole: return body.text;
    case AnswerRole: return row->answer;
    case StateRole:
        //: State of an expert's answer to a customer's stars: it is on this computer
        return row->sending ? tr("Not sent yet") : QString();
    case CanAnswerRole: return row->answer.isEmpty();
    case CanTakeBackRole: return row->mayTakeBack;
    case RefusedRole: return row->refused;
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    case CommandRole: return row->command.isNull() ? QString() : row->command.toString();
    default: return {};
    }
}

void RatingsModel::answer(const QString &key, const QString &text)
{
    const Id caseId = Id::fromString(key);
    if (!client() || caseId.isNull() || text.trimmed().isEmpty())
        return;
    client()->submit(commands::AnswerRating{caseId, text.trimmed()}, {.holdFor = undoTime})
        .then(this, [this, key](const Result<Id> &done) {
            if (done)
                Q_EMIT kept(key);
            else
                Q_EMIT failed(ErrorText::of(done.error()));
        });
}

} // namespace werkbank
