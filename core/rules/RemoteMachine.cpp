// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RemoteMachine.h"

#include "core/base/Rng.h"
#include "core/rules/BadCommand.h"
#include "core/rules/Tariff.h"
#include "core/wire/Codes.h"

#include <QLocale>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

using enum RemoteState;

struct RemoteArrow {
    RemoteStep step;
    RemoteState from;
    RemoteState to;
};
constexpr RemoteArrow remoteArrows[] = {
    {RemoteStep::Grant, Asked, Granted},       {RemoteStep::Deny, Asked, Denied},
    {RemoteStep::TimeOut, Asked, TimedOut},    {RemoteStep::Begin, Granted, Live},
    {RemoteStep::Interrupt, Live, Interrupted}, {RemoteStep::Resume, Interrupted, Live},
    {RemoteStep::End, Asked, Ended},           {RemoteStep::End, Granted, Ended},
    {RemoteStep::End, Live, Ended},            {RemoteStep::End, Interrupted, Ended},
};

bool areRights(const QList<RemoteRight> &rights)
{
    for (const RemoteRight right : rights) {
        if (right == RemoteRight::Unknown || rights.count(right) != 1)
            return false;
    }
    return !rights.isEmpty();
}

bool isToolName(QStringView tool)
{
    return tool.size() <= 32 && std::all_of(tool.begin(), tool.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

int luhnOfDigits(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        const int doubled = i % 2 == 0 ? digit : 2 * digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10;
}

QString amount(const Money &money, bool german)
{
    const QLocale locale(german ? QLocale::German : QLocale::English);
    const QString number = locale.toString(money.minor / 100) + locale.decimalPoint()
                           + u"%1"_s.arg(money.minor % 100, 2, 10, QChar(u'0'));
    const QString sign = money.currency == "EUR"_L1 ? u"€"_s : money.currency;
    return german ? number + u'\u00a0' + sign : sign + (sign == u"€"_s ? u""_s : u"\u00a0"_s) + number;
}

} // namespace

std::optional<RemoteState> after(RemoteState state, RemoteStep step)
{
    for (const RemoteArrow &arrow : remoteArrows) {
        if (arrow.step == step && arrow.from == state)
            return arrow.to;
    }
    return {};
}

bool isOpen(RemoteState state)
{
    return after(state, RemoteStep::End).has_value();
}

std::optional<RemoteBorder> nextBorder(const RemoteSessionBody &session)
{
    const auto lease = [&](Instant at, RemoteEnd why) {
        const Instant end = session.leaseUntil.value_or(at);
        return end < at ? RemoteBorder{end, RemoteStep::End, RemoteEnd::TimeUp}
                        : RemoteBorder{at, RemoteStep::End, why};
    };
    switch (session.state) {
    case Asked:
        return RemoteBorder{session.answerUntil, RemoteStep::TimeOut};
    case Granted:
        return RemoteBorder{session.beginUntil.value_or(session.askedAt), RemoteStep::End,
                            RemoteEnd::NotBegun};
    case Live:
        return lease(session.leaseUntil.value_or(session.askedAt), RemoteEnd::TimeUp);
    case Interrupted:
        return lease(session.resumeUntil.value_or(session.askedAt), RemoteEnd::NotResumed);
    case Unknown:
    case Ended:
    case Denied:
    case TimedOut:
        break;
    }
    return {};
}

std::optional<Error> badRemoteValues(const commands::AskRemote &c)
{
    if (!areRights(c.rights) || !c.rights.contains(RemoteRight::See))
        return makeError(codes::badCommand, u"A session asks for each right once, and to see."_s);
    if (!isToolName(c.tool))
        return makeError(codes::badCommand, u"This is no name of a tool."_s);
    if (c.tool.isEmpty() && c.rights.size() > 1)
        return makeError(codes::badCommand, u"A browser can only show its screen."_s);
    if (c.minutes < 1 || c.minutes > terms::remoteMaxMinutes)
        return makeError(codes::badCommand, u"A session is 1 to 240 minutes long."_s);
    return unless(!QStringView(c.reason).trimmed().isEmpty(), u"The reason is missing."_s);
}

std::optional<Error> badRemoteValues(const commands::GrantRemote &c)
{
    if (!areRights(c.rights) || !c.rights.contains(RemoteRight::See))
        return makeError(codes::badCommand, u"Allowed is each right once, and to see."_s);
    const bool changes =
        c.rights.contains(RemoteRight::Control) || c.rights.contains(RemoteRight::Restart);
    return unless(!changes || c.backup,
                  u"Before control or a restart: is there a backup?"_s);
}

std::optional<Error> badRemoteValues(const commands::RevokeRemote &c)
{
    return unless(areRights(c.rights), u"Taken back is each right once."_s);
}

std::optional<Error> badRemoteValues(const commands::OpenRemote &c)
{
    return unless(isRemoteCode(c.code), u"This is not one of our codes; please check it."_s);
}

QString makeRemoteCode(Rng &rng)
{
    QString code;
    for (int i = 0; i < 8; ++i)
        code += QChar(u'0' + char16_t(rng.below(10)));
    return code + QChar(u'0' + char16_t((10 - luhnOfDigits(code + u'0')) % 10));
}

bool isRemoteCode(QStringView code)
{
    const bool digits = std::all_of(code.begin(), code.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    return code.size() == 9 && digits && luhnOfDigits(code) == 0;
}

QString remotePriceText(const TariffRules &tariff, int minutes, QStringView language)
{
    const auto unit = price(tariff, 1), most = price(tariff, unitsFor(minutes));
    if (!unit || !most)
        return {};
    const bool german = language == "de"_L1 || language.startsWith("de-"_L1);
    const QString text = german
        ? tariff.gross ? u"%1 inkl. MwSt. je angefangene 15 Minuten, für %3 Minuten höchstens %2"_s
                       : u"%1 zzgl. MwSt. je angefangene 15 Minuten, für %3 Minuten höchstens %2"_s
        : tariff.gross ? u"%1 incl. VAT for each started 15 minutes, at most %2 for %3 minutes"_s
                       : u"%1 plus VAT for each started 15 minutes, at most %2 for %3 minutes"_s;
    const bool gross = tariff.gross;
    return text.arg(amount(gross ? unit->gross : unit->net, german),
                    amount(gross ? most->gross : most->net, german), QString::number(minutes));
}

} // namespace werkbank
