// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/AccountEntities.h"
#include "sync/queries/Query.h"

// The Cases list and what its right pane shows. See Query.h for threads.
namespace werkbank {

enum class CaseGroup { NeedsYou, Offered, Waiting, Scheduled, Solved };

// One line of the list: a case of mine, or an offer to me.
struct CaseView {
    QString key;  // the case's id, also for its offer: an accepted offer becomes its case in place
    QByteArray sortKey;
    qint64 viewRev = 0;

    CaseGroup group = CaseGroup::NeedsYou;
    Id caseId;
    std::optional<OfferBody> offer;  // while it is only offered
    CaseState state = CaseState::Unknown;
    QString number;
    QString task;                    // id in the skill tree
    QString title;
    QString customer;                // name, or initials of an offer
    QString place;
    QString lastText;                // last message, cut to 200 characters
    bool lastIsMine = false;
    Instant at;                      // of the last thing that happened
    int unread = 0;
    int waiting = 0;                 // commands of this case not yet done
    int refused = 0;                 // cards that need the person
    bool asking = false;             // accept is on its way
    QString lostCode;                // why an accept or the offer ended: "already_taken", "expired", …
    std::optional<Instant> snoozedUntil;
    bool snoozedForAnswer = false;   // until the customer writes
    QString language;                // the customer's, BCP 47
    bool urgent = false;
};

// Everything on the expert's list: own cases until 14 days after their close, open offers, and
// offers that ended less than 6 s ago or were lost to another.
struct CasesQuery {
    using Row = CaseView;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

// One case, with the pending commands' effects.
struct CaseDetailRow {
    QString key;
    QByteArray sortKey;
    qint64 viewRev = 0;

    std::optional<CaseBody> body;    // none: not (any more) yours
    std::optional<OfferBody> offer;
    bool asking = false;
    QString lostCode;
    QString goneCode;
    QString goneText;                // why the case is no longer here, for a person
    bool solvePending = false;
    bool givingBack = false;
    qint64 customerReadN = 0;        // of the expert's messages
    qint64 readN = 0;                // of the customer's messages, by me
    qint64 lastCustomerN = 0;
    bool snoozed = false;
    bool markedUnread = false;
};

struct CaseDetailQuery {
    Id caseId;
    using Row = CaseDetailRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
