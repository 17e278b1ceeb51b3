// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CasesModel.h"

#include "core/rules/Tariff.h"
#include "models/SnoozeChoices.h"
#include "sync/queries/Local.h"

#include <QCoreApplication>

namespace werkbank {

using namespace Qt::StringLiterals;

QString lostText(const QString &code)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("werkbank::CasesModel", text);
    };
    if (code.isEmpty())
        return {};
    if (code == QLatin1StringView(codes::alreadyTaken)) {
        //: Another expert accepted the offer first
        return say(QT_TRANSLATE_NOOP("werkbank::CasesModel",
                                     "Someone was faster. You move up next time."));
    }
    if (code == "declined"_L1) {
        //: The expert declined an offer
        return say(QT_TRANSLATE_NOOP("werkbank::CasesModel",
                                     "Declined. No effect on your ranking."));
    }
    if (code == "withdrawn"_L1) {
        //: The customer cancelled while the case was on offer
        return say(QT_TRANSLATE_NOOP("werkbank::CasesModel",
                                     "The customer no longer needs help."));
    }
    if (code == QLatin1StringView(codes::overCapacity)) {
        //: The expert holds as many open cases as he allows himself
        return say(QT_TRANSLATE_NOOP("werkbank::CasesModel",
                                     "You hold as many cases as you set as your limit."));
    }
    //: The offer ended before the expert answered
    return say(QT_TRANSLATE_NOOP("werkbank::CasesModel",
                                 "Passed on. No effect on your ranking."));
}

QString lostTextShort(const QString &code)
{
    if (code != "expired"_L1)
        return lostText(code);
    //: In a row of the list, at most 36 letters: the offer ended before the expert answered
    return QCoreApplication::translate("werkbank::CasesModel", "Time is up: passed on, no harm");
}

namespace {

bool canBeAnswered(const CaseView &row)
{
    return row.offer && row.lostCode.isEmpty() && !row.asking;
}

} // namespace

CasesModel::CasesModel(QObject *parent) : RowModel(parent)
{
    connect(this, &CasesModel::rowsInserted, this, &CasesModel::recount);
    connect(this, &CasesModel::rowsRemoved, this, &CasesModel::recount);
    connect(this, &CasesModel::dataChanged, this, &CasesModel::recount);
    connect(this, &CasesModel::modelReset, this, &CasesModel::recount);
}

void CasesModel::recount()
{
    int needing = 0;
    QSet<QString> offers;
    for (int i = 0; i < count(); ++i) {
        const auto &row = rowAt<CaseView>(i);
        needing += row.group == CaseGroup::NeedsYou ? 1 : 0;
        if (canBeAnswered(row))
            offers.insert(row.key);
    }
    const QSet<QString> before = std::exchange(m_offers, offers);
    if (std::exchange(m_needsYou, needing) != needing)
        Q_EMIT needsYouChanged();
    if (offers == before)
        return;
    Q_EMIT offersChanged();
    for (const QString &key : loaded() && wording() ? offers - before : QSet<QString>())
        Q_EMIT offerCame(key, title(*rowOfKey(key)));
}

void CasesModel::watch()
{
    watchQuery(CasesQuery{});
}

