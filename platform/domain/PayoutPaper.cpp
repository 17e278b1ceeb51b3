// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/PayoutPaper.h"

#include "platform/documents/PayoutFile.h"
#include "platform/domain/PayoutEnds.h"

#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

Result<QByteArray> payoutPaper(Work &work, const Id &tenant, const Id &batch)
{
    Sql &sql = work.sql;
    const auto seller = sql.row("SELECT s.holder, s.name, s.iban, s.bic, t.zone FROM seller s"
                                " JOIN tenant t ON t.id = s.tenant WHERE s.tenant = $1",
                                {tenant});
    const Rows rows = sql.rows("SELECT id, holder, iban, amount, currency FROM payout"
                               " WHERE batch = $1 ORDER BY id",
                               {batch});
    if (auto done = sql.result(); !done)
        return done.error();
    if (!seller)
        return makeError("bad_payout", u"The account to pay from is not known."_s);
    Columns of(*seller);
    PayoutBatch out;
    out.messageId = endToEndIdOf(batch);
    out.createdAt = work.now;
    const QString holder = of.text(), name = of.text();
    out.debtorName = holder.isEmpty() ? name : holder;
    out.debtorIban = of.text();
    out.debtorBic = of.text();
    QTimeZone zone(of.text().toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    out.executeOn = QDateTime::fromMSecsSinceEpoch(work.now.ms, zone).date();
    for (const Row &row : rows) {
        const QString id = endToEndIdOf(row.id(0));
        out.transfers.append({id, row.text(1), row.text(2), {}, {row.integer(3), row.text(4)},
                              name + u' ' + id});
    }
    const auto file = payoutFile(out);
    if (!file)
        return file.error();
    return file->xml;
}

} // namespace werkbank
