// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/StepUp.h"

#include "core/wire/Codes.h"

namespace werkbank {

using namespace Qt::StringLiterals;

bool steppedUp(Sql &sql, const Actor &actor, Instant now)
{
    return actor.principal.kind == Principal::Kind::Account
        && sql.hit("SELECT 1 FROM token_family WHERE account = $1 AND device = $2"
                   " AND revoked_at IS NULL AND auth_at >= $3 AND auth_at <= $4",
                   {actor.principal.account, actor.device, now - terms::steppedUp, now});
}

std::optional<Error> needsStepUp(Sql &sql, const Actor &actor, Instant now)
{
    if (steppedUp(sql, actor, now))
        return {};
    return makeError(codes::stepUp, u"Please enter your password again; then this can be done."_s);
}

} // namespace werkbank
