// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CaseworkChecks.h"

#include "core/rules/BadCommand.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyBytes = 32;             // X25519, RFC 7748
constexpr qsizetype sealBytes = keyBytes + 16;  // the browser's own key, and AES-GCM's tag
constexpr qsizetype longestSecret = 1024;

std::optional<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

std::optional<Error> badCaseworkValues(const commands::SetStep &command)
{
    return unless(!isBlank(command.text), u"The step is empty."_s);
}

std::optional<Error> badCaseworkValues(const commands::HandOver &command)
{
    if (isBlank(command.summary))
        return unless(false, u"The summary for whoever takes over is missing."_s);
    return unless(!isBlank(command.reason), u"The reason is missing."_s);
}

std::optional<Error> badCaseworkValues(const commands::AskSecret &command)
{
    const auto key = fromBase64(command.key);
    if (!key || key->size() != keyBytes)
        return unless(false, u"The key is not one."_s);
    return unless(!isBlank(command.purpose), u"What the password is for is missing."_s);
}

std::optional<Error> badCaseworkValues(const commands::GiveSecret &command)
{
    const auto sealed = fromBase64(command.sealed);
    return unless(sealed && sealed->size() > sealBytes
                      && sealed->size() <= sealBytes + longestSecret,
                  u"This is not a sealed password."_s);
}

std::optional<Error> badCaseworkValues(const commands::StartPractice &command)
{
    return unless(!isBlank(command.script) && !isBlank(command.language),
                  u"The practice case is not named."_s);
}

std::optional<Error> badCaseworkValues(const commands::AppealSuspension &command)
{
    return unless(!isBlank(command.text), u"The appeal is empty."_s);
}

} // namespace werkbank
