// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/domain/Papers.h"

#include "core/base/Log.h"
#include "platform/documents/CiiReader.h"
#include "platform/documents/CiiWriter.h"
#include "platform/documents/CreditorReference.h"
#include "platform/documents/InvoiceMaking.h"
#include "platform/documents/InvoiceOfBill.h"
#include "platform/domain/Parties.h"

#include <QDateTime>
#include <QTimeZone>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToPay = 14;

DocumentLanguage languageOf(const QString &tag)
{
    return tag.startsWith(u"en"_s) ? DocumentLanguage::En : DocumentLanguage::De;
}

QDate dayOf(Instant at, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(zone.toLatin1())).date();
}

char16_t letterOf(PaperKind kind)
{
    return kind == PaperKind::Invoice ? u'R' : kind == PaperKind::CreditNote ? u'G' : u'A';
}

// The number that this transaction would use; taken by insertPaper().
struct Draw {
    PaperKind kind;
    QDate date;
    qint64 n = 0;
    QString number;
};

Draw nextNumber(Work &work, const ReceiptRow &receipt, PaperKind kind)
{
    Draw draw{kind, dayOf(work.now, receipt.receipt.zone), 1, {}};
    const auto last = work.sql.row("SELECT last_n FROM number_series WHERE tenant = $1"
                                   " AND year = $2 AND kind = $3",
                                   {receipt.receipt.tenant, draw.date.year(), enumName(kind)});
    if (last)
        draw.n = last->integer(0) + 1;
    draw.number = letterOf(kind) + u"-%1-%2"_s.arg(draw.date.year()).arg(draw.n, 6, 10, QLatin1Char('0'));
    return draw;
}

struct Sheet {
    IssuedPaper paper;
    Draw draw;
    std::optional<Id> cancels;
    QString currency, language;
    bool pricesIncludeVat = false;
    QByteArray original;
};

void insertPaper(Work &work, const ReceiptRow &receipt, const Sheet &sheet)
{
    const Id &tenant = receipt.receipt.tenant;
    const Id &caseId = receipt.receipt.caseId;
    const IssuedPaper &paper = sheet.paper;
    const QString kind = enumName(paper.kind);
    work.sql.run("INSERT INTO number_series (tenant, year, kind, last_n) VALUES ($1, $2, $3, 1)"
                 " ON CONFLICT (tenant, year, kind) DO UPDATE SET last_n = number_series.last_n + 1",
                 {tenant, sheet.draw.date.year(), kind});
    // Who gets no XML has no files to wait for.
    const Value filesAt = sheet.original.isEmpty() ? Value(work.now) : Value();
    work.sql.run("INSERT INTO paper (tenant, id, kind, year, n, number, case_id, receipt, account,"
                 " date, currency, gross, reference, cancels, language, prices_include_vat,"
                 " original, created_at, files_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
                 " $11, $12, $13, $14, $15, $16, $17, $18, $19)",
                 {tenant, paper.id, kind, sheet.draw.date.year(), sheet.draw.n, paper.number, caseId,
                  receipt.id(), paper.account, sheet.draw.date.toString(Qt::ISODate),
                  sheet.currency, paper.gross, paper.reference, sheet.cancels, sheet.language,
                  int(sheet.pricesIncludeVat),
                  sheet.original.isEmpty() ? Value(u""_s) : Value(Utf8{sheet.original}), work.now,
                  filesAt});
    if (paper.account)
        work.effect.touch(Scope::ofAccount(*paper.account), CreditNoteBody::kind, paper.id);
    else
        work.effect.touch(Scope::ofCase(caseId), InvoiceBody::kind, paper.id);
}

bool wasDrawn(Sql &sql, const ReceiptRow &receipt, std::initializer_list<PaperKind> kinds)
{
    for (const PaperKind kind : kinds) {
        if (sql.hit("SELECT 1 FROM paper WHERE receipt = $1 AND kind = $2 AND cancels IS NULL",
                    {receipt.id(), enumName(kind)}))
            return true;
    }
    return false;
}

void setService(Invoice &head, const Receipt &receipt)
{
    head.serviceFrom = head.serviceTo = dayOf(receipt.issuedAt, receipt.zone);
    for (const WorkPiece &piece : receipt.pieces) {
        head.serviceFrom = std::min(head.serviceFrom, dayOf(piece.fromAt, receipt.zone));
        head.serviceTo = std::max(head.serviceTo, dayOf(piece.toAt, receipt.zone));
    }
}

// Writes what may be written; what may not be, takes no number.
std::optional<IssuedPaper> issue(Work &work, const ReceiptRow &receipt, Sheet sheet,
                              const Result<Invoice> &invoice)
{
    const auto xml = invoice ? ciiXml(*invoice) : Result<QByteArray>(invoice.error());
    if (!xml) {
        qCWarning(logPlatform, "a paper waits: %s", qPrintable(xml.error().code));
        return {};
    }
    sheet.paper.id = work.newId();
    sheet.paper.kind = sheet.draw.kind;
    sheet.paper.number = sheet.draw.number;
    sheet.paper.vat = invoice->totals.vat;
    sheet.currency = invoice->currency;
    sheet.pricesIncludeVat = invoice->pricesIncludeVat;
    sheet.original = *xml;
    insertPaper(work, receipt, sheet);
    return sheet.paper;
}

// A private person's: a number and an amount, and what made it is his receipt.
IssuedPaper issueStatement(Work &work, const ReceiptRow &receipt, const QString &language)
{
    Sheet sheet;
    sheet.draw = nextNumber(work, receipt, PaperKind::Statement);
    sheet.paper = {work.newId(), PaperKind::Statement, sheet.draw.number, receipt.account,
                   receipt.receipt.bill.expertShare, 0, {}};
    sheet.currency = receipt.receipt.bill.currency;
    sheet.language = language;
    insertPaper(work, receipt, sheet);
    return sheet.paper;
}

} // namespace

