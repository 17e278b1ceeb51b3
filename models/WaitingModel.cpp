// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WaitingModel.h"

#include "core/wire/Codes.h"
#include "models/ErrorText.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    const char *command;
    const char *text;
} kinds[] = {
    //: Kind of a waiting change
    {commands::SendMessage::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Message")},
    //: Kind of a waiting change
    {commands::EditMessage::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Edited message")},
    //: Kind of a waiting change
    {commands::DeleteMessage::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Deleted message")},
    //: Kind of a waiting change
    {commands::SetMarker::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Read mark")},
    //: Kind of a waiting change
    {commands::SaveNote::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Note")},
    //: Kind of a waiting change
    {commands::SolveCase::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Solved")},
    //: Kind of a waiting change
    {commands::GiveBackCase::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Giving back")},
    //: Kind of a waiting change
    {commands::AcceptOffer::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Accepting an offer")},
    //: Kind of a waiting change
    {commands::DeclineOffer::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Declining an offer")},
    //: Kind of a waiting change
    {commands::ExtendOffer::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "More time for an offer")},
    //: Kind of a waiting change
    {commands::SetPresence::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Presence")},
    //: Kind of a waiting change
    {commands::SetHours::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Hours")},
    //: Kind of a waiting change
    {commands::SetDayException::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Exception")},
    //: Kind of a waiting change
    {commands::RemoveDayException::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Removed exception")},
    //: Kind of a waiting change
    {commands::ClaimSkill::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Skill")},
    //: Kind of a waiting change
    {commands::SetCapacity::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Number of cases")},
    //: Kind of a waiting change
    {commands::RevokeDevice::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Signing out a device")},
    //: Kind of a waiting change
    {commands::AssignCase::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Assigning a case")},
    //: Kind of a waiting change
    {commands::ClaimApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Claiming an application")},
    //: Kind of a waiting change
    {commands::ReleaseApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Releasing an application")},
    //: Kind of a waiting change
    {commands::IdentifyApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Starting an identification")},
    //: Kind of a waiting change
    {commands::ImportIdentifications::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Result file")},
    //: Kind of a waiting change
    {commands::CheckField::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Comparison of a field")},
    //: Kind of a waiting change
    {commands::AppointApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Appointment")},
    //: Kind of a waiting change
    {commands::EvaluateApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Evaluation")},
    //: Kind of a waiting change
    {commands::DecideApplicant::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Verdict")},
    //: Kind of a waiting change
    {commands::SuspendExpert::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Suspension")},
    //: Kind of a waiting change
    {commands::RestoreExpert::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "End of a suspension")},
    //: Kind of a waiting change
    {commands::ThankForMessage::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Thanks")},
    //: Kind of a waiting change
    {commands::SetStep::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Step")},
    //: Kind of a waiting change
    {commands::RemoveStep::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Removed step")},
    //: Kind of a waiting change
    {commands::HandOver::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Handing over")},
    //: Kind of a waiting change
    {commands::WithdrawHandover::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Taking back a hand-over")},
    //: Kind of a waiting change
    {commands::AskSecret::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Asking for a password")},
    //: Kind of a waiting change
    {commands::EndSecret::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Erasing a password")},
    //: Kind of a waiting change
    {commands::StartPractice::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Starting a practice case")},
    //: Kind of a waiting change
    {commands::EndPractice::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Ending a practice case")},
    //: Kind of a waiting change
    {commands::StartWork::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Time")},
    //: Kind of a waiting change
    {commands::ChangeWork::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Changed time")},
    //: Kind of a waiting change
    {commands::StopWork::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Stopped clock")},
    //: Kind of a waiting change
    {commands::AppealSuspension::name, QT_TRANSLATE_NOOP("werkbank::WaitingModel", "Appeal")},
};

QString kindText(const QString &command)
{
    for (const auto &[name, text] : kinds) {
        if (command == QLatin1StringView(name))
            return QCoreApplication::translate("werkbank::WaitingModel", text);
    }
    return command;
}

} // namespace

void WaitingModel::watch()
{
    watchQuery(WaitingQuery{});
}

QHash<int, QByteArray> WaitingModel::roleNames() const
{
    return {{KeyRole, "key"}, {WhatRole, "what"}, {CaseIdRole, "caseId"},
            {CaseTitleRole, "caseTitle"}, {TextRole, "text"}, {TimeRole, "time"},
            {StateTextRole, "stateText"}, {RefusedRole, "refused"}, {DroppableRole, "droppable"},
            {InTalkRole, "inTalk"}, {DraftModeRole, "draftMode"}};
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<WaitingRow>(index);
    if (!row || !wording())
        return {};
    switch (role) {
    case KeyRole: return row->key;
    case WhatRole: return kindText(row->name);
    case CaseIdRole: return row->caseId.isNull() ? QString() : row->caseId.toString();
    case CaseTitleRole: return row->caseTitle;
    case TextRole: return row->text;
    case TimeRole: return wording()->age(row->madeAt);
    case StateTextRole: return stateText(*row);
    case RefusedRole: return row->state == WaitState::Refused;
    case InTalkRole:
        return row->name == QLatin1StringView(commands::SendMessage::name)
               || row->name == QLatin1StringView(commands::SaveNote::name);
    case DraftModeRole: return row->draftMode;
    case DroppableRole: return row->state != WaitState::Sending && row->state != WaitState::Taken;
    default: return {};
    }
}

QString WaitingModel::stateText(const WaitingRow &row) const
{
    switch (row.state) {
    case WaitState::Held:
        //: State of a change: undo is still possible
        return tr("can be undone");
    case WaitState::Waiting:
        //: State of a change: waits for the connection
        return tr("waits to send");
    case WaitState::Sending:
    case WaitState::Taken:
        //: State of a change
        return tr("on its way");
    case WaitState::Refused:
        return ErrorText::refused(row.code, row.problem);
    }
    return {};
}

void WaitingModel::drop(const QString &key)
{
    if (!client())
        return;
    client()->keep(local::DropCommand{Id::fromString(key)})
        .then(this, [this](const Result<void> &dropped) {
            if (!dropped)
                Q_EMIT failed(ErrorText::of(dropped.error()));
        });
}

} // namespace werkbank
