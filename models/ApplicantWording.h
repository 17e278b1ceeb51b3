// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/ApplicantEntities.h"
#include "models/Wording.h"

#include <QCoreApplication>

// How the words of an applicant's file are said to the clerk. A word that only a newer platform
// knows is said as it is. GUI thread.
namespace werkbank {

class ApplicantWording {
    Q_DECLARE_TR_FUNCTIONS(werkbank::ApplicantWording)
public:
    static QString field(const QString &field);
    static QString check(FieldCheck check);
    static QString checkTone(FieldCheck check);
    static QString item(ApplicationItem item);
    // As the applicant reads it, whatever language the clerk has.
    static QString itemFor(ApplicationItem item, bool german);
    static QString document(const QString &kind);
    static QString method(const QString &method);
    static QString identification(IdentificationState state);
    static QString business(SellerKind kind);
    static QString consent(const QString &document);
    static QString verdict(ApplicantVerdict verdict);
    static QString verdictTone(ApplicantVerdict verdict);
    static QString state(ApplicantState state);
    // Why something was refused; `text` where only a newer platform knows the rule.
    static QString refusal(const QString &code, const QString &rule, const QString &text);
    static QString history(const QString &what);
    // "Deutsch", "English": as those who speak it call it.
    static QString language(const QString &code);
    // "2 h", "3 d": how long somebody waits.
    static QString waited(Instant since, Instant now);
};

} // namespace werkbank
