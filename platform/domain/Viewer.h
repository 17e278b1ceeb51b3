// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

// Who sits at the other end of a connection, as proved by a token. It names nobody's rights: these
// are read from the store with each command and each batch. Value type, any thread.
namespace werkbank {

struct Viewer {
    enum class Kind { Account, Customer };
    Kind kind = Kind::Account;
    Id id;       // the account, or the customer's case link; also the id of its stream
    Id device;   // Account: never null
    Id session;  // Customer: which browser; null where it does not matter
    bool trusted = false;  // Customer: may see and say everything that is his
};

// A proved viewer and until when the proof holds.
struct SignedIn {
    Viewer viewer;
    Instant until;
};

} // namespace werkbank
