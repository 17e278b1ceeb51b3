// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/AnyCommand.h"

#include "core/rules/BadCommand.h"
#include "core/rules/CaseworkChecks.h"
#include "core/rules/Hours.h"
#include "core/rules/QualityChecks.h"
#include "core/rules/RemoteMachine.h"
#include "core/rules/WorkChange.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Error badCommand(const QString &why, QJsonObject detail = {})
{
    return makeError(codes::badCommand, why, std::move(detail));
}

template <size_t I = 0>
Result<AnyCommand> decodeAs(const Command &command)
{
    if constexpr (I == std::tuple_size_v<commands::All>) {
        return badCommand(u"There is no command \"%1\"."_s.arg(command.name.left(32)));
    } else {
        using C = std::tuple_element_t<I, commands::All>;
        if (command.name != QLatin1StringView(C::name))
            return decodeAs<I + 1>(command);
        auto arguments = fromJson<C>(command.args, Strictness::Strict);
        if (!arguments)
            return badCommand(arguments.error().text);
        return AnyCommand(std::move(*arguments));
    }
}

class NullIds {
public:
    bool found = false;
    template <class T>
    void operator()(const char *, const T &value, MaxBytes = {})
    {
        if constexpr (std::is_same_v<T, Id>)
            found = found || value.isNull();
    }
};

std::optional<Error> firstOf(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return {};
    QJsonObject detail = problems.first().detail;
    detail.insert(u"problem"_s, problems.first().code);
    return badCommand(problems.first().text, detail);
}

struct ValueCheck {
    template <class C>
    std::optional<Error> operator()(const C &c) const
    {
        if constexpr (requires { badRemoteValues(c); })
            return badRemoteValues(c);
        if constexpr (requires { badWorkValues(c); })
            return badWorkValues(c);
        if constexpr (requires { badQualityValues(c); })
            return badQualityValues(c);
        if constexpr (requires { badCaseworkValues(c); })
            return badCaseworkValues(c);
        return {};
    }
    std::optional<Error> operator()(const commands::ReportCase &c) const
    {
        return unless(!isBlank(c.reason), u"The reason is missing."_s);
    }
    std::optional<Error> operator()(const commands::SendMessage &c) const
    {
        for (const FileRef &file : c.files) {
            if (file.blob.isNull() || file.size < 0)
                return badCommand(u"A file of this message has no id or no size."_s);
        }
        return unless(!isBlank(c.text) || !c.files.isEmpty(), u"The message is empty."_s);
    }
    std::optional<Error> operator()(const commands::EditMessage &c) const
    {
        return unless(!isBlank(c.text), u"The message is empty."_s);
    }
    std::optional<Error> operator()(const commands::SetMarker &c) const
    {
        return unless(c.readN >= 0, u"A marker counts from 0."_s);
    }
    std::optional<Error> operator()(const commands::SaveNote &c) const
    {
        if (c.afterPos < 0)
            return badCommand(u"A note stands behind a message, counted from 0."_s);
        return unless(!isBlank(c.text), u"The note is empty."_s);
    }
    std::optional<Error> operator()(const commands::SolveCase &c) const
    {
        return unless(!isBlank(c.solution), u"The lines to the customer are missing."_s);
    }
    std::optional<Error> operator()(const commands::GiveBackCase &c) const
    {
        return unless(!isBlank(c.reason), u"The reason is missing."_s);
    }
    std::optional<Error> operator()(const commands::AssignCase &c) const
    {
        return unless(!isBlank(c.reason), u"The reason is missing."_s);
    }
    std::optional<Error> operator()(const commands::SetPresence &c) const
    {
        return unless(!c.availableUntil || !c.pauseUntil,
                      u"Available and pause exclude each other."_s);
    }
    std::optional<Error> operator()(const commands::SetHours &c) const
    {
        return firstOf(hoursProblems(c.zone, c.week));
    }
    std::optional<Error> operator()(const commands::SetDayException &c) const
    {
        return firstOf(exceptionProblems(c.date, c.day, c.spans));
    }
    std::optional<Error> operator()(const commands::ClaimSkill &c) const
    {
        const auto isLevel = [](int level) { return level >= 0 && level <= 5; };
        return unless(!isBlank(c.task) && isLevel(c.level) && isLevel(c.base),
                      u"A skill has a task and a level from 1 to 5."_s);
    }
    std::optional<Error> operator()(const commands::SetCapacity &c) const
    {
        return unless(c.capacity >= 1 && c.capacity <= 20,
                      u"The number of open cases is between 1 and 20."_s);
    }
};

template <size_t I = 0>
bool offlineAs(QStringView name)
{
    if constexpr (I == std::tuple_size_v<commands::All>) {
        return false;
    } else {
        using C = std::tuple_element_t<I, commands::All>;
        return name == QLatin1StringView(C::name) ? C::offline : offlineAs<I + 1>(name);
    }
}

} // namespace

Result<AnyCommand> decodeCommand(const Command &command)
{
    if (command.version != commandVersion)
        return badCommand(u"This version of the command is not known here."_s);
    auto decoded = decodeAs(command);
    if (!decoded)
        return decoded;
    if (auto error = badValues(*decoded))
        return *error;
    return decoded;
}

std::optional<Error> badValues(const AnyCommand &command)
{
    NullIds ids;
    std::visit([&ids](const auto &c) { c.fields(c, ids); }, command);
    if (ids.found)
        return badCommand(u"An id is empty."_s);
    return std::visit(ValueCheck{}, command);
}

QString laneOf(const Command &command)
{
    const auto decoded = decodeCommand(command);
    return decoded ? std::visit([](const auto &c) { return c.lane(); }, *decoded) : QString();
}

Id caseOf(const AnyCommand &command)
{
    return std::visit(
        [](const auto &c) {
            if constexpr (requires { c.caseId; })
                return c.caseId;
            else
                return Id();
        },
        command);
}

bool mayWaitOffline(QStringView name)
{
    return offlineAs(name);
}

} // namespace werkbank
