// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Practices.h"
#include "platform/web/Http.h"
#include "platform/web/RateLimit.h"

// The practice talk on the page of somebody who applies. The page asks every few seconds while it
// is looked at. Thread of the platform.
namespace werkbank {

class PracticeApi {
public:
    explicit PracticeApi(Platform &platform);

    // {session} -> the talk, with a null id where there is none
    HttpAnswer read(const HttpRequest &request);
    // {session, practice, text} -> the talk
    HttpAnswer say(const HttpRequest &request);

private:
    Practices m_practices;
    RateLimit m_looks, m_lines;
};

} // namespace werkbank
