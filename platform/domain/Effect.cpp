// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Effect.h"

namespace werkbank {

void Effect::touch(const Scope &scope, const char *kind, const Id &id)
{
    const Touched touched{scope, QString::fromLatin1(kind), id};
    if (m_seen.contains(touched))
        return;
    m_seen.insert(touched);
    m_touched.append(touched);
}

void Effect::grant(const Id &stream, const Scope &scope)
{
    m_grants.append({stream, scope, GrantChange::What::Grant});
}

void Effect::revoke(const Id &stream, const Scope &scope)
{
    m_grants.append({stream, scope, GrantChange::What::Revoke});
}

} // namespace werkbank
