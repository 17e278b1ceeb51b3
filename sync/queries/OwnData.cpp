// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/queries/OwnData.h"

#include "sync/View.h"

#include <algorithm>
#include <functional>

namespace werkbank {

namespace {

// Of an earning alone, where the case has left the copy.
CaseBody caseOf(const EarningBody &earning)
{
    CaseBody body;
    body.id = earning.caseId;
    body.number = earning.number;
    body.task = earning.task;
    body.tenantName = earning.tenantName;
    body.state = CaseState::Closed;
    body.solvedAt = earning.workedAt;
    return body;
}

Instant timeOf(const OwnCase &own)
{
    return own.body.assignedAt.value_or(own.body.solvedAt.value_or(own.body.createdAt));
}

} // namespace

QList<OwnDataRow> OwnDataQuery::rows(const View &view) const
{
    OwnDataRow row;
    row.key = view.account().toString();
    QHash<Id, qsizetype> places;
    for (const CaseBody &body : view.cases(Instant{})) {
        if (body.assignee != view.account())
            continue;
        places.insert(body.id, row.cases.size());
        row.cases.append({body, view.get<RatingBody>(body.id), {}, {}});
    }
    for (const EarningBody &earning : view.all<EarningBody>()) {
        if (!places.contains(earning.caseId)) {
            places.insert(earning.caseId, row.cases.size());
            row.cases.append({caseOf(earning), {}, {}, {}});
        }
        OwnCase &own = row.cases[places.value(earning.caseId)];
        own.earning = earning;
        if (const auto receipt = view.get<ReceiptBody>(earning.id)) {
            own.pieces = receipt->receipt.pieces;
            own.pieces.removeIf([&](const WorkPiece &piece) {
                return piece.account != view.account();
            });
        }
    }
    std::ranges::stable_sort(row.cases, std::greater(), timeOf);
    return {row};
}

QList<QString> OwnDataQuery::touched(const Changes &, const View &) const
{
    return {};
}

std::optional<OwnDataRow> OwnDataQuery::row(const View &view, const QString &) const
{
    return rows(view).value(0);
}

} // namespace werkbank
