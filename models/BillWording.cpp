// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BillWording.h"

#include <QCoreApplication>
#include <QVariantMap>

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(BillWording)
};

QVariantMap line(const QString &label, const QString &note, const QString &value,
                 bool strong = false)
{
    return {{u"label"_s, label}, {u"note"_s, note}, {u"value"_s, value}, {u"strong"_s, strong}};
}

QString unknownText()
{
    //: Something that only a newer version of the app knows
    return Said::tr("Update needed");
}

// What made the amount: "2 × 15 min × 14.00 €".
QString madeOf(const Bill &bill, const BillLine &one, const Wording &wording)
{
    const QString price = wording.money(moneyOf(bill, one.unitPrice));
    switch (one.unit) {
    case BillUnit::Unit:
        //: What made an amount; %1 is a number, %2 minutes, %3 a price
        return Said::tr("%1 × %2 min at %3").arg(one.quantity).arg(one.unitSize).arg(price);
    case BillUnit::Minute:
        //: What made an amount; %1 are minutes, %3 is the price of %2 minutes
        return Said::tr("%1 min at %3 per %2 min").arg(one.quantity).arg(one.unitSize).arg(price);
    case BillUnit::Metre:
        //: What made an amount; %1 is a number, %2 metres, %3 a price
        return Said::tr("%1 × %2 m at %3").arg(one.quantity).arg(one.unitSize).arg(price);
    case BillUnit::Piece:
        for (const BillInput &input : one.inputs) {
            if (input.name == "permille"_L1) {
                //: What made a surcharge; %1 is a number
                return Said::tr("%1 % on top").arg(wording.locale().toString(double(input.value) / 10));
            }
        }
        return {};
    case BillUnit::Unknown:
        break;
    }
    return {};
}

} // namespace

QString workReasonText(WorkReason reason, const QString &customer)
{
    switch (reason) {
    case WorkReason::Session:
        //: Why a stretch of time counts
        return Said::tr("Remote session");
    case WorkReason::Call:
        //: Why a stretch of time counts
        return Said::tr("Call");
    case WorkReason::Typed:
        //: Why a stretch of time counts: the expert entered it
        return Said::tr("Entered");
    case WorkReason::Bridged:
        //: Why a stretch of time counts: a session was interrupted for up to 5 minutes and went on
        return Said::tr("Short interruption, the session went on");
    case WorkReason::AnsweredWorked:
        //: Why a stretch of time counts: the expert was asked about a gap
        return Said::tr("You said that you worked");
    case WorkReason::AlsoCounted:
        //: Why a stretch of time is not billed
        return Said::tr("Counted once already");
    case WorkReason::NotAcknowledged:
        //: Why a stretch of time is not billed: the connection was lost
        return Said::tr("Not counted: the connection was gone");
    case WorkReason::PausedByCustomer:
        //: Why a stretch of time is not billed; %1 is a name
        return Said::tr("Paused by %1").arg(customer);
    case WorkReason::PausedByExpert:
        //: Why a stretch of time is not billed
        return Said::tr("Paused by you");
    case WorkReason::Suspended:
        //: Why a stretch of time is not billed yet
        return Said::tr("Computer slept, not answered yet");
    case WorkReason::Idle:
        //: Why a stretch of time is not billed yet
        return Said::tr("No activity, not answered yet");
    case WorkReason::NotWorked:
        //: Why a stretch of time is not billed: the expert was asked about a gap
        return Said::tr("You said that you did not work");
    case WorkReason::Proposed:
        //: Why a stretch of time is not billed yet; %1 is a name
        return Said::tr("Waits for the word of %1").arg(customer);
    case WorkReason::Refused:
        //: Why a stretch of time is not billed; %1 is a name
        return Said::tr("%1 did not accept it").arg(customer);
    case WorkReason::OverCap:
        //: Why a stretch of time is not billed
        return Said::tr("Above the agreed limit");
    case WorkReason::Unknown:
        break;
    }
    return unknownText();
}

