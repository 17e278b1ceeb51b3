// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/MoneyStage.h"

#include "platform/documents/CreditorReference.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PayoutEnds.h"

namespace werkbank::test {

using namespace Qt::StringLiterals;

MoneyStage::MoneyStage()
    : expertOne(expert(u"Lena Berger"_s)), first(member(u"Vera Sommer"_s, {Role::Finance})),
      second(member(u"Anton Reiter"_s, {Role::Finance}))
{
    sql("INSERT INTO seller (tenant, name, street, postcode, city, country, iban, holder) VALUES"
        " ($1, 'Home GmbH', 'Weg 1', '10115', 'Berlin', 'DE', 'DE02120300000000202051',"
        " 'Home GmbH')",
        {home()});
    setBank(expertOne);
}

void MoneyStage::sql(QByteArrayView statement, const Values &values)
{
    must(platform().change([&](Work &work) {
        work.sql.run(statement, values);
        return work.sql.result();
    }));
}

QString MoneyStage::text(QByteArrayView statement, const Values &values)
{
    const Rows rows = query(statement, values);
    return rows.isEmpty() ? u"none"_s : rows.first().text(0);
}

qint64 MoneyStage::number(QByteArrayView statement, const Values &values)
{
    const Rows rows = query(statement, values);
    return rows.isEmpty() ? -1 : rows.first().integer(0);
}

qint64 MoneyStage::owed(const QString &account)
{
    qint64 is = 0;
    must(platform().look([&](Work &work) {
        is = balance(work.sql, Book{home()}, account).owed();
        return work.sql.result();
    }));
    return is;
}

void MoneyStage::setBank(const Expert &expert, const QString &iban)
{
    sql("INSERT INTO pay_profile (account, seller, name, street, postcode, city, country,"
        " tax_number, holder, iban) VALUES ($1, 'regular', 'Lena', 'Weg 2', '10115', 'Berlin',"
        " 'DE', '1', 'Lena Berger', $2)"
        " ON CONFLICT (account) DO UPDATE SET iban = excluded.iban",
        {expert.account, iban});
}

void MoneyStage::stepUp(const Expert &member, Milliseconds ago)
{
    sql("INSERT INTO token_family (id, account, device, created_at, ends_at, auth_at)"
        " VALUES ($1, $2, $3, $4, $5, $4)",
        {newId(), member.account, member.device, clock.wall() - ago, clock.wall() + std::chrono::hours(100)});
}

MoneyStage::Sold MoneyStage::sold(const Expert &expert)
{
    Sold out;
    out.caseId = request().caseId;
    out.receipt = newId();
    out.invoice = newId();
    const qint64 n = number("SELECT count(*) FROM paper WHERE kind = 'invoice'") + 1;
    out.number = u"R-2026-"_s + QString::number(n).rightJustified(6, u'0');
    out.reference = must(creditorReference(out.number));
    const Id tenant = row(out.caseId).tenant();
    must(platform().change([&](Work &work) {
        work.sql.run("INSERT INTO receipt (tenant, case_id, id, n, account, state, body, issued_at)"
                     " VALUES ($1, $2, $3, 1, $4, 'confirmed', '{}', $5)",
                     {tenant, out.caseId, out.receipt, expert.account, work.now});
        work.sql.run("INSERT INTO paper (tenant, id, kind, year, n, number, case_id, receipt, date,"
                     " currency, gross, reference, language, prices_include_vat, original, created_at)"
                     " VALUES ($1, $2,"
                     " 'invoice', 2026, $3, $4, $5, $6, '2026-01-05', 'EUR', 7104, $7, 'de', 1, '',"
                     " $8)",
                     {tenant, out.invoice, n, out.number, out.caseId, out.receipt, out.reference,
                      work.now});
        work.sql.run("INSERT INTO earning (tenant, id, account, case_id, state, currency, amount,"
                     " worked_at, confirmed_at) VALUES ($1, $2, $3, $4, 'confirmed', 'EUR', 4179,"
                     " $5, $5)",
                     {tenant, out.receipt, expert.account, out.caseId, work.now});
        const auto posted = [&](const QString &debit, const QString &credit, qint64 amount) {
            return Transfer{work.newId(), debit, credit, amount, TransferKind::Posted, {},
                            u"case_confirmed"_s, ledger::aboutCase(out.caseId)};
        };
        bookTransfers(work, Book{tenant},
                      {posted(ledger::receivable(), ledger::revenue(), 5970),
                       posted(ledger::receivable(), u"vat:output:19"_s, 1134),
                       posted(ledger::expense(), ledger::payable(expert.account), 4179)});
        return work.sql.result();
    }));
    return out;
}

MoneyStage::Sold MoneyStage::cleared(const Expert &expert)
{
    const Sold out = sold(expert);
    statement({samples::paid("71.04", out.reference.toLatin1(), "in-" + out.number.toLatin1())});
    return out;
}

StatementReport MoneyStage::statement(const QList<samples::CamtLine> &lines)
{
    samples::CamtFile file;
    file.lines = lines;
    return must(importStatement(platform(), samples::camt(file)));
}

samples::CamtLine MoneyStage::debit(const QByteArray &amount, const Id &payout,
                                    const QByteArray &bankReference)
{
    samples::CamtLine line;
    line.amount = amount;
    line.side = "DBIT";
    line.bankReference = bankReference;
    line.payments = {{{}, endToEndIdOf(payout).toLatin1(), "Lena Berger", {}, {}, {}}};
    return line;
}

samples::CamtLine MoneyStage::returned(const QByteArray &amount, const Id &payout,
                                       const QByteArray &reason, const QByteArray &bankReference)
{
    samples::CamtLine line = debit(amount, payout, bankReference);
    line.side = "CRDT";
    line.payments[0].returnReason = reason;
    return line;
}

} // namespace werkbank::test
