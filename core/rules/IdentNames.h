// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How Deutsche Post's SCR-Ident guides call what we take, beside our own names (IDENT.md). Inside
// of core/rules. Any thread.
namespace werkbank::ident {

struct FieldName {
    const char *ours;
    const char *scr;     // inside identificationDocument, or inside its address
    bool isInAddress;
    qsizetype longest;   // characters, as the guides allow
};
inline constexpr FieldName fieldNames[] = {
    {"first_name", "firstName", false, 35},     {"last_name", "lastName", false, 35},
    {"birth_name", "birthName", false, 35},     {"birth_date", "birthDate", false, 10},
    {"birth_place", "birthPlace", false, 55},   {"nationality", "nationality", false, 3},
    {"street", "streetAddress", true, 70},      {"postcode", "postalCode", true, 11},
    {"city", "city", true, 55},                 {"country", "country", true, 3},
};

// Of an identification.
inline constexpr const char *states[] = {"started",        "coupon requested", "incomplete",
                                         "review pending", "declined",         "success"};
// Of the case.
inline constexpr const char *caseStates[] = {"new", "in progress", "closed"};

// The guides number the kinds of documents from 1 on.
inline constexpr const char *documents[] = {
    "id_card",           "passport",          "residence_title",     "temporary_id_card",
    "temporary_passport", "stateless_travel", "refugee_travel",      "alien_travel",
    "service_passport",  "diplomatic_passport", "official_passport", "official_or_diplomatic_passport"};

} // namespace werkbank::ident
