// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/wire/ApplicantValues.h"

#include <QHash>
#include <QStringList>

// Why an application comes back, is refused, or a supporter is suspended: codes with a sentence in
// German and English (reasons.json). Loaded once by main, immutable, handed on by reference; any
// thread may read. Codes are stable: verdicts refer to them for ever; one is retired by an empty
// "for", never by deleting it. load() fails with `bad_reasons`.
namespace werkbank {

enum class ReasonUse { Resubmit, Refuse, Suspend };

struct ApplicantReason {
    QString code;
    QList<ReasonUse> uses;
    ApplicationItem item = ApplicationItem::Unknown;  // what it is about; Unknown: all of it
    QString de, en;                                   // one sentence to the applicant
};

class ApplicantReasons {
public:
    static Result<ApplicantReasons> builtIn();
    static Result<ApplicantReasons> load(const QByteArray &json);

    const ApplicantReason *find(QStringView code) const;  // null: unknown
    // In the file's order, for a list to choose from.
    QList<ApplicantReason> forUse(ReasonUse use) const;
    // `language`: BCP 47; German for "de…", else English. An unknown code gives the code itself.
    QString text(QStringView code, QStringView language) const;

    // `bad_command`: no code at all, an unknown one, one twice, or one that is for something else.
    std::optional<Error> badCodes(ReasonUse use, const QList<QString> &codes) const;

private:
    QList<ApplicantReason> m_reasons;
    QHash<QString, qsizetype> m_index;
};

} // namespace werkbank
