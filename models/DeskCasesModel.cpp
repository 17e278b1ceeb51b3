// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeskCasesModel.h"

#include "models/ErrorText.h"
#include "sync/queries/Local.h"

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
            {AreaRole, "area"}, {SinceRole, "since"}, {UrgentRole, "urgent"}, {GroupRole, "group"},
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
    case AreaRole: return area(desk.area);
    case UrgentRole: return desk.urgency == Urgency::Urgent;
    case GroupRole: return group(row->group);
    case StateTextRole: return stateText(*row);
    case AgeRole: return wording()->age(desk.createdAt);
    case SinceRole: return wording()->dayAndTime(desk.createdAt);
    case AssigneeRole: return desk.assigneeName;
    case AssignableRole: return looksForExpert(desk.state) || desk.state == CaseState::Assigned;
    case AssigningRole: return row->assigning;
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    default: return {};
    }
}

QString DeskCasesModel::group(DeskGroup group) const
{
    switch (group) {
    case DeskGroup::Unmatched:
        //: Group of the dispatcher's list
        return tr("Nobody took it");
    case DeskGroup::Silent:
        //: Group of the dispatcher's list: the expert has not answered in time
        return tr("No answer yet");
    case DeskGroup::UnderWay:
        //: Group of the dispatcher's list
        return tr("Under way");
    case DeskGroup::Solved:
        //: Group of the dispatcher's list: solved, the customer has not said yet whether it holds
        return tr("Solved, waiting for the customer");
    case DeskGroup::Ended:
        break;
    }
    //: Group of the dispatcher's list
    return tr("Ended");
}

QString DeskCasesModel::area(const QString &area) const
{
    const bool isPostcode = !area.isEmpty() && area.front().isDigit();
    //: Where a customer is, roughly; %1 are the first digits, as in "94…"
    return isPostcode ? tr("Postcode %1").arg(area) : area;
}

QString DeskCasesModel::stateText(const DeskCaseRow &row) const
{
    const DeskCaseBody &desk = row.desk;
    if (row.assigning) {
        //: State of a case at the dispatcher's desk: it was just given to an expert
        return tr("being assigned");
    }
    switch (desk.state) {
    case CaseState::Open:
    case CaseState::Offered:
        //: State of a case at the dispatcher's desk
        return tr("offered to experts");
    case CaseState::Unmatched:
        //: State of a case at the dispatcher's desk; %1 is a time
        return tr("no expert found since %1")
            .arg(wording()->dayAndTime(desk.unmatchedAt.value_or(desk.createdAt)));
    case CaseState::Assigned:
        //: State of a case at the dispatcher's desk; %1 is a time, %2 a name
        return row.group == DeskGroup::Silent && desk.replyUntil
            ? tr("answer was due %1, with %2")
                  .arg(wording()->dayAndTime(*desk.replyUntil), desk.assigneeName)
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

void DeskCasesModel::assign(const QString &key, const QString &expert, const QString &name,
                            const QString &reason)
{
    if (!client())
        return;
    constexpr auto undoTime = std::chrono::seconds(8);
    //: Toast after a case was given to an expert; %1 is a name
    const QString said = tr("Assigned to %1").arg(name);
    client()->submit(commands::AssignCase{Id::fromString(key), Id::fromString(expert), reason},
                     {.holdFor = undoTime})
        .then(this, [this, said, undoTime](const Result<Id> &kept) {
            if (kept)
                Q_EMIT held(kept->toString(), said, int(undoTime.count()));
            else
                Q_EMIT failed(ErrorText::of(kept.error()));
        });
}

void DeskCasesModel::undo(const QString &command)
{
    if (!client())
        return;
    client()->keep(local::DropCommand{Id::fromString(command)})
        .then(this, [this](const Result<void> &dropped) {
            if (!dropped)
                Q_EMIT failed(ErrorText::of(dropped.error()));
        });
}

} // namespace werkbank
