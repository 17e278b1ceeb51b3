// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/Entities.h"
#include "sync/queries/Query.h"

// Search in everything that is on this computer: cases, messages, notes, and what waits to be sent.
// Each word is a beginning and all must be there; newest first, never ranked over the whole. See
// Query.h for threads.
namespace werkbank {

// A part of what was found: a word that was looked for, or what stands around it.
struct SearchPiece {
    QString text;
    bool hit = false;
    bool operator==(const SearchPiece &) const = default;
};

struct SearchRow {
    QString key;         // the entity's id
    QByteArray sortKey;  // newest first
    qint64 viewRev = 0;

    Id caseId;
    Id entity;           // where to jump to: the message, the note, or the case itself
    QString kind;        // "case", "message", "note"; "customer", "colleague", "place"
    QString number;      // of the case
    QString title;       // of the case
    QString task;        // of the case
    QString customer;
    QString text;        // what was found, cut to 200 characters around the first word
    QList<SearchPiece> pieces;  // the same, taken apart
    bool hasFile = false;
    Instant at;
    bool pending = false;
    QString place;       // the key of a place of the program
    int cases = 0;       // of a person; caseId is the newest
};

// A place of the program that is found by its words, as a card of the settings.
struct SearchPlace {
    QString key;
    QString title;
    QString words;
    bool operator==(const SearchPlace &) const = default;
};

// Without words nothing is found: what narrows only narrows what words find, among the newest 500.
struct SearchQuery {
    QString text;
    int limit = 50;      // at most 500
    bool fromMe = false;
    QString from{};      // beginnings of the words of who wrote it; of a case: of the customer
    QString ofCase{};    // the same, of the case's number, title or customer
    std::optional<Instant> since{}, before{};
    bool withFile = false;
    bool people = false;            // customers and colleagues too, in front of all
    QList<SearchPlace> places{};    // in front of them
    bool narrows() const
    {
        return fromMe || withFile || since || before || !from.isEmpty() || !ofCase.isEmpty();
    }
    using Row = SearchRow;
    QList<Row> rows(const View &view) const;
    QList<QString> touched(const Changes &changes, const View &view) const;
    std::optional<Row> row(const View &view, const QString &key) const;
};

} // namespace werkbank