QString roundingText(const TariffRules &tariff, const Bill &bill, const Wording &wording)
{
    const auto rule = std::ranges::find_if(tariff.rules, [](const TariffRule &one) {
        return one.kind == TariffRuleKind::PerStarted || one.kind == TariffRuleKind::ExactMinute;
    });
    if (rule == tariff.rules.end())
        return {};
    if (rule->kind == TariffRuleKind::ExactMinute) {
        //: How time is rounded; %1 is a price, %2 minutes
        return Said::tr("Billed by the started minute, %1 per %2 min.")
            .arg(wording.money({rule->price, tariff.currency}))
            .arg(rule->per);
    }
    const auto time = std::ranges::find(bill.lines, BillLabel::Time, &BillLine::label);
    const qint64 units = time == bill.lines.end() ? 0 : time->quantity;
    //: How time is rounded; %1 are minutes, %2 is a number, %3 a price
    return Said::tr("Each started %1 min counts: %2 × %3.")
        .arg(rule->per).arg(units).arg(wording.money({rule->price, tariff.currency}));
}

QString billLabelText(BillLabel label)
{
    switch (label) {
    case BillLabel::Time:
        //: Line of a bill
        return Said::tr("Time");
    case BillLabel::FirstUnit:
        //: Line of a bill: a price for the first minutes
        return Said::tr("First unit");
    case BillLabel::Flat:
        //: Line of a bill: one price, however long
        return Said::tr("Flat price");
    case BillLabel::Cap:
        //: Line of a bill: what the limit takes off
        return Said::tr("Above the limit");
    case BillLabel::Minimum:
        //: Line of a bill: what is missing to the least price
        return Said::tr("Up to the minimum");
    case BillLabel::NotSolved:
        //: Line of a bill: nothing is to be paid
        return Said::tr("Not solved, no fee");
    case BillLabel::Urgent:
        //: Line of a bill: a surcharge
        return Said::tr("Urgent");
    case BillLabel::TimeOfDay:
        //: Line of a bill: a surcharge for night or weekend
        return Said::tr("Night or weekend");
    case BillLabel::Travel:
        //: Line of a bill
        return Said::tr("Travel");
    case BillLabel::Unknown:
        break;
    }
    return unknownText();
}

QVariantList billRows(const Bill &bill, qint64 vat, const Wording &wording)
{
    QVariantList out;
    const auto money = [&](qint64 minor) { return wording.money(moneyOf(bill, minor)); };
    const auto less = [&](qint64 minor) { return QChar(0x2212) + money(minor); };
    QVariantList inside;
    for (const BillLine &one : bill.lines)
        out.append(line(billLabelText(one.label), madeOf(bill, one, wording), money(one.amount)));
    for (const BillVat &group : bill.vatGroups) {
        const QString rate = wording.locale().toString(double(group.permille) / 10);
        if (bill.pricesIncludeVat) {
            //: Line of a bill, taken off what the customer pays; %1 is a rate
            inside.append(line(Said::tr("of it VAT %1 %").arg(rate), {}, less(group.vat)));
        } else {
            //: Line of a bill, added to what stands above; %1 is a rate
            out.append(line(Said::tr("plus VAT %1 %").arg(rate), {}, money(group.vat)));
        }
    }
    //: Sum of a bill
    out.append(line(Said::tr("Customer pays"), {}, money(bill.gross), true));
    out.append(inside);
    //: Part of a bill: the sum without VAT
    out.append(line(Said::tr("Net"), {}, money(bill.net)));
    //: Part of a bill: what the platform and the tenant keep
    out.append(line(Said::tr("Platform's fee"), {}, less(bill.platformFee)));
    //: Part of a bill: what the expert gets
    out.append(line(Said::tr("You get"), {}, money(bill.expertShare), true));
    if (vat != 0) {
        //: Line below what the expert gets: his credit note adds VAT
        out.append(line(Said::tr("plus VAT on your credit note"), {}, money(vat)));
        //: Sum: what goes to the expert's bank account
        out.append(line(Said::tr("Goes to your account"), {}, money(bill.expertShare + vat), true));
    }
    return out;
}

} // namespace werkbank
