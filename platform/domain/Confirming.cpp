// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Confirming.h"

#include "core/wire/FinanceEntities.h"
#include "platform/domain/Earnings.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/Papers.h"
#include "platform/domain/Parties.h"
#include "platform/domain/SamplePeriods.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

Book bookOf(const ReceiptRow &receipt)
{
    return {receipt.receipt.tenant, receipt.receipt.bill.currency};
}

Transfer transfer(const ReceiptRow &receipt, const QString &which, const QString &debit,
                  const QString &credit, qint64 amount, const QString &reason)
{
    return {ledger::transferId(receipt.id(), which), debit, credit, amount, TransferKind::Posted,
            {}, reason, ledger::aboutCase(receipt.receipt.caseId)};
}

// What the customer owes.
QList<Transfer> owed(const ReceiptRow &receipt)
{
    const Bill &bill = receipt.receipt.bill;
    const QString reason = u"case_confirmed"_s;
    QList<Transfer> out;
    if (bill.net > 0)
        out.append(transfer(receipt, u"net"_s, ledger::receivable(), ledger::revenue(), bill.net,
                            reason));
    for (const BillVat &group : bill.vatGroups) {
        if (group.vat > 0)
            out.append(transfer(receipt, u"vat:%1"_s.arg(group.permille), ledger::receivable(),
                                ledger::outputVat(group.permille), group.vat, reason));
    }
    return out;
}

Transfer expertVat(const ReceiptRow &receipt, qint64 vat)
{
    return transfer(receipt, u"expert_vat"_s, ledger::inputVat(regularPermille),
                    ledger::payable(receipt.account), vat, u"credit_note"_s);
}

// What the expert gets of it, with the VAT that he shows on it once his credit note is there.
QList<Transfer> share(Work &work, const ReceiptRow &receipt)
{
    QList<Transfer> out;
    const qint64 net = receipt.receipt.bill.expertShare;
    if (net > 0)
        out.append(transfer(receipt, u"share"_s, ledger::expense(),
                            ledger::payable(receipt.account), net, u"case_confirmed"_s));
    const auto vat = work.sql.row("SELECT vat FROM earning WHERE id = $1", {receipt.id()});
    if (vat && vat->integer(0) > 0)
        out.append(expertVat(receipt, vat->integer(0)));
    return out;
}

// Pay that was refused before is not turned round a second time.
void turnRound(Work &work, const ReceiptRow &receipt, QList<Transfer> transfers,
               const QString &reason)
{
    transfers.removeIf([&](const Transfer &each) {
        return work.sql.hit("SELECT 1 FROM ledger_transfer WHERE id = $1",
                            {ledger::undoOf(each.id)});
    });
    for (Transfer &each : transfers) {
        std::swap(each.debit, each.credit);
        each.id = ledger::undoOf(each.id);
        each.reason = reason;
    }
    bookTransfers(work, bookOf(receipt), transfers);
}

// True: at least one could be written.
bool issuePapers(Work &work, const CaseRow &row, const ReceiptRow &receipt)
{
    // What was taken back or refused before its paper could be written needs none any more.
    const bool isBack = work.sql.hit("SELECT 1 FROM ledger_transfer WHERE id = $1",
                                     {ledger::undoOf(ledger::transferId(receipt.id(), u"net"_s))});
    const auto invoice = isBack ? std::nullopt : drawInvoice(work, row, receipt);
    if (invoice)
        work.effect.touch(row.desk(), DeskInvoiceBody::kind, invoice->id);
    const bool isRefused = work.sql.hit("SELECT 1 FROM earning WHERE id = $1"
                                        " AND state = 'cancelled'",
                                        {receipt.id()});
    const auto credit = isRefused ? std::nullopt : drawCredit(work, row, receipt);
    if (credit && credit->vat > 0) {
        bookTransfers(work, bookOf(receipt), {expertVat(receipt, credit->vat)});
        addVat(work, receipt.id(), credit->vat);
    }
    return invoice || credit;
}

// How many of them got a paper.
int issueAll(Work &work, const Rows &receipts)
{
    int issued = 0;
    for (const Row &each : receipts) {
        const auto row = loadCase(work.sql, each.id(0));
        const auto receipt = loadReceipt(work.sql, each.id(1));
        issued += row && receipt && issuePapers(work, *row, *receipt) ? 1 : 0;
    }
    return issued;
}

