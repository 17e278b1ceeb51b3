// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/Tokens.h"
#include "platform/web/Http.h"

// POST /token and POST /revoke of PROTOCOL.md 9.1. Thread of the platform.
namespace werkbank {

class TokenEndpoint {
public:
    explicit TokenEndpoint(Platform &platform) : m_tokens(platform) {}

    HttpAnswer token(const HttpRequest &request);
    HttpAnswer revoke(const HttpRequest &request);

private:
    Tokens m_tokens;
};

} // namespace werkbank
