// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/edge/IdentHttp.h"

// Begins the identifications that a clerk has started and asks for their results, one call at a
// time, without anybody waiting for it. Where Deutsche Post cannot be reached it is tried again
// later, and the desk sees what went wrong. Thread of the platform.
namespace werkbank {

class Platform;
struct Work;

class IdentHttpDue {
public:
    struct Config {
        IdentHttp::Access access;
        Milliseconds every = std::chrono::minutes(10);  // each case is asked about
    };
    // A JSON object {address, client, user, password, every_seconds}, which nobody but its owner may
    // read. Errors: `usage`, `bad_ident_config`.
    static Result<Config> read(const QString &file);

    IdentHttpDue(Platform &platform, const Config &config);

    // What is due now; to be called often.
    void step();

private:
    void change(const std::function<Result<void>(Work &)> &work);

    Platform &m_platform;
    const Milliseconds m_every;
    bool m_isBusy = false;
    IdentHttp m_http;
};

} // namespace werkbank
