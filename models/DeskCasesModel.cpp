// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskCasesModel.h"

namespace werkbank {

namespace {

bool looksForExpert(CaseState state)
{
    return state == CaseState::Open || state == CaseState::Offered || state == CaseState::Unmatched;
}

} // namespace

void DeskCasesModel::watch()
{
    watchQuery(DeskCasesQuery{});
}

QHash<int, QByteArray> DeskCasesModel::roleNames() const
{
    return {{KeyRole, "key"}, {NumberRole, "number"}, {TaskRole, "task"}, {LevelRole, "level"},
            {AreaRole, "area"}, {UrgentRole, "urgent"}, {GroupRole, "group"},
            {StateTextRole, "stateText"}, {AgeRole, "age"}, {AssigneeRole, "assignee"},
            {AssignableRole, "assignable"}, {AssigningRole, "assigning"},
            {ProblemRole, "problem"}};
}

QVariant DeskCasesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<DeskCaseRow>(index);
    if (!row || !wording())
        return {};
    const DeskCaseBody &desk = row->desk;
    switch (role) {
    case KeyRole: return row->key;
    case NumberRole: return u'#' + desk.number;
    case TaskRole: return wording()->taskTitle(desk.task);
    case LevelRole: return desk.level;
    case AreaRole: return desk.area;
    case UrgentRole: return desk.urgency == Urgency::Urgent;
    case GroupRole: return group(desk);
    case StateTextRole: return stateText(desk);
    case AgeRole: return wording()->age(desk.createdAt);
    case AssigneeRole: return desk.assigneeName;
    case AssignableRole: return looksForExpert(desk.state) || desk.state == CaseState::Assigned;
    case AssigningRole: return row->assigning;
    case ProblemRole: return row->problem;
    default: return {};
    }
}

bool DeskCasesModel::isSilent(const DeskCaseBody &desk) const
{
    return desk.state == CaseState::Assigned && desk.replyUntil && *desk.replyUntil <= now();
}

QString DeskCasesModel::group(const DeskCaseBody &desk) const
{
    if (desk.state == CaseState::Unmatched) {
        //: Group of the dispatcher's list
        return tr("Nobody took it");
    }
    if (isSilent(desk)) {
        //: Group of the dispatcher's list: the expert has not answered in time
        return tr("No answer yet");
    }
    if (desk.state == CaseState::Closed || desk.state == CaseState::Cancelled) {
        //: Group of the dispatcher's list
        return tr("Ended");
    }
    //: Group of the dispatcher's list
    return tr("Under way");
}

QString DeskCasesModel::stateText(const DeskCaseBody &desk) const
{
    switch (desk.state) {
    case CaseState::Open:
    case CaseState::Offered:
        //: State of a case at the dispatcher's desk
        return tr("offered to experts");
    case CaseState::Unmatched:
        //: State of a case at the dispatcher's desk; %1 is a time
        return tr("unmatched since %1").arg(wording()->age(desk.unmatchedAt.value_or(desk.createdAt)));
    case CaseState::Assigned:
        //: State of a case at the dispatcher's desk; %1 is a time, %2 a name
        return isSilent(desk) ? tr("answer was due %1, with %2")
                                    .arg(wording()->age(*desk.replyUntil), desk.assigneeName)
                              //: State of a case at the dispatcher's desk; %1 is a name
                              : tr("with %1").arg(desk.assigneeName);
    case CaseState::Solved:
        //: State of a case at the dispatcher's desk; %1 is a name
        return tr("solved by %1").arg(desk.assigneeName);
    case CaseState::Closed:
        //: State of a case at the dispatcher's desk
        return desk.outcome == Outcome::Confirmed ? tr("confirmed")
                                                  //: State of a case at the dispatcher's desk
                                                  : tr("closed, unconfirmed");
    case CaseState::Cancelled:
        //: State of a case at the dispatcher's desk
        return tr("cancelled");
    case CaseState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("update needed");
}

void DeskCasesModel::assign(const QString &key, const QString &expert, const QString &reason)
{
    if (!client())
        return;
    client()->submit(commands::AssignCase{Id::fromString(key), Id::fromString(expert), reason})
        .then(this, [this](const Result<Id> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error().text);
        });
}

} // namespace werkbank
