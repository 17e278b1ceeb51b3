// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

// What a viewer can be granted as a whole: "case:<id>", "account:<id>", "desk:<tenant>"
// or "review:<id>".
// Value type, any thread.
namespace werkbank {

struct Scope {
    enum class Type { None, Case, Account, Desk, Review };
    Type type = Type::None;
    Id id;

    static Scope ofCase(const Id &id) { return {Type::Case, id}; }
    static Scope ofAccount(const Id &id) { return {Type::Account, id}; }
    static Scope ofDesk(const Id &tenant) { return {Type::Desk, tenant}; }
    static Scope ofReview(const Id &id) { return {Type::Review, id}; }

    // Type::None unless `text` is well formed.
    static Scope fromString(QStringView text);
    QString toString() const;

    friend auto operator<=>(const Scope &, const Scope &) = default;
};

inline size_t qHash(const Scope &scope, size_t seed = 0) noexcept
{
    return qHashMulti(seed, int(scope.type), scope.id);
}

} // namespace werkbank
