// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantValues.h"

// What an identification by Deutsche Post says, as far as we take it (IDENT.md). Field names,
// methods and states are those of the SCR-Ident API guides. Value types, any thread.
namespace werkbank {

namespace ident {
// Methods: in a branch with a coupon, by video, by the electronic identity card, by photo, by app.
inline constexpr const char *methods[] = {"basic", "video", "eid", "photo", "autoid"};
bool isMethod(QStringView method);

// 14 characters at the most, and no personal data in it, as the guides ask.
inline constexpr qsizetype longestReference = 14;
} // namespace ident

struct IdentFound {
    QString field;  // one of identFields()
    QString value;
    friend bool operator==(const IdentFound &, const IdentFound &) = default;
};

struct IdentResult {
    QString reference;  // ours; Deutsche Post's own case number where it was given none
    QString caseId;     // Deutsche Post's
    QString method;
    QString status;     // "started", "coupon requested", "incomplete", "review pending", …
    bool isClosed = false;             // the case: nothing more will come
    QString reason;                    // why it was declined, in Deutsche Post's words
    std::optional<Instant> at;         // when the person was identified
    Instant modifiedAt;                // of two results the later one counts
    std::optional<Instant> validUntil; // of the case
    QString document;                  // "id_card", "passport", …; never its number
    QString documentUntil;             // yyyy-MM-dd
    QList<IdentFound> found;           // in the order of identFields()

    QString valueOf(QStringView field) const;
    friend bool operator==(const IdentResult &, const IdentResult &) = default;
};

// Names of the fields that are compared, in the order in which a clerk sees them: "first_name",
// "last_name", "birth_name", "birth_date", "birth_place", "nationality", "street", "postcode",
// "city", "country".
QStringList identFields();

} // namespace werkbank
