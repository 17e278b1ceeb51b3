// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/StatementImport.h"

#include "platform/documents/Camt053.h"
#include "platform/documents/Iban.h"
#include "platform/domain/MoneyIn.h"
#include "platform/domain/Platform.h"

#include <QCryptographicHash>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Result<Id> tenantOf(Platform &platform, const QString &account)
{
    const QString iban = plainIban(account);
    return platform.store().read([&](Tx &tx) -> Result<Id> {
        Sql sql(tx);
        const Rows rows = sql.rows("SELECT tenant FROM seller WHERE iban = $1", {iban});
        if (auto done = sql.result(); !done)
            return done.error();
        if (iban.isEmpty() || rows.size() != 1)
            return makeError("not_allowed", u"The statement is about an account that is not the "
                                            "account of one tenant."_s);
        return rows.first().id(0);
    });
}

void count(StatementReport &report, BookingMeaning meaning)
{
    switch (meaning) {
    case BookingMeaning::Known: ++report.known; return;
    case BookingMeaning::Payment: ++report.payments; return;
    case BookingMeaning::Unmatched: ++report.unmatched; return;
    case BookingMeaning::PaidOut: ++report.paidOut; return;
    case BookingMeaning::Returned: ++report.returned; return;
    case BookingMeaning::Other: ++report.other; return;
    }
}

Result<void> take(Platform &platform, const Id &tenant, const BankStatement &statement,
                  StatementReport &report)
{
    // In the order of the money: what is matched later sees what was paid before.
    QList<Booking> bookings = statement.bookings;
    std::ranges::stable_sort(bookings, [](const Booking &a, const Booking &b) {
        return std::tie(a.valueOn, a.id) < std::tie(b.valueOn, b.id);
    });
    for (const Booking &booking : std::as_const(bookings)) {
        auto meaning = BookingMeaning::Known;
        auto done = platform.change([&](Work &work) {
            meaning = takeBooking(work, tenant, booking);
            return work.sql.result();
        });
        if (!done)
            return done;
        count(report, meaning);
    }
    return {};
}

} // namespace

QString StatementReport::text() const
{
    return u"%1 payments matched, %2 to be assigned, %3 payouts paid, %4 returned, %5 other, "
           "%6 known already"_s.arg(payments).arg(unmatched).arg(paidOut).arg(returned).arg(other)
        .arg(known);
}

Result<StatementReport> importStatement(Platform &platform, const QByteArray &file)
{
    const auto statements = readCamt053(file);
    if (!statements)
        return statements.error();
    // All of them are looked at before the first is taken.
    QList<Id> tenants;
    for (const BankStatement &statement : *statements) {
        const auto tenant = tenantOf(platform, statement.account);
        if (!tenant)
            return tenant.error();
        tenants.append(*tenant);
    }
    StatementReport report;
    const QString sum = QString::fromLatin1(
        QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    for (qsizetype i = 0; i < tenants.size(); ++i) {
        const BankStatement &statement = (*statements)[i];
        if (auto done = take(platform, tenants[i], statement, report); !done)
            return done.error();
        // Last: a statement that stands here was taken in whole.
        auto noted = platform.change([&](Work &work) {
            work.sql.run("INSERT INTO bank_statement (tenant, id, sha256, at) VALUES ($1, $2, $3,"
                         " $4) ON CONFLICT (tenant, id, sha256) DO NOTHING",
                         {tenants[i], statement.id, sum, work.now});
            return work.sql.result();
        });
        if (!noted)
            return noted.error();
    }
    return report;
}

} // namespace werkbank
