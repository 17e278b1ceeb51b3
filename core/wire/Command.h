// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Fields.h"

// A command as it travels and waits: the envelope of what Commands.h lists. Value type, any thread.
namespace werkbank {

// The envelope. `uuid` alone decides sameness; it is never rewritten once stored.
struct Command {
    Id uuid;
    QString name;
    int version = 1;
    QJsonObject args;
    Instant madeAt;                   // platform time as the client knew it
    std::optional<Instant> notAfter;  // platform time
    template <class S, class V> static void fields(S &s, V &v)
    {
        v("uuid", s.uuid); v("name", s.name); v("v", s.version); v("args", s.args);
        v("made_at", s.madeAt); v("not_after", s.notAfter);
    }
};

} // namespace werkbank
