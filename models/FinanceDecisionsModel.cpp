// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FinanceDecisionsModel.h"

#include "core/base/DisplayText.h"
#include "core/wire/Codes.h"
#include "models/TableExport.h"

namespace werkbank {

using namespace Qt::StringLiterals;

using DecisionDoing = FinanceDecisionRow::Doing;

namespace {

QString nameOf(DecisionDoing doing)
{
    switch (doing) {
    case DecisionDoing::Answering: return u"answering"_s;
    case DecisionDoing::Paying: return u"paying"_s;
    case DecisionDoing::Refusing: return u"refusing"_s;
    case DecisionDoing::Nothing: break;
    }
    return {};
}

bool isAnswerable(const DeskEarningBody &earning)
{
    return earning.objectedAt && earning.answer.isEmpty();
}

} // namespace

FinanceDecisionsModel::FinanceDecisionsModel(QObject *parent) : FinanceModel(parent)
{
    connect(this, &FinanceModel::figuresChanged, this, &FinanceDecisionsModel::look);
}

void FinanceDecisionsModel::watch()
{
    watchQuery(FinanceDecisionsQuery{tenantId()});
}

const FinanceDecisionRow &FinanceDecisionsModel::at(int row) const
{
    return rowAt<FinanceDecisionRow>(row);
}

QHash<int, QByteArray> FinanceDecisionsModel::roleNames() const
{
    QHash<int, QByteArray> names = FinanceModel::roleNames();
    names.insert({{TitleRole, "title"}, {AboutRole, "about"}, {AmountRole, "amount"},
                  {LimitRole, "limit"}, {DamageRole, "damage"}, {DamageNoteRole, "damageNote"},
                  {ObjectionRole, "objection"}, {ObjectionNoteRole, "objectionNote"},
                  {AnswerRole, "answer"}, {StakeRole, "stake"}, {AnswerableRole, "answerable"},
                  {HeldRole, "held"}, {DoingRole, "doing"}, {RefusedRole, "refused"},
                  {SaidRole, "said"}, {StepUpRole, "stepUp"}});
    return names;
}

QVariant FinanceDecisionsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<FinanceDecisionRow>(index);
    if (!row || !wording())
        return {};
    const DeskEarningBody earning = row->earning.value_or(DeskEarningBody{});
    switch (role) {
    case KeyRole: return row->key;
    case CellsRole: return QVariantMap();
    case ToneRole: return toneOf(*row);
    case OpenRole: return isOpen(index.row());
    case BusyRole: return row->doing != DecisionDoing::Nothing;
    case ProblemRole: return problemText(*row);
    case Qt::DisplayRole:
    case TitleRole: return titleOf(*row);
    case AboutRole: return aboutText(*row);
    case AmountRole: return row->earning ? amountText(earning.amount, earning.currency) : QString();
    case LimitRole: return limitText(*row);
    case DamageRole: return DisplayText::message(earning.damage, limits::paragraph.bytes);
    case DamageNoteRole: return noteOf(earning.damageBy, earning.frozenAt);
    case ObjectionRole: return DisplayText::message(earning.objection, limits::paragraph.bytes);
    case ObjectionNoteRole: return noteOf(earning.expertName, earning.objectedAt);
    case AnswerRole: return DisplayText::message(earning.answer, limits::paragraph.bytes);
    case StakeRole: return row->earning ? stakeText(earning) : QString();
    case AnswerableRole: return isAnswerable(earning);
    case HeldRole: return earning.frozenAt.has_value();
    case DoingRole: return nameOf(row->doing);
    case RefusedRole: return nameOf(row->refused);
    case SaidRole: return DisplayText::message(row->said, limits::paragraph.bytes);
    case StepUpRole: return needsStepUp(*row);
    default: return {};
    }
}

// ---- texts -------------------------------------------------------------------------------------

bool FinanceDecisionsModel::isLate(const FinanceDecisionRow &row) const
{
    return row.earning && row.earning->answerUntil && isAnswerable(*row.earning)
        && row.earning->answerUntil->ms < wording()->now().ms;
}

QString FinanceDecisionsModel::toneOf(const FinanceDecisionRow &row) const
{
    if (!row.waitsSince)
        return u"neutral"_s;
    return isLate(row) ? u"bad"_s : u"attention"_s;
}

QString FinanceDecisionsModel::titleOf(const FinanceDecisionRow &row) const
{
    if (!row.earning) {
        //: Title of a decision that somebody else has made meanwhile
        return tr("Decided already");
    }
    const QString name = DisplayText::line(row.earning->expertName);
    if (row.earning->frozenAt && isAnswerable(*row.earning)) {
        //: Title of a decision; %1 is the name of an expert
        return tr("Pay of %1 is held, and there is an objection").arg(name);
    }
    if (row.earning->frozenAt) {
        //: Title of a decision; %1 is the name of an expert
        return tr("Pay of %1 is held").arg(name);
    }
    //: Title of a decision; %1 is the name of an expert
    return tr("Objection of %1").arg(name);
}

QString FinanceDecisionsModel::aboutText(const FinanceDecisionRow &row) const
{
    if (!row.earning)
        return {};
    const QString number = u"#"_s + DisplayText::line(row.earning->caseNumber);
    if (!row.waitsSince) {
        //: An objection; %1 is the number of a case
        return tr("%1 · answered").arg(number);
    }
    const qint64 days = (wording()->now().ms - row.waitsSince->ms) / 86'400'000;
    if (days < 1) {
        //: A decision; %1 is the number of a case, %2 a time
        return tr("%1 · waits since %2").arg(number, wording()->dayAndTime(*row.waitsSince));
    }
    //: A decision; %n days, %1 is the number of a case
    return tr("%1 · waits for %n day(s)", nullptr, int(days)).arg(number);
}