std::optional<IssuedPaper> drawInvoice(Work &work, const CaseRow &row, const ReceiptRow &receipt)
{
    const Bill &bill = receipt.receipt.bill;
    const auto seller = loadSeller(work.sql, row.tenant());
    if (bill.gross <= 0 || !seller || wasDrawn(work.sql, receipt, {PaperKind::Invoice}))
        return {};
    Sheet sheet;
    sheet.draw = nextNumber(work, receipt, PaperKind::Invoice);
    const auto reference = creditorReference(sheet.draw.number);
    if (!reference)
        return {};
    sheet.language = row.body.language;
    sheet.paper.gross = bill.gross;
    sheet.paper.reference = *reference;
    Invoice head;
    head.kind = DocumentKind::Invoice;
    head.number = sheet.draw.number;
    head.date = sheet.draw.date;
    setService(head, receipt.receipt);
    head.seller = seller->party;
    head.seller.smallBusiness = receipt.receipt.tariff.vatPermille == 0;
    head.buyer = partyOf(row.body.customer);
    head.buyerReference = row.body.number;
    head.payment = {seller->iban, seller->bic, seller->holder, *reference,
                    sheet.draw.date.addDays(daysToPay), {}};
    return issue(work, receipt, sheet, invoiceOf(head, bill, languageOf(sheet.language)));
}

std::optional<IssuedPaper> drawCredit(Work &work, const CaseRow &row, const ReceiptRow &receipt)
{
    const Bill &bill = receipt.receipt.bill;
    const auto seller = loadPayProfile(work.sql, receipt.account);
    const auto buyer = loadSeller(work.sql, row.tenant());
    if (bill.expertShare <= 0 || !seller || !buyer
        || wasDrawn(work.sql, receipt, {PaperKind::CreditNote, PaperKind::Statement}))
        return {};
    const auto language = work.sql.row("SELECT language FROM account WHERE id = $1",
                                       {receipt.account});
    Sheet sheet;
    sheet.language = language ? language->text(0) : QString();
    if (seller->body.seller == SellerKind::PrivateHelper)
        return issueStatement(work, receipt, sheet.language);
    sheet.draw = nextNumber(work, receipt, PaperKind::CreditNote);
    sheet.paper.account = receipt.account;
    Invoice head;
    head.number = sheet.draw.number;
    head.date = sheet.draw.date;
    setService(head, receipt.receipt);
    head.seller = seller->party;
    head.buyer = buyer->party;
    head.buyerReference = row.body.number;
    const bool de = languageOf(sheet.language) == DocumentLanguage::De;
    head.payment.terms = de ? u"Auszahlung mit der nächsten Zahlung an Sie"_s
                            : u"Paid out with the next transfer to you"_s;
    if (!seller->iban.isEmpty()) {
        head.payment.iban = seller->iban;
        head.payment.holder = seller->body.holder;
    }
    const auto made = creditOf(head, bill, seller->party.smallBusiness ? 0 : regularPermille,
                               languageOf(sheet.language));
    sheet.paper.gross = made ? made->totals.gross : 0;
    return issue(work, receipt, sheet, made);
}

QList<IssuedPaper> drawStornos(Work &work, const CaseRow &row, const ReceiptRow &receipt,
                               StornoOf which, const QString &reason)
{
    QList<IssuedPaper> out;
    const Rows papers = work.sql.rows(
        "SELECT p.id, p.kind, p.account, p.gross, p.language, p.prices_include_vat, p.original,"
        " p.currency FROM paper p WHERE p.tenant = $1 AND p.receipt = $2 AND p.cancels IS NULL"
        " AND ($3 = 0 OR p.account IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM paper s WHERE s.cancels = p.id) ORDER BY p.kind",
        {row.tenant(), receipt.id(), int(which == StornoOf::Expert)});
    for (const Row &paper : papers) {
        Columns c(paper);
        Sheet sheet;
        sheet.cancels = c.id();
        sheet.draw = nextNumber(work, receipt, enumFromName<PaperKind>(c.text()));
        sheet.paper.account = c.maybeId();
        sheet.paper.gross = -c.integer();
        sheet.language = c.text();
        const bool pricesIncludeVat = c.boolean();
        const QByteArray xml = c.bytes();
        sheet.currency = c.text();
        if (xml.isEmpty()) {
            sheet.paper.id = work.newId();
            sheet.paper.kind = sheet.draw.kind;
            sheet.paper.number = sheet.draw.number;
            insertPaper(work, receipt, sheet);
            out.append(sheet.paper);
            continue;
        }
        auto original = readPaper(xml, pricesIncludeVat);
        const auto storno = original
            ? stornoOf(*original, sheet.draw.number, sheet.draw.date, reason)
            : Result<Invoice>(original.error());
        if (const auto made = issue(work, receipt, sheet, storno))
            out.append(*made);
        else
            work.sql.fail(makeError("bad_document", u"A paper could not be taken back."_s));
    }
    return out;
}

Result<Invoice> readPaper(const QByteArray &xml, bool pricesIncludeVat)
{
    auto out = readCii(xml);
    if (!out)
        return out;
    out->pricesIncludeVat = pricesIncludeVat;
    for (const VatGroup &group : out->vatGroups)
        out->seller.smallBusiness |= group.category == VatCategory::Exempt;
    return out;
}

} // namespace werkbank