// As many as fit into one transaction; those that go on waiting for something else hold back none.
void issueSome(Work &work, QByteArrayView waiting, const Id &owner)
{
    constexpr int most = 50;
    QString behind;
    for (int issued = 0; issued < most && !work.sql.failed();) {
        const Rows rows = work.sql.rows(waiting, {owner, behind, most});
        if (rows.isEmpty())
            return;
        issued += issueAll(work, rows);
        behind = rows.last().text(1);
    }
}

} // namespace

void bill(Work &work, const CaseRow &row, const ReceiptRow &receipt)
{
    bookTransfers(work, bookOf(receipt), owed(receipt) + share(work, receipt));
    issuePapers(work, row, receipt);
    const auto seller = loadSeller(work.sql, row.tenant());
    if (seller && seller->guarantees)
        clearEarning(work, receipt.id(), ClearedBy::Guaranteed);
    else if (receipt.receipt.bill.gross == 0)
        clearEarning(work, receipt.id(), ClearedBy::Received);  // nobody owes anything
}

std::optional<Error> refusePay(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                               const QString &reason)
{
    if (!work.sql.hit("SELECT 1 FROM earning WHERE id = $1 AND state IN ('confirmed', 'cleared')",
                      {receipt.id()}))
        return makeError("wrong_state",
                         u"Only pay of a confirmed case that is not on its way can be refused."_s);
    turnRound(work, receipt, share(work, receipt), u"pay_refused"_s);
    drawStornos(work, row, receipt, StornoOf::Expert, reason);
    cancelEarning(work, receipt.id());
    return {};
}

std::optional<Error> takeBack(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                              const QString &reason)
{
    const bool isPaid = work.sql.hit("SELECT 1 FROM earning WHERE id = $1"
                                     " AND state IN ('in_payout', 'paid')",
                                     {receipt.id()});
    const bool isBack = work.sql.hit("SELECT 1 FROM ledger_transfer WHERE id = $1",
                                     {ledger::undoOf(ledger::transferId(receipt.id(), u"net"_s))});
    if (!receipt.isConfirmed || isPaid || isBack)
        return makeError("wrong_state",
                         u"This receipt was not confirmed, or it was paid out or taken back."_s);
    turnRound(work, receipt, owed(receipt) + share(work, receipt), u"taken_back"_s);
    for (const IssuedPaper &storno : drawStornos(work, row, receipt, StornoOf::All, reason)) {
        const auto was = work.sql.row("SELECT cancels FROM paper WHERE id = $1", {storno.id});
        if (was && storno.kind == PaperKind::Invoice)
            work.effect.touch(row.desk(), DeskInvoiceBody::kind, was->id(0));
    }
    cancelEarning(work, receipt.id());
    sampleCase(work, row);
    return {};
}

void issueWaiting(Work &work, const Id &account)
{
    issueSome(work,
              "SELECT r.case_id, r.id FROM receipt r WHERE r.account = $1 AND r.id > $2"
              " AND r.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM paper p"
              " WHERE p.receipt = r.id AND p.account IS NOT NULL) ORDER BY r.id LIMIT $3",
              account);
}

void issueWaitingOf(Work &work, const Id &tenant)
{
    issueSome(work,
              "SELECT r.case_id, r.id FROM receipt r WHERE r.tenant = $1 AND r.id > $2"
              " AND r.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM paper p"
              " WHERE p.receipt = r.id AND p.account IS NULL) ORDER BY r.id LIMIT $3",
              tenant);
}

void issueWaitingFor(Work &work, const CaseRow &row)
{
    issueAll(work, work.sql.rows(
                       "SELECT r.case_id, r.id FROM receipt r WHERE r.tenant = $1"
                       " AND r.case_id = $2 AND r.state = 'confirmed' AND NOT EXISTS"
                       " (SELECT 1 FROM paper p WHERE p.receipt = r.id AND p.account IS NULL)"
                       " ORDER BY r.id",
                       {row.tenant(), row.id()}));
}

} // namespace werkbank
