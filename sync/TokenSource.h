// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

// Where the engine's access tokens come from: the session's refresh token in the app, a fixed text
// in tests. Made and used on the sync thread; the callback runs later on that thread, exactly once,
// unless the source is destroyed first.
//
// Errors: `not_signed_in` (the refresh token works no more: the person must sign in),
// `device_revoked` (erase the local copy); every other code is taken as "not now" and tried again.
namespace werkbank {

class TokenSource {
public:
    virtual ~TokenSource() = default;

    // `refused`: the platform did not take the last one, so a kept one is of no use.
    virtual void request(bool refused, std::function<void(Result<QString>)> done) = 0;
};

} // namespace werkbank
