// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "platform/domain/Authenticator.h"
#include "platform/store/Store.h"

// The tokens of `hello` and `auth`: access tokens of accounts (Tokens.h) and tickets of customers'
// browsers (CaseLinks.h), told apart by whether a device is named. A ticket is used up by asking.
// Thread of the platform. Errors: as in Authenticator.
namespace werkbank {

class TokenAuthenticator final : public Authenticator {
public:
    TokenAuthenticator(Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    Result<SignedIn> authenticate(const QString &token, const Id &device) override;

private:
    Result<SignedIn> account(const QString &token, const Id &device);
    Result<SignedIn> customer(const QString &ticket);

    Store &m_store;
    const Clock &m_clock;
};

} // namespace werkbank