QString FinanceDecisionsModel::limitText(const FinanceDecisionRow &row) const
{
    if (!row.earning || !row.earning->answerUntil || !isAnswerable(*row.earning))
        return {};
    const qint64 left = row.earning->answerUntil->ms - wording()->now().ms;
    if (left < 0) {
        //: The two weeks for an answer to an objection are over
        return tr("answer overdue");
    }
    if (left < 86'400'000) {
        //: The two weeks for an answer to an objection are nearly over
        return tr("answer today");
    }
    //: How many of the two weeks for an answer to an objection are left; %n days
    return tr("%n day(s) left to answer", nullptr, int(left / 86'400'000));
}

QString FinanceDecisionsModel::stakeText(const DeskEarningBody &earning) const
{
    const QString amount = amountText(earning.amount, earning.currency);
    if (!earning.frozenAt) {
        //: What an objection is about; %1 is an amount
        return tr("It is about a pay of %1 net. The answer alone moves no money.").arg(amount);
    }
    //: What a decision moves; %1 is an amount
    return tr("%1 net are held. If it is paid, it goes into the next proposal once it is cleared; "
              "if it is refused, the expert does not get it and the customer's invoice stays.")
        .arg(amount);
}

QString FinanceDecisionsModel::noteOf(const QString &who, const std::optional<Instant> &at) const
{
    if (!at)
        return {};
    return DisplayText::line(who) + u", "_s + wording()->dayAndTime(*at);
}

QString FinanceDecisionsModel::problemText(const FinanceDecisionRow &row) const
{
    if (row.refused == DecisionDoing::Nothing || needsStepUp(row))
        return {};
    if (row.code == QLatin1StringView(codes::wrongState)) {
        if (row.refused == DecisionDoing::Answering) {
            //: An answer came too late
            return tr("Somebody else has answered this objection already.");
        }
        if (!row.earning || !row.earning->frozenAt) {
            //: A decision came too late
            return tr("Somebody else has decided about this pay already.");
        }
        //: A pay was not refused
        return tr("This pay cannot be refused now: the case is not confirmed yet, or the money is "
                  "on its way.");
    }
    return refusalText(row.code, row.problem);
}

// ---- doing -------------------------------------------------------------------------------------

bool FinanceDecisionsModel::needsStepUp(const FinanceDecisionRow &row) const
{
    return row.earning && row.refused == DecisionDoing::Refusing
        && row.code == QLatin1StringView(codes::stepUp);
}

void FinanceDecisionsModel::answer(const QString &key, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    dismiss(key);
    submit(commands::AnswerObjection{tenantId(), Id::fromString(key), text.trimmed()});
}

void FinanceDecisionsModel::settle(const QString &key, bool pays, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    dismiss(key);
    m_pressed.insert(key);
    submit(commands::SettleDamage{tenantId(), Id::fromString(key),
                                  pays ? DamageOutcome::Paid : DamageOutcome::Refused,
                                  text.trimmed()});
}

void FinanceDecisionsModel::again(const QString &key)
{
    const int row = indexOfKey(key);
    if (row < 0 || !needsStepUp(at(row)))
        return;
    const QString said = at(row).said;
    dismiss(key);
    submit(commands::SettleDamage{tenantId(), Id::fromString(key), DamageOutcome::Refused, said});
}

void FinanceDecisionsModel::dismiss(const QString &key)
{
    const int row = indexOfKey(key);
    if (row >= 0 && at(row).refused != DecisionDoing::Nothing)
        drop(at(row).command);
}

void FinanceDecisionsModel::look()
{
    const QSet<QString> pressed = m_pressed;
    for (const QString &key : pressed) {
        const int row = indexOfKey(key);
        if (row >= 0 && at(row).refused == DecisionDoing::Nothing)
            continue;
        m_pressed.remove(key);
        if (row >= 0 && needsStepUp(at(row)))
            Q_EMIT stepUpNeeded(key);
    }
}

// ---- sums and table ----------------------------------------------------------------------------

int FinanceDecisionsModel::openCount() const
{
    int found = 0;
    for (int row = 0; row < count(); ++row)
        found += isOpen(row);
    return found;
}

QString FinanceDecisionsModel::openText() const
{
    qint64 total = 0;
    for (int row = 0; row < count(); ++row) {
        const auto &earning = at(row).earning;
        total += earning && earning->frozenAt && earning->currency == "EUR"_L1 ? earning->amount : 0;
    }
    return amountText(total, u"EUR"_s);
}

bool FinanceDecisionsModel::isOpen(int row) const
{
    return at(row).waitsSince.has_value();
}

QVariant FinanceDecisionsModel::sortValue(int row, const QString &column) const
{
    if (column == "amount"_L1)
        return at(row).earning ? at(row).earning->amount : 0;
    return at(row).waitsSince.value_or(Instant{}).ms;
}

QString FinanceDecisionsModel::searchText(int row) const
{
    const DeskEarningBody earning = at(row).earning.value_or(DeskEarningBody{});
    return QStringList{earning.caseNumber, earning.expertName, earning.damage, earning.objection}
        .join(u' ');
}

QStringList FinanceDecisionsModel::exportHead() const
{
    return {//: Column of a table
            tr("Case"), tr("Expert"), tr("Amount"), tr("Currency")};
}

QStringList FinanceDecisionsModel::exportLine(int row) const
{
    const auto &earning = at(row).earning;
    if (!earning || !wording())
        return {};
    return {earning->caseNumber, earning->expertName,
            exportAmount(earning->amount, wording()->locale()), earning->currency};
}

} // namespace werkbank
