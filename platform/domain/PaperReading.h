// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/MoneyEntities.h"
#include "platform/domain/JsonColumn.h"
#include "platform/store/Sql.h"

// A numbered document as its reader sees it, for the readers of both scopes (KindReaders.h).
#define PAPER_COLUMNS                                                                             \
    "SELECT p.id, p.rev, p.id, p.case_id, p.kind, p.number, p.date, p.currency, p.gross,"          \
    " COALESCE((SELECT o.number FROM paper o WHERE o.id = p.cancels), ''), p.files FROM paper p"

namespace werkbank {

template <class Body>
Body readPaperRow(const Id &id, Columns &c)
{
    Body body;
    body.id = id;
    body.caseId = c.id();
    body.paper = enumFromName<PaperKind>(c.text());
    body.number = c.text();
    body.date = c.text();
    body.currency = c.text();
    body.gross = c.integer();
    body.cancels = c.text();
    body.files = fromColumn<QList<FileRef>>(c.bytes());
    return body;
}

} // namespace werkbank
