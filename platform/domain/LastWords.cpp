// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/LastWords.h"

#include "core/wire/Codes.h"

namespace werkbank {

namespace {

constexpr struct {
    const char *code;
    const char *text;
} sentences[] = {
    {codes::badFrame, "This frame is not one of werkbank.sync.v1, or not at this point."},
    {codes::upgradeRequired, "This version of the protocol is not spoken here; please update."},
    {codes::notSignedIn, "Please sign in again."},
    {codes::deviceRevoked, "This device was signed out."},
    {codes::tooManyRequests, "This connection says more than it may; please wait."},
    {codes::slowReader, "This connection reads too slowly."},
    {codes::goingAway, "The platform ends this connection; please come back later."},
};

} // namespace

frames::Refuse lastWords(const char *code, std::optional<int> afterMs)
{
    frames::Refuse out;
    out.code = QString::fromLatin1(code);
    for (const auto &sentence : sentences) {
        if (out.code == QLatin1StringView(sentence.code))
            out.text = QString::fromLatin1(sentence.text);
    }
    out.afterMs = afterMs;
    return out;
}

} // namespace werkbank
