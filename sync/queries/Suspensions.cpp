// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Suspensions.h"

#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// The last one against this tenant; null: none, or it is long done.
const OutgoingCommand *appealTo(const View &view, const Id &tenant)
{
    const OutgoingCommand *out = nullptr;
    for (const OutgoingCommand *command : view.commandsOf(u"suspension"_s)) {
        if (isCommand<commands::AppealSuspension>(*command)
            && argumentsOf<commands::AppealSuspension>(*command).tenant == tenant)
            out = command;
    }
    return out;
}

SuspensionRow rowOf(const View &view, const MembershipBody &membership)
{
    SuspensionRow row;
    row.key = membership.tenant.toString();
    row.sortKey = SortKey().text(membership.tenantName).id(membership.tenant);
    row.tenant = membership.tenant;
    row.tenantName = membership.tenantName;
    row.suspended = membership.state == MembershipState::Suspended;
    if (const auto kept = view.draft(membership.tenant, SuspensionsQuery::keptMode)) {
        row.kept = true;
        row.appeal = AppealState::Sent;
        row.text = kept->text;
        row.at = kept->savedAt;
    }
    const OutgoingCommand *command = appealTo(view, membership.tenant);
    // One that is done says no more than what was kept, and may belong to an earlier suspension.
    if (!command || !(command->state == CommandState::Waiting
                      || command->state == CommandState::Refused))
        return row;
    row.appeal = command->state == CommandState::Refused ? AppealState::Refused
                                                         : AppealState::Waiting;
    row.text = command->ownWords();
    row.at = command->command.madeAt;
    row.command = command->command.uuid;
    row.problem = command->text;
    row.code = command->code;
    return row;
}

} // namespace

std::optional<SuspensionRow> SuspensionsQuery::row(const View &view, const QString &key) const
{
    for (const MembershipBody &membership : view.all<MembershipBody>()) {
        if (membership.tenant.toString() == key)
            return rowOf(view, membership);
    }
    return {};
}

QList<SuspensionRow> SuspensionsQuery::rows(const View &view) const
{
    QList<SuspensionRow> out;
    for (const MembershipBody &membership : view.all<MembershipBody>())
        out.append(rowOf(view, membership));
    std::ranges::sort(out, {}, &SuspensionRow::sortKey);
    return out;
}

QList<QString> SuspensionsQuery::touched(const Changes &changes, const View &view) const
{
    const bool isMembership = !changes.ofKind(QLatin1StringView(MembershipBody::kind)).isEmpty();
    const bool isKept = std::ranges::any_of(changes.drafts, [](const QString &draft) {
        return draft.endsWith(u'/' + keptMode);
    });
    QList<QString> out;
    if (isMembership || isKept || changes.lanes.contains(u"suspension"_s)) {
        for (const MembershipBody &membership : view.all<MembershipBody>())
            out.append(membership.tenant.toString());
    }
    return out;
}

} // namespace werkbank
