// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/domain/AuditRows.h"

// Chains and heads as files: one JSON object a line, bytes as hexadecimal digits (core/audit/
// AUDIT.md). Thread of the platform, in a read transaction. Errors: those of the store; reading
// heads: `bad_heads`, the text names the line.
namespace werkbank {

// Rows with the details that are left, then the heads.
Result<QByteArray> exportAudit(Sql &sql, const Id &tenant);
// To be kept elsewhere: the recent heads (Audit.h) of all chains.
Result<QByteArray> exportAuditHeads(Tx &tx, Instant now);

// Lines that are no heads are passed over.
Result<QList<AuditHead>> readAuditHeads(const QByteArray &lines);

} // namespace werkbank
