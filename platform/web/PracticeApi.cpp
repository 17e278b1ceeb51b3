// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/web/PracticeApi.h"

#include "core/wire/Json.h"
#include "platform/domain/Platform.h"
#include "platform/web/ApiAnswer.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer answer(const Result<practice::View> &view)
{
    return view ? jsonAnswer(toJson(*view)) : errorAnswer(view.error());
}

} // namespace

PracticeApi::PracticeApi(Platform &platform)
    : m_practices(platform), m_looks(platform.clock(), 120, std::chrono::minutes(1)),
      m_lines(platform.clock(), 30, std::chrono::minutes(1))
{
}

HttpAnswer PracticeApi::read(const HttpRequest &request)
{
    if (const auto wait = m_looks.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"session"_s});
    return said ? answer(m_practices.read(said->at(0))) : errorAnswer(said.error());
}

HttpAnswer PracticeApi::say(const HttpRequest &request)
{
    if (const auto wait = m_lines.take(request.address); wait.count() > 0)
        return waitAnswer(wait);
    const auto said = textsOf(request.body, {u"session"_s, u"practice"_s, u"text"_s});
    return said ? answer(m_practices.say(said->at(0), said->at(1), said->at(2)))
                : errorAnswer(said.error());
}

} // namespace werkbank
