// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "models/FinanceBatchesModel.h"
#include "models/ReturnReasons.h"

// What is said about batches and the transfers in them.
namespace werkbank {

using namespace Qt::StringLiterals;

using Doing = FinanceBatchRow::Doing;

namespace {

QString nameOf(Doing doing)
{
    switch (doing) {
    case Doing::Proposing: return u"proposing"_s;
    case Doing::Releasing: return u"releasing"_s;
    case Doing::Discarding: return u"discarding"_s;
    case Doing::Nothing: break;
    }
    return {};
}

QString toneOf(const FinanceBatchRow &row)
{
    switch (row.batch ? row.batch->state : BatchState::Unknown) {
    case BatchState::Proposed: return u"attention"_s;
    case BatchState::Released: return u"info"_s;
    case BatchState::Done: return u"good"_s;
    default: return u"neutral"_s;
    }
}

QString toneOf(PayoutState state)
{
    switch (state) {
    case PayoutState::Paid: return u"good"_s;
    case PayoutState::Returned: return u"bad"_s;
    case PayoutState::Released: return u"info"_s;
    default: return u"neutral"_s;
    }
}

QVariantList filesOf(const DeskBatchBody &batch)
{
    QVariantList out;
    for (const FileRef &file : batch.files) {
        out.append(QVariantMap{{u"blob"_s, file.blob.toString()}, {u"name"_s, file.name},
                               {u"type"_s, file.type}, {u"size"_s, file.size}});
    }
    return out;
}

} // namespace

QVariant FinanceBatchesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<FinanceBatchRow>(index);
    if (!row || !wording())
        return {};
    const DeskBatchBody batch = row->batch.value_or(DeskBatchBody{});
    switch (role) {
    case KeyRole: return row->key;
    case CellsRole: return QVariantMap();
    case ToneRole: return toneOf(*row);
    case OpenRole: return isOpen(index.row());
    case BusyRole: return row->doing != Doing::Nothing;
    case ProblemRole: return problemText(*row);
    case Qt::DisplayRole:
    case StateRole: return stateText(*row);
    case TotalRole: return row->batch ? amountText(batch.total, batch.currency) : QString();
    case ItemsRole: return itemsOf(batch);
    case PeopleRole: return row->batch ? peopleText(batch) : QString();
    case FilesRole: return filesOf(batch);
    case ReleaseReasonRole: return releaseReason(*row);
    case DoingRole: return nameOf(row->doing);
    case StepUpRole: return needsStepUp(*row);
    case FileOfRole: return row->key;
    default: return {};
    }
}

