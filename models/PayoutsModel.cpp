// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PayoutsModel.h"

#include "models/ReturnReasons.h"
#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString payoutTone(PayoutState state)
{
    switch (state) {
    case PayoutState::Released: return u"info"_s;
    case PayoutState::Paid: return u"good"_s;
    case PayoutState::Returned: return u"bad"_s;
    default: return u"neutral"_s;
    }
}

Instant lastMoment(const PayoutBody &body)
{
    for (const auto &at : {body.returnedAt, body.paidAt, body.releasedAt}) {
        if (at)
            return *at;
    }
    return body.proposedAt;
}

} // namespace

void PayoutsModel::watch()
{
    watchQuery(PayoutsQuery{});
}

QVariant PayoutsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<PayoutRow>(index);
    if (!row || !wording())
        return {};
    const PayoutBody &body = row->body;
    const QString amount = wording()->money({body.amount, body.currency});
    // What came back holds no case any more: they wait for the next.
    const bool isBack = body.state == PayoutState::Returned;
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole: return amount;
    case CellsRole:
        return QVariantMap{{u"date"_s, wording()->age(lastMoment(body))},
                           {u"amount"_s, amount},
                           {u"state"_s, stateText(body)},
                           {u"provider"_s, body.tenantName},
                           {u"cases"_s, isBack ? QString() : QString::number(row->earnings)},
                           //: A bank account; %1 are the last characters of its number
                           {u"account"_s, tr("…%1").arg(body.ibanEnd)}};
    case ToneRole: return payoutTone(body.state);
    case OpenRole: return body.state != PayoutState::Paid;
    case BusyRole: return false;
    case ProblemRole: return isBack ? returnReasonWords(body.returnCode) : QString();
    default: return {};
    }
}

QString PayoutsModel::stateText(const PayoutBody &body) const
{
    switch (body.state) {
    case PayoutState::Proposed:
        //: State of a transfer
        return tr("proposed, waits for the second person");
    case PayoutState::Released:
        //: State of a transfer
        return tr("released, on its way");
    case PayoutState::Paid:
        //: State of a transfer
        return tr("paid");
    case PayoutState::Returned:
        //: State of a transfer: the bank sent it back; %1 is the bank's code
        return tr("returned (%1)").arg(body.returnCode);
    case PayoutState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QVariant PayoutsModel::sortValue(int row, const QString &column) const
{
    const auto &payout = rowAt<PayoutRow>(row);
    if (column == "date"_L1)
        return lastMoment(payout.body).ms;
    if (column == "amount"_L1)
        return payout.body.amount;
    if (column == "cases"_L1)
        return payout.earnings;
    return TableModel::sortValue(row, column);
}

QStringList PayoutsModel::exportHead() const
{
    return {//: Column of a table of payouts
            tr("Date"), tr("Amount"), tr("Currency"), tr("State"),
            //: Column of a table of payouts
            tr("Provider"), tr("Cases"), tr("Account ends in"), tr("Reason")};
}

QStringList PayoutsModel::exportLine(int row) const
{
    if (!wording())
        return {};
    const auto &payout = rowAt<PayoutRow>(row);
    const PayoutBody &body = payout.body;
    const bool isBack = body.state == PayoutState::Returned;
    return {QDateTime::fromMSecsSinceEpoch(lastMoment(body).ms).date().toString(Qt::ISODate),
            exportAmount(body.amount, wording()->locale()), body.currency, stateText(body),
            body.tenantName, isBack ? QString() : QString::number(payout.earnings), body.ibanEnd,
            isBack ? returnReasonWords(body.returnCode) : QString()};
}

// ---- credit notes ------------------------------------------------------------------------------

void CreditNotesModel::watch()
{
    watchQuery(CreditNotesQuery{});
}

QHash<int, QByteArray> CreditNotesModel::roleNames() const
{
    return {{KeyRole, "key"},       {NumberRole, "number"}, {DateRole, "date"},
            {AmountRole, "amount"}, {KindRole, "kind"},     {CaseRole, "caseId"},
            {FilesRole, "files"}};
}

QVariant CreditNotesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<PaperRow>(index);
    if (!row || !wording())
        return {};
    const Paper &paper = row->paper;
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole:
    case NumberRole: return paper.number;
    case DateRole: return wording()->date(QDate::fromString(paper.date, Qt::ISODate));
    case AmountRole: return wording()->money({paper.gross, paper.currency});
    case CaseRole: return paper.caseId ? paper.caseId->toString() : QString();
    case KindRole:
        if (!paper.cancels.isEmpty()) {
            //: A paper that takes another back; %1 is a number
            return tr("Cancels %1").arg(paper.cancels);
        }
        //: A paper: for private helpers, without VAT
        return paper.paper == PaperKind::Statement ? tr("Payment statement")
                                                   //: A paper: the tenant writes it for the expert
                                                   : tr("Credit note");
    case FilesRole: {
        QVariantList files;
        for (const FileRef &file : paper.files) {
            files.append(QVariantMap{{u"blob"_s, file.blob.toString()}, {u"name"_s, file.name},
                                     {u"type"_s, file.type}, {u"size"_s, file.size}});
        }
        return files;
    }
    default:
        return {};
    }
}

} // namespace werkbank
