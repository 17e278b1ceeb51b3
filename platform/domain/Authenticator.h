// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "platform/domain/Viewer.h"

#include <QString>

// From the token of a `hello` or `auth` frame to the viewer. Thread of the platform; outside of
// any transaction. Errors: `not_signed_in` (unknown, expired, used up), `device_revoked` (the
// device must erase its copy), and those of the store.
namespace werkbank {

class Authenticator {
public:
    virtual ~Authenticator() = default;
    // `device` as the client says; null for a browser. It must be the token's own.
    virtual Result<SignedIn> authenticate(const QString &token, const Id &device) = 0;
};

} // namespace werkbank