QHash<int, QByteArray> CasesModel::roleNames() const
{
    return {
        {KeyRole, "key"}, {GroupRole, "group"}, {GroupTitleRole, "groupTitle"},
        {TitleRole, "title"}, {DetailRole, "detail"}, {AgeRole, "age"}, {EndsAtRole, "endsAt"},
        {TrailingRole, "trailing"}, {UnreadRole, "unread"}, {IsOfferRole, "isOffer"},
        {UrgentRole, "urgent"}, {AskingRole, "asking"}, {RefusedRole, "refused"},
        {WaitingRole, "waiting"}, {SignRole, "sign"}, {LostTextRole, "lostText"},
        {NumberRole, "number"}, {CustomerRole, "customer"}, {AreaRole, "area"},
        {LanguageRole, "language"}, {OpenOfferRole, "openOffer"},
        {SpokenTrailingRole, "spokenTrailing"},
    };
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    const auto *row = rowOf<CaseView>(index);
    if (!row || !wording())
        return {};
    const bool isOffer = row->offer.has_value();
    switch (role) {
    case KeyRole: return row->key;
    case GroupRole: return int(row->group);
    case GroupTitleRole: return groupTitle(row->group);
    case TitleRole: return title(*row);
    case DetailRole: return detail(*row);
    case AgeRole: return age(*row);
    case EndsAtRole: return isOffer && row->lostCode.isEmpty() ? double(row->offer->endsAt.ms) : 0.0;
    case TrailingRole: return trailing(*row);
    case UnreadRole: return row->unread;
    case IsOfferRole: return isOffer;
    case UrgentRole: return row->urgent;
    case AskingRole: return row->asking;
    case RefusedRole: return row->refused;
    case WaitingRole: return row->waiting;
    case SignRole: return sign(*row);
    case LostTextRole: return lostText(row->lostCode);
    case NumberRole: return row->number.isEmpty() ? QString() : u'#' + row->number;
    case CustomerRole: return row->customer;
    case AreaRole: return row->task.section(u'.', 0, 0);
    case LanguageRole: return row->language.section(u'-', 0, 0).toLower();
    case OpenOfferRole: return canBeAnswered(*row);
    case SpokenTrailingRole:
        //: Spoken of an offer: what accepting brings; %1 is "8.23 €"
        return canBeAnswered(*row) ? tr("you get %1 for each started quarter of an hour, before tax")
                                       .arg(paidText(*row))
                                 : QString();
    case Qt::DisplayRole: return title(*row);
    default: return {};
    }
}

QString CasesModel::age(const CaseView &row) const
{
    if (row.offer)
        return {};
    if (row.group == CaseGroup::Scheduled && row.snoozedForAnswer) {
        //: In a row of the list: the case is put off until the customer writes
        return tr("until an answer");
    }
    return row.group == CaseGroup::Scheduled && row.snoozedUntil
        ? wording()->dayAndTime(*row.snoozedUntil) : wording()->age(row.at);
}

// What one started unit pays: the least that accepting brings.
QString CasesModel::paidText(const CaseView &row) const
{
    const auto paid = price(row.offer->tariff, 1);
    return paid ? wording()->money(paid->expertGets) : QString();
}

QString CasesModel::groupTitle(CaseGroup group) const
{
    switch (group) {
    case CaseGroup::NeedsYou:
        //: Group of the case list
        return tr("Needs you now");
    case CaseGroup::Offered:
        //: Group of the case list
        return tr("Offered to you");
    case CaseGroup::Waiting:
        //: Group of the case list
        return tr("Waiting for the customer");
    case CaseGroup::Scheduled:
        //: Group of the case list
        return tr("Scheduled");
    case CaseGroup::Solved:
        //: Group of the case list
        return tr("Solved");
    }
    return {};
}

QString CasesModel::title(const CaseView &row) const
{
    // Gone, but words that nobody took are still here; the pane says the same.
    if (row.title.isEmpty() && row.task.isEmpty())
        return QCoreApplication::translate("GonePane", "This case is no longer yours.");
    return row.title.isEmpty() ? wording()->taskTitle(row.task) : row.title;
}

QString CasesModel::detail(const CaseView &row) const
{
    if (!row.lostCode.isEmpty())
        return lostTextShort(row.lostCode);
    if (row.asking) {
        //: The accept command is on its way; nobody knows yet who gets the case
        return tr("Asking…");
    }
    if (row.offer) {
        //: Second line of an urgent offer, of which the end may not fit; %1 is the area
        return row.offer->urgency == Urgency::Urgent ? tr("Urgent · %1").arg(row.place) : row.place;
    }
    if (row.lastText.isEmpty())
        return row.customer;
    //: Second line of a case; %1 customer, %2 last message of the expert himself
    return row.lastIsMine ? tr("%1 · You: %2").arg(row.customer, row.lastText)
                          //: Second line of a case; %1 customer, %2 the customer's last message
                          : tr("%1 · %2").arg(row.customer, row.lastText);
}

