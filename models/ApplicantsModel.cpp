// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicantsModel.h"

#include "core/rules/ApplicantMachine.h"
#include "models/ApplicantWording.h"
#include "models/ErrorText.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString groupText(ApplicantTurn turn)
{
    switch (turn) {
    case ApplicantTurn::You:
        //: Group of the onboarder's list
        return ApplicantsModel::tr("Needs you");
    case ApplicantTurn::Colleague:
        //: Group of the onboarder's list: the own verdict is given
        return ApplicantsModel::tr("Waits for a colleague");
    case ApplicantTurn::Identification:
        //: Group of the onboarder's list
        return ApplicantsModel::tr("Waits for identification");
    case ApplicantTurn::Applicant:
        //: Group of the onboarder's list
        return ApplicantsModel::tr("Waits for the applicant");
    case ApplicantTurn::Nobody:
        break;
    }
    //: Group of the onboarder's list
    return ApplicantsModel::tr("Decided");
}

QString appointmentText(const Appointment &appointment, const Wording &wording)
{
    const QDate date = QDate::fromString(appointment.date, Qt::ISODate);
    const QString day = wording.dayOfMonth(date);
    //: What is to be done next; %1 is a day, %2 a time
    return ApplicantsModel::tr("Evaluation %1 at %2").arg(day, appointment.time);
}

} // namespace

bool isClaimed(const ApplicantRow &row, Instant now)
{
    return row.body.claimedBy && row.body.claimedUntil && *row.body.claimedUntil > now;
}

bool isClaimedByMe(const ApplicantRow &row, Instant now)
{
    return isClaimed(row, now) && *row.body.claimedBy == row.me;
}

QString applicantTaskTone(const ApplicantRow &row)
{
    using enum ApplicantTask;
    if (!row.problem.isEmpty() || isStopped(row.body.identity))
        return u"bad"_s;
    switch (row.body.task) {
    case FirstVerdict:
    case SecondVerdict:
    case ThirdVerdict:
    case DecideAppeal: return u"attention"_s;
    case CompareFields: return u"good"_s;
    case Evaluate:
    case MakeAppointment:
    case StartIdentification: return u"info"_s;
    case Recheck: return u"attention"_s;
    case Nothing:
        return row.body.state == ApplicantState::Approved    ? u"good"_s
             : row.body.state == ApplicantState::Suspended   ? u"bad"_s
                                                             : u"neutral"_s;
    default: return u"neutral"_s;
    }
}

QString applicantTaskText(const ApplicantRow &row, const Wording &wording)
{
    const DeskApplicantBody &body = row.body;
    switch (body.task) {
    //: What is to be done next with an applicant
    case ApplicantTask::StartIdentification: return ApplicantsModel::tr("Start identification");
    //: What is to be done next with an applicant
    case ApplicantTask::AwaitIdentification: return ApplicantsModel::tr("Waits for Post-Ident");
    case ApplicantTask::CompareFields:
        //: What is to be done next with an applicant
        return isStopped(body.identity) ? ApplicantsModel::tr("A field differs")
                                        //: What is to be done next with an applicant
                                        : ApplicantsModel::tr("Post-Ident result in");
    //: What is to be done next with an applicant
    case ApplicantTask::MakeAppointment: return ApplicantsModel::tr("Make an appointment");
    case ApplicantTask::Evaluate:
        return body.appointment ? appointmentText(*body.appointment, wording)
                                //: What is to be done next with an applicant
                                : ApplicantsModel::tr("Evaluate");
    //: What is to be done next with an applicant
    case ApplicantTask::FirstVerdict: return ApplicantsModel::tr("First verdict");
    //: What is to be done next with an applicant
    case ApplicantTask::SecondVerdict: return ApplicantsModel::tr("Second verdict");
    //: What is to be done next with an applicant: the two do not agree
    case ApplicantTask::ThirdVerdict: return ApplicantsModel::tr("Third verdict");
    //: What is to be done next with an applicant
    case ApplicantTask::AwaitApplicant: return ApplicantsModel::tr("Asked for something again");
    //: What is to be done next with an applicant
    case ApplicantTask::DecideAppeal: return ApplicantsModel::tr("Decide the appeal");
    //: What is to be done next with an applicant
    case ApplicantTask::Recheck: return ApplicantsModel::tr("Check again");
    case ApplicantTask::Nothing: return ApplicantWording::state(body.state);
    case ApplicantTask::Unknown: break;
    }
    //: A task that only a newer version of the app knows
    return ApplicantsModel::tr("Update needed");
}

ApplicantsModel::ApplicantsModel(QObject *parent) : RowModel(parent)
{
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, changed, this, &ApplicantsModel::needsYouChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &ApplicantsModel::needsYouChanged);
}

void ApplicantsModel::watch()
{
    watchQuery(ApplicantsQuery{});
}

QHash<int, QByteArray> ApplicantsModel::roleNames() const
{
    return {{KeyRole, "key"},   {NameRole, "name"}, {GroupRole, "group"},
            {TaskTextRole, "taskText"}, {ToneRole, "tone"}, {AgeRole, "age"},
            {WaitsRole, "waits"},     {ProblemRole, "problem"}};
}

int ApplicantsModel::needsYou() const
{
    int count = 0;
    for (int i = 0; i < this->count(); ++i)
        count += rowAt<ApplicantRow>(i).turn == ApplicantTurn::You ? 1 : 0;
    return count;
}

QVariant ApplicantsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<ApplicantRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole:
    case NameRole: return row->body.name;
    case GroupRole: return groupText(row->turn);
    case TaskTextRole: return taskText(*row);
    case ToneRole: return applicantTaskTone(*row);
    case AgeRole:
        return row->turn == ApplicantTurn::Nobody
            ? wording()->age(row->body.waitingSince)
            : ApplicantWording::waited(row->body.waitingSince, now());
    case WaitsRole: return row->turn != ApplicantTurn::Nobody;
    case ProblemRole: return ErrorText::refused(row->code, row->problem);
    default: return {};
    }
}

QString ApplicantsModel::taskText(const ApplicantRow &row) const
{
    QString task = applicantTaskText(row, *wording());
    if (!row.problem.isEmpty()) {
        //: In the onboarder's list: a change was refused
        return tr("Change not kept");
    }
    if (isClaimedByMe(row, now())) {
        //: In the onboarder's list; %1 is what is to be done next
        return tr("%1 · claimed by you").arg(task);
    }
    if (isClaimed(row, now())) {
        //: In the onboarder's list; %1 is what is to be done next, %2 a name
        return tr("%1 · claimed by %2").arg(task, row.body.claimedByName);
    }
    return task;
}

} // namespace werkbank
