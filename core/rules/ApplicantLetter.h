// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ApplicantReasons.h"

// What the applicant reads about a decision, in his language: the clerk sees it as a preview, the
// platform sends it. Plain text. Pure, any thread, never fails: an unknown code stands as itself.
namespace werkbank {

struct ApplicantLetter {
    ReasonUse use = ReasonUse::Resubmit;
    QList<QString> reasons;
    QList<ApplicationItem> items;  // Resubmit: what is to be sent again
    QString text;                  // the clerk's own words
    QString name;                  // of the applicant
    QString signer, tenant;        // who decided, and for whom
    QString language;              // BCP 47; German for "de…", else English
};

QString applicantLetterText(const ApplicantLetter &letter, const ApplicantReasons &reasons);
QString applicantLetterSubject(const ApplicantLetter &letter);

// "Bank account", "Bankverbindung".
QString applicationItemName(ApplicationItem item, QStringView language);

} // namespace werkbank
