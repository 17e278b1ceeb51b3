// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/Account.h"

#include "core/rules/FixedIds.h"
#include "sync/View.h"
#include "sync/queries/PendingCommands.h"
#include "sync/queries/SortKey.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

const QString hoursKey = u"hours"_s;

bool isAnyUnderWay(const QList<const OutgoingCommand *> &commands)
{
    return std::ranges::any_of(commands, [](const auto *command) { return isUnderWay(*command); });
}

bool touchesAny(const Changes &changes, std::initializer_list<const char *> kinds)
{
    return std::ranges::any_of(kinds, [&](const char *kind) {
        return !changes.ofKind(QLatin1StringView(kind)).isEmpty();
    });
}

QList<QString> texts(const QList<Id> &ids)
{
    QList<QString> out;
    for (const Id &id : ids)
        out.append(id.toString());
    return out;
}

} // namespace

// ---- profile -----------------------------------------------------------------------------------

std::optional<ProfileRow> ProfileQuery::row(const View &view, const QString &key) const
{
    const auto profile = view.get<ProfileBody>(view.account());
    if (!profile || key != view.account().toString())
        return {};
    ProfileRow row;
    row.key = key;
    row.profile = *profile;
    row.memberships = view.all<MembershipBody>();
    std::ranges::sort(row.memberships, {}, &MembershipBody::tenantName);
    for (const MembershipBody &membership : std::as_const(row.memberships)) {
        if (membership.state != MembershipState::Verified)
            continue;
        for (const Role role : membership.roles) {
            if (!row.roles.contains(role))
                row.roles.append(role);
        }
    }
    std::ranges::sort(row.roles);
    row.presence = view.get<PresenceBody>(view.account()).value_or(PresenceBody{});
    row.pending = isAnyUnderWay(view.commandsOf(u"presence"_s))
        || isAnyUnderWay(view.commandsOf(u"profile"_s));
    return row;
}

QList<ProfileRow> ProfileQuery::rows(const View &view) const
{
    const auto only = row(view, view.account().toString());
    return only ? QList{*only} : QList<ProfileRow>();
}

QList<QString> ProfileQuery::touched(const Changes &changes, const View &view) const
{
    if (touchesAny(changes, {ProfileBody::kind, MembershipBody::kind, PresenceBody::kind})
        || changes.lanes.contains(u"presence"_s) || changes.lanes.contains(u"profile"_s))
        return {view.account().toString()};
    return {};
}

// ---- hours -------------------------------------------------------------------------------------

std::optional<HoursRow> HoursQuery::row(const View &view, const QString &key) const
{
    HoursRow row;
    row.key = key;
    if (key != hoursKey) {
        const Id id = Id::fromString(key);
        row.exception = view.get<DayExceptionBody>(id);
        if (!row.exception)
            return {};
        row.pending = view.isPainted({QString::fromLatin1(DayExceptionBody::kind), id});
        row.sortKey = SortKey().number(1).text(row.exception->date).id(id);
        return row;
    }
    row.sortKey = SortKey().number(0);
    row.hours = view.get<HoursBody>(view.account());
    for (const OutgoingCommand *command : view.commandsOf(u"hours"_s)) {
        if (!isCommand<commands::SetHours>(*command))
            continue;
        row.command = command->command.uuid;
        row.pending = isUnderWay(*command);
        row.conflict.reset();
        if (command->state == CommandState::Refused)
            row.conflict = argumentsOf<commands::SetHours>(*command).week;
    }
    return row;
}

QList<HoursRow> HoursQuery::rows(const View &view) const
{
    QList<HoursRow> out{*row(view, hoursKey)};
    for (const DayExceptionBody &exception : view.all<DayExceptionBody>()) {
        if (auto found = row(view, exception.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &HoursRow::sortKey);
    return out;
}

QList<QString> HoursQuery::touched(const Changes &changes, const View &) const
{
    QList<QString> out = texts(changes.ofKind(QLatin1StringView(DayExceptionBody::kind)));
    if (touchesAny(changes, {HoursBody::kind}) || changes.lanes.contains(u"hours"_s))
        out.append(hoursKey);
    return out;
}

// ---- skills ------------------------------------------------------------------------------------

std::optional<SkillRow> SkillsQuery::row(const View &view, const QString &key) const
{
    const Id id = skillId(view.account(), key);
    const auto held = view.confirmed<SkillBody>(id);
    const auto claimed = view.get<SkillBody>(id);
    SkillRow row;
    for (const OutgoingCommand *command : view.commandsOf(u"skills"_s)) {
        if (argumentsOf<commands::ClaimSkill>(*command).task != key)
            continue;
        row.command = command->command.uuid;
        row.pending = isUnderWay(*command);
        row.problem = command->text;
        row.code = command->code;
    }
    if (!held && !claimed && row.command.isNull())
        return {};
    row.key = key;
    row.sortKey = SortKey().text(key);
    row.skill = held.value_or(claimed.value_or(SkillBody()));
    row.skill.id = id;
    row.skill.task = key;
    row.claimed = claimed ? claimed->level : 0;
    return row;
}

QList<SkillRow> SkillsQuery::rows(const View &view) const
{
    QSet<QString> tasks;
    for (const SkillBody &skill : view.all<SkillBody>())
        tasks.insert(skill.task);
    for (const OutgoingCommand *command : view.commandsOf(u"skills"_s))
        tasks.insert(argumentsOf<commands::ClaimSkill>(*command).task);
    QList<SkillRow> out;
    for (const QString &task : std::as_const(tasks)) {
        if (auto found = row(view, task))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &SkillRow::sortKey);
    return out;
}

QList<QString> SkillsQuery::touched(const Changes &changes, const View &) const
{
    return changes.tasks.values();
}

// ---- devices -----------------------------------------------------------------------------------

std::optional<DeviceRow> DevicesQuery::row(const View &view, const QString &key) const
{
    const auto device = view.get<DeviceBody>(Id::fromString(key));
    if (!device)
        return {};
    DeviceRow row;
    row.key = key;
    row.device = *device;
    row.thisOne = device->id == view.device();
    row.sortKey = SortKey().number(!row.thisOne).newestFirst(device->createdAt).id(device->id);
    return row;
}

QList<DeviceRow> DevicesQuery::rows(const View &view) const
{
    QList<DeviceRow> out;
    for (const DeviceBody &device : view.all<DeviceBody>()) {
        if (auto found = row(view, device.id.toString()))
            out.append(std::move(*found));
    }
    std::ranges::sort(out, {}, &DeviceRow::sortKey);
    return out;
}

QList<QString> DevicesQuery::touched(const Changes &changes, const View &) const
{
    return texts(changes.ofKind(QLatin1StringView(DeviceBody::kind)));
}

} // namespace werkbank