QString FinanceBatchesModel::stateText(const FinanceBatchRow &row) const
{
    if (!row.batch) {
        //: State of a batch of payouts
        return row.doing == Doing::Proposing ? tr("being proposed")
                                             //: State of a batch of payouts
                                             : tr("not proposed");
    }
    switch (row.batch->state) {
    case BatchState::Proposed:
        //: State of a batch of payouts
        return tr("waits for the second person");
    case BatchState::Released:
        //: State of a batch of payouts: the bank has not booked it yet
        return tr("released");
    case BatchState::Done:
        //: State of a batch of payouts: booked by the bank
        return tr("done");
    case BatchState::Discarded:
        //: State of a batch of payouts
        return tr("discarded");
    case BatchState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QString FinanceBatchesModel::problemText(const FinanceBatchRow &row) const
{
    if (row.refused == Doing::Nothing || needsStepUp(row))
        return {};
    if (row.code == QLatin1StringView(codes::wrongState)) {
        if (row.refused == Doing::Proposing) {
            //: A batch of payouts was not proposed
            return tr("There is nothing that can be paid out now.");
        }
        if (row.batch && row.batch->state != BatchState::Proposed) {
            //: A batch of payouts was not released or not discarded
            return tr("Somebody else has released or discarded this batch already.");
        }
        //: A batch of payouts was not released
        return tr("A bank account changed or a pay was frozen since the proposal. Discard the "
                  "batch and propose a new one.");
    }
    return refusalText(row.code, row.problem);
}

QString FinanceBatchesModel::peopleText(const DeskBatchBody &batch) const
{
    //: Who proposed a batch of payouts; %1 is a name, %2 a day and time
    QStringList out{tr("Proposed by %1, %2")
                        .arg(DisplayText::line(batch.proposedBy),
                             wording()->dayAndTime(batch.proposedAt))};
    if (batch.releasedAt) {
        //: Who released a batch of payouts; %1 is a name, %2 a day and time
        out.append(tr("released by %1, %2")
                       .arg(DisplayText::line(batch.releasedBy),
                            wording()->dayAndTime(*batch.releasedAt)));
    }
    return out.join(u" · "_s);
}

QString FinanceBatchesModel::releaseReason(const FinanceBatchRow &row) const
{
    if (!row.batch || row.batch->state != BatchState::Proposed) {
        //: Why a batch of payouts cannot be released
        return tr("Only what is proposed can be released");
    }
    if (client() && row.batch->proposedById == client()->account()) {
        //: Why a batch of payouts cannot be released
        return tr("You proposed this batch, so somebody else has to release it");
    }
    return {};
}

QString FinanceBatchesModel::itemState(const BatchItem &item, BatchState batch) const
{
    switch (item.state) {
    case PayoutState::Released:
        //: State of a transfer
        return tr("on its way");
    case PayoutState::Paid:
        //: State of a transfer
        return tr("paid");
    case PayoutState::Returned:
        //: State of a transfer
        return tr("came back");
    case PayoutState::Proposed:
        //: State of a transfer in a batch that was discarded
        return batch == BatchState::Discarded ? tr("not sent")
                                              //: State of a transfer
                                              : tr("proposed");
    case PayoutState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QVariantList FinanceBatchesModel::itemsOf(const DeskBatchBody &batch) const
{
    QVariantList out;
    for (const BatchItem &item : batch.items) {
        const bool cameBack = item.state == PayoutState::Returned;
        out.append(QVariantMap{
            {u"payout"_s, item.payout.toString()},
            {u"name"_s, DisplayText::line(item.name)},
            {u"ibanEnd"_s, DisplayText::line(item.ibanEnd)},
            {u"minor"_s, item.amount},
            {u"currency"_s, batch.currency},
            //: A bank account; %1 are the last characters of its number
            {u"account"_s, tr("account ending in %1").arg(DisplayText::line(item.ibanEnd))},
            {u"amount"_s, amountText(item.amount, batch.currency)},
            {u"stateText"_s, itemState(item, batch.state)},
            {u"tone"_s, toneOf(item.state)},
            {u"reason"_s, cameBack ? returnReasonWords(item.returnCode) : QString()}});
    }
    return out;
}

// ---- sums --------------------------------------------------------------------------------------

int FinanceBatchesModel::openCount() const
{
    int found = 0;
    for (int row = 0; row < count(); ++row)
        found += at(row).batch && isOpen(row);
    return found;
}

QString FinanceBatchesModel::openText() const
{
    qint64 total = 0;
    for (int row = 0; row < count(); ++row)
        total += at(row).batch && isOpen(row) ? at(row).batch->total : 0;
    return amountText(total, u"EUR"_s);
}

int FinanceBatchesModel::returnedCount() const
{
    qsizetype found = 0;
    for (int row = 0; row < count(); ++row) {
        if (const auto &batch = at(row).batch)
            found += std::ranges::count(batch->items, PayoutState::Returned, &BatchItem::state);
    }
    return int(found);
}

QString FinanceBatchesModel::returnedText() const
{
    qint64 total = 0;
    for (int row = 0; row < count(); ++row) {
        if (!at(row).batch)
            continue;
        for (const BatchItem &item : at(row).batch->items)
            total += item.state == PayoutState::Returned ? item.amount : 0;
    }
    return amountText(total, u"EUR"_s);
}

} // namespace werkbank