QString CasesModel::trailing(const CaseView &row) const
{
    if (!row.lostCode.isEmpty())
        return {};
    if (row.offer) {
        //: In a row of the list: what an offer pays the expert for a started quarter of an hour
        return tr("%1 per 15 min").arg(paidText(row));
    }
    if (row.refused > 0) {
        //: In a row of the list: the platform refused a change of the case
        return tr("change refused");
    }
    if (row.waiting > 0) {
        //: Changes wait on this computer for the connection
        return tr("waits to send");
    }
    if (row.state == CaseState::Solved && row.group != CaseGroup::NeedsYou) {
        //: Waiting for the customer to confirm
        return tr("solved");
    }
    return {};
}

QString CasesModel::sign(const CaseView &row) const
{
    if (row.refused > 0)
        return u"refused"_s;
    if (row.waiting > 0)
        return u"waitsToSend"_s;
    if (row.offer)
        return u"offer"_s;
    if (row.state == CaseState::Closed || row.state == CaseState::Cancelled)
        return u"solved"_s;
    switch (row.group) {
    case CaseGroup::NeedsYou: return u"needs"_s;
    case CaseGroup::Scheduled: return u"scheduled"_s;
    default: return u"waiting"_s;
    }
}

// An offer ends while it waits behind a pill.
bool CasesModel::comesAtOnce(const void *row) const
{
    const auto *shown = static_cast<const CaseView *>(row);
    return shown->offer && shown->lostCode.isEmpty();
}

// The heading over it says its group.
std::shared_ptr<const void> CasesModel::inItsPlace(std::shared_ptr<const void> row,
                                                   const void *shown) const
{
    auto copy = std::make_shared<CaseView>(*static_cast<const CaseView *>(row.get()));
    copy->group = static_cast<const CaseView *>(shown)->group;
    return copy;
}

const CaseView *CasesModel::rowOfKey(const QString &key) const
{
    const int index = indexOfKey(key);
    return index < 0 ? nullptr : &rowAt<CaseView>(index);
}

QVariantList CasesModel::snoozeChoices(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    if (!row || row->offer || row->state != CaseState::Assigned || !wording())
        return {};
    QVariantList out;
    for (const SnoozeChoice &choice : werkbank::snoozeChoices(*wording())) {
        out.append(QVariantMap{{u"text"_s, choice.text}, {u"until"_s, double(choice.until.ms)}});
    }
    //: A case is put off
    out.append(QVariantMap{{u"text"_s, tr("Until the customer writes")}, {u"forAnswer"_s, true}});
    return out;
}

double CasesModel::snoozedUntil(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    return row && row->snoozedUntil ? double(row->snoozedUntil->ms) : 0;
}

bool CasesModel::waitsForAnswer(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    return row && row->snoozedForAnswer;
}

void CasesModel::snooze(const QString &key, double until, bool forAnswer)
{
    if (!client())
        return;
    std::optional<Instant> end;
    if (until > 0 && !forAnswer)
        end = Instant{qint64(until)};
    client()->keep(local::SnoozeCase{Id::fromString(key), end, forAnswer});
}

QVariantMap CasesModel::namesOf(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    if (!row)
        return {};
    return {{u"key"_s, key}, {u"title"_s, title(*row)}, {u"customer"_s, row->customer}};
}

QString CasesModel::whyNoAnswer(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    if (!row || !row->offer) {
        //: Why an action is off
        return tr("Choose an offer first");
    }
    if (row->asking) {
        //: Why an action is off: this offer was accepted, and the platform has not yet answered
        return tr("You have accepted; the answer is on its way");
    }
    return lostText(row->lostCode);
}

bool CasesModel::canMarkUnread(const QString &key) const
{
    const CaseView *row = rowOfKey(key);
    return row && !row->offer
        && (row->state == CaseState::Assigned || row->state == CaseState::Solved);
}

void CasesModel::markUnread(const QString &key, bool unread)
{
    if (client() && canMarkUnread(key))
        client()->keep(local::MarkUnread{Id::fromString(key), unread});
}

QString CasesModel::nextNeedingMe(const QString &key, bool backwards) const
{
    const int n = count();
    const int start = indexOfKey(key);
    for (int step = 1; step <= n; ++step) {
        const int from = start < 0 ? (backwards ? 0 : -1) : start;
        const int at = ((from + (backwards ? -step : step)) % n + n) % n;
        const auto group = rowAt<CaseView>(at).group;
        if (group == CaseGroup::NeedsYou || group == CaseGroup::Offered)
            return keyAt(at);
    }
    return {};
}

} // namespace werkbank
