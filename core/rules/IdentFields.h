// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentResult.h"

// What the applicant wrote beside what the identification found. A hint says how much alike they
// look; whether they are the same only a clerk says, and nothing is ticked by itself. Pure, any
// thread.
namespace werkbank {

enum class IdentLikeness {
    Same,       // letter by letter
    Alike,      // but for case, accents, "ß" and "ss", "ue" and "ü", spaces
    Different,
    NotFound,   // the result does not hold it
    NotStated,  // the applicant did not say
};
IdentLikeness likenessOf(const IdentityField &field);

// One row for each field that either side has, in the order of identFields(). Ticks of `before`
// stay where neither side has changed.
QList<IdentityField> identityRows(const QList<IdentFound> &stated, const IdentResult &result,
                                  const QList<IdentityField> &before = {});

// Without these nobody passes.
QStringList neededIdentFields();

// Fields that keep the applicant from going on: not looked at yet, differing or unreadable, and
// needed ones without a row. Empty: the identity is proven.
QStringList openIdentFields(const QList<IdentityField> &rows);

} // namespace werkbank
