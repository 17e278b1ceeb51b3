// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PayoutsModel.h"

#include "models/ReturnReasons.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

QString toneOf(PayoutState state)
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

QHash<int, QByteArray> PayoutsModel::roleNames() const
{
    return {{KeyRole, "key"},         {AmountRole, "amount"}, {DateRole, "date"},
            {StateRole, "stateText"}, {ToneRole, "tone"},     {NoteRole, "note"}};
}

QVariant PayoutsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<PayoutRow>(index);
    if (!row || !wording())
        return {};
    const PayoutBody &body = row->body;
    switch (role) {
    case KeyRole: return row->key;
    case Qt::DisplayRole:
    case AmountRole: return wording()->money({body.amount, body.currency});
    case DateRole: return wording()->age(lastMoment(body));
    case ToneRole: return toneOf(body.state);
    case NoteRole: {
        // What came back holds no case any more: they wait for the next.
        const QString what = body.state == PayoutState::Returned
            ? returnReasonWords(body.returnCode)
            //: About a transfer; %n cases
            : tr("%n cases", nullptr, row->earnings);
        //: About a transfer; %1 are the last characters of an IBAN
        return QStringList{body.tenantName, what, tr("account ending in %1").arg(body.ibanEnd)}
            .join(u" · "_s);
    }
    case StateRole:
        break;
    default:
        return {};
    }
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
        return tr("came back from the bank (%1)").arg(body.returnCode);
    case PayoutState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
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
