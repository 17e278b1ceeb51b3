// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/BillMaking.h"
#include "core/rules/Work.h"
#include "tests/screens/FixedClock.h"
#include "tests/screens/Sample.h"

// Time and money: rows as the queries deliver them, with bills made by the real rules.
namespace werkbank::sample {

using namespace Qt::StringLiterals;

namespace {

Bill billOf(const TariffRules &tariff, Instant end, int minutes)
{
    BillFacts facts;
    facts.times = {{end - Milliseconds(minutes * 60'000), end}};
    return makeBill(tariff, facts).valueOr(Bill{});
}

WorkIntervalBody interval(int n, WorkSource source, double from, std::optional<double> to)
{
    WorkIntervalBody out;
    out.id = id(n);
    out.caseId = id(1);
    out.account = id(900);
    out.device = id(650);
    out.source = source;
    out.startAt = minutesAgo(from);
    if (to)
        out.endAt = minutesAgo(*to);
    if (source == WorkSource::Session) {
        out.session = id(n + 50);
        out.heardAt = out.endAt;
    }
    return out;
}

CaseTimeRow timeRow()
{
    CaseTimeRow row;
    row.key = id(1).toString();
    row.viewRev = 1;
    row.caseId = id(1);
    row.me = id(900);
    row.device = id(650);
    row.customer = u"Thomas Brandt"_s;
    row.open = true;
    row.tariff = tariff();
    return row;
}

// The platform's word about it, 42 seconds old.
void reckon(CaseTimeRow &row)
{
    const Instant at = minutesAgo(0.7);
    WorkRecord record{row.intervals, row.pauses, row.gaps, {}};
    const auto work = reckonWork(record, at);
    BillFacts facts;
    facts.times = work->times();
    CaseWorkBody body;
    body.id = row.caseId;
    body.at = at;
    body.countedMs = work->total.count();
    body.running = work->running;
    body.agreedCap = 5600;
    body.bill = makeBill(row.tariff, facts).valueOr(Bill{});
    row.work = body;
}

EarningRow earning(int n, const QString &title, EarningState state, double days, int minutes)
{
    EarningRow row;
    row.key = id(700 + n).toString();
    row.sortKey = QByteArray::number(n).rightJustified(4, '0');
    row.viewRev = 1;
    row.title = title;
    row.customer = u"Thomas Brandt"_s;
    row.expertSigned = true;
    EarningBody &body = row.body;
    body.id = id(700 + n);
    body.caseId = id(n);
    body.number = u"48-20%1"_s.arg(10 + n);
    body.task = u"router.fritzbox.voip"_s;
    body.tenantName = u"Kabel&Netz Soforthilfe"_s;
    body.state = state;
    body.workedAt = daysAgo(days);
    body.bill = billOf(tariff(), body.workedAt, minutes);
    body.vat = (body.bill.expertShare * 19 + 50) / 100;
    const auto reached = [&](EarningState step) { return state >= step; };
    if (reached(EarningState::Confirmed)) {
        body.confirmedAt = daysAgo(days - 0.1);
        row.customerSigned = true;
    }
    if (reached(EarningState::Cleared)) {
        body.clearedAt = daysAgo(days - 2);
        body.clearedBy = n % 2 == 0 ? ClearedBy::Received : ClearedBy::Guaranteed;
    }
    if (reached(EarningState::InPayout))
        body.inPayoutAt = daysAgo(days - 3);
    if (reached(EarningState::Paid))
        body.paidAt = daysAgo(days - 4 - n % 4);
    row.pieces = {{id(7), id(900), id(650), body.workedAt - Milliseconds(minutes * 60'000),
                   body.workedAt, WorkReason::Session, true}};
    return row;
}

} // namespace

CaseTimeRow caseTime(bool german)
{
    CaseTimeRow row = timeRow();
    WorkIntervalBody reading = interval(3, WorkSource::Typed, 9, {});
    reading.reason = german ? u"Ereignisprotokoll lesen"_s : u"Read the event log"_s;
    WorkIntervalBody call = interval(4, WorkSource::Call, 12, 7);
    call.device = id(651);
    row.intervals = {interval(2, WorkSource::Session, 24, 10.2), call, reading};
    row.pauses = {WorkPauseBody{id(5), row.caseId, {}, minutesAgo(18), minutesAgo(15)}};
    reckon(row);
    return row;
}

CaseTimeRow sleptTime(bool german)
{
    CaseTimeRow row = timeRow();
    row.viewRev = 2;
    WorkIntervalBody reading = interval(3, WorkSource::Typed, 75, {});
    reading.reason = german ? u"Ereignisprotokoll lesen"_s : u"Read the event log"_s;
    WorkIntervalBody late = interval(6, WorkSource::Typed, 130, 110);
    late.reason = german ? u"Ersatzteil besorgt"_s : u"Fetched a spare part"_s;
    late.consent = WorkConsent::Proposed;
    row.intervals = {late, reading};
    WorkGapBody gap;
    gap.id = id(8);
    gap.caseId = row.caseId;
    gap.account = row.me;
    gap.device = row.device;
    gap.gap = WorkGapKind::Suspended;
    gap.startAt = minutesAgo(64);
    gap.endAt = minutesAgo(4);
    row.gaps = {gap};
    reckon(row);
    row.waiting = {gap.id};
    return row;
}

Delta<EarningRow> earnings(bool german)
{
    using State = EarningState;
    QList<EarningRow> rows{
        earning(1, german ? u"Telefon am Router tot"_s : u"Router · VoIP, telephone dead"_s,
                State::Worked, 0.1, 34),
        earning(2, german ? u"Windows-Profil lädt nicht"_s : u"Windows profile cannot be loaded"_s,
                State::Confirmed, 0.3, 41),
        earning(3, german ? u"Outlook fragt nach Kennwort"_s : u"Outlook asks for password"_s,
                State::Cleared, 3, 22),
        earning(4, german ? u"NAS-Sicherung vor Ort"_s : u"NAS backup on site"_s,
                State::InPayout, 5, 70)};
    for (int n = 5; n < 17; ++n)
        rows.append(earning(n, german ? u"Drucker nach Umzug offline"_s
                                      : u"Printer offline after move"_s,
                            State::Paid, 4 + 6.0 * (n - 4), 15 + 11 * (n % 5)));
    rows[1].objection = german ? u"Es waren 45 Minuten."_s : u"It was 45 minutes."_s;
    rows[1].body.objectedAt = daysAgo(0.1);
    rows[3].body.payout = id(800);
    rows[3].payout = payouts().upserts.first().body;
    return {true, rows, {}};
}

Delta<PayoutRow> payouts()
{
    PayoutRow going;
    going.key = id(800).toString();
    going.sortKey = "0";
    going.viewRev = 1;
    going.earnings = 3;
    going.body.id = id(800);
    going.body.tenantName = u"Kabel&Netz Soforthilfe"_s;
    going.body.state = PayoutState::Released;
    going.body.currency = u"EUR"_s;
    going.body.amount = 11'486;
    going.body.ibanEnd = u"3000"_s;
    going.body.proposedAt = daysAgo(2);
    going.body.releasedAt = daysAgo(1.5);
    PayoutRow back = going;
    back.key = id(801).toString();
    back.sortKey = "1";
    back.earnings = 1;
    back.body.id = id(801);
    back.body.state = PayoutState::Returned;
    back.body.amount = 2470;
    back.body.returnedAt = daysAgo(9);
    back.body.returnCode = u"AC04"_s;
    return {true, {going, back}, {}};
}

Delta<PaperRow> creditNotes()
{
    PaperRow note;
    note.key = id(820).toString();
    note.sortKey = "0";
    note.viewRev = 1;
    note.paper.id = id(820);
    note.paper.caseId = id(4);
    note.paper.paper = PaperKind::CreditNote;
    note.paper.number = u"GS-2026-00042"_s;
    note.paper.date = u"2026-11-20"_s;
    note.paper.currency = u"EUR"_s;
    note.paper.gross = 5880;
    note.paper.files = {{id(821), u"GS-2026-00042.pdf"_s, u"application/pdf"_s, 41'000},
                        {id(822), u"GS-2026-00042.xml"_s, u"application/xml"_s, 9'000}};
    PaperRow storno = note;
    storno.key = id(823).toString();
    storno.sortKey = "1";
    storno.paper.id = id(823);
    storno.paper.number = u"GS-2026-00041"_s;
    storno.paper.cancels = u"GS-2026-00039"_s;
    storno.paper.gross = -1960;
    return {true, {note, storno}, {}};
}

PayProfileRow payProfile()
{
    PayProfileRow row;
    row.key = id(900).toString();
    row.viewRev = 1;
    PayProfileBody body;
    body.id = id(900);
    body.seller = SellerKind::Regular;
    body.name = u"Lukas Berger"_s;
    body.street = u"Gartenweg 7"_s;
    body.postcode = u"94032"_s;
    body.city = u"Passau"_s;
    body.country = u"DE"_s;
    body.taxNumber = u"DE123456789"_s;
    body.holder = u"Lukas Berger"_s;
    body.ibanEnd = u"3000"_s;
    body.heldUntil = Instant{FixedClock::noon10 + 86'400'000};
    row.body = body;
    return row;
}

} // namespace werkbank::sample
