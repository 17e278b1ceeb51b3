// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CaseDetail.h"

#include "models/CasesModel.h"
#include "models/ErrorText.h"
#include "models/UndoTime.h"
#include "sync/queries/Local.h"

#include <algorithm>

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

// "Thomas Brandt" → "T. Brandt": how the customer is named where space is short.
QString shortName(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space <= 0 ? name : name.left(1) + u". "_s + name.sliced(space + 1);
}

} // namespace

CaseDetail::CaseDetail(QObject *parent) : QObject(parent) {}

void CaseDetail::setClient(Client *client)
{
    if (m_client == client)
        return;
    m_client = client;
    Q_EMIT clientChanged();
    watch();
}

void CaseDetail::setWording(Wording *wording)
{
    if (m_wording == wording)
        return;
    m_wording = wording;
    if (wording)
        connect(wording, &Wording::changed, this, &CaseDetail::changed);
    Q_EMIT wordingChanged();
    Q_EMIT changed();
}

void CaseDetail::setCaseId(const QString &text)
{
    const Id id = Id::fromString(text);
    if (m_caseId == id)
        return;
    m_caseId = id;
    m_row = {};
    m_loaded = false;
    m_markedN = 0;
    m_readAtOpening = -1;
    Q_EMIT caseIdChanged();
    Q_EMIT changed();
    watch();
}

void CaseDetail::componentComplete()
{
    m_complete = true;
    watch();
}

void CaseDetail::watch()
{
    m_subscription = {};
    if (!m_complete || !m_client || m_caseId.isNull())
        return;
    m_subscription = m_client->watch(CaseDetailQuery{m_caseId}, this,
                                     [this](const Delta<CaseDetailRow> &delta) {
        if (!delta.upserts.isEmpty())
            show(delta.upserts.constLast());
        else
            show({});
    });
}

void CaseDetail::show(const CaseDetailRow &row)
{
    if (row.viewRev < m_row.viewRev)
        return;
    m_row = row;
    m_loaded = true;
    if (m_readAtOpening < 0 && m_row.body)
        m_readAtOpening = m_row.readN;
    Q_EMIT changed();
}

template <class C>
void CaseDetail::submit(const C &command, SubmitOptions options, const QString &heldText)
{
    if (!m_client)
        return;
    const int seconds = int(std::chrono::duration_cast<std::chrono::seconds>(options.holdFor).count());
    m_client->submit(command, std::move(options)).then(this, [=, this](const Result<Id> &result) {
        if (!result)
            Q_EMIT failed(ErrorText::of(result.error()));
        else if (seconds > 0)
            Q_EMIT held(result->toString(), heldText, seconds);
    });
}

void CaseDetail::accept()
{
    if (!isOffer() || m_row.asking)
        return;
    const OfferBody &offer = *m_row.offer;
    submit(commands::AcceptOffer{offer.id, offer.caseId}, {.notAfter = offer.endsAt});
}

void CaseDetail::decline(int reason)
{
    if (!isOffer())
        return;
    const auto names = std::size(EnumNames<DeclineReason>::names);
    const int known = std::clamp(reason, 1, int(names) - 1);
    //: Toast after an offer was declined
    submit(commands::DeclineOffer{m_row.offer->id, m_caseId, DeclineReason(known)},
           {.holdFor = undoTime}, tr("Offer declined"));
}

void CaseDetail::extend()
{
    if (isOffer() && !m_row.offer->extended)
        submit(commands::ExtendOffer{m_row.offer->id, m_caseId}, {.notAfter = m_row.offer->endsAt});
}

void CaseDetail::solve(const QString &solution)
{
    //: Toast after a case was marked as solved
    submit(commands::SolveCase{m_caseId, solution}, {.holdFor = undoTime}, tr("Case solved"));
}

void CaseDetail::reportDamage(const QString &what)
{
    //: Toast after an expert reported that something was damaged
    submit(commands::ReportDamage{m_caseId, what}, {.holdFor = undoTime}, tr("Damage reported"));
}

void CaseDetail::giveBack(const QString &reason)
{
    //: Toast after a case was given back to be offered to others
    submit(commands::GiveBackCase{m_caseId, reason}, {.holdFor = undoTime}, tr("Case given back"));
}

void CaseDetail::undo(const QString &command)
{
    if (!m_client)
        return;
    m_client->keep(local::DropCommand{Id::fromString(command)})
        .then(this, [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(ErrorText::of(result.error()));
        });
}

void CaseDetail::markRead()
{
    const qint64 seen = m_row.lastCustomerN;
    if (m_client && m_row.markedUnread)
        m_client->keep(local::MarkUnread{m_caseId, false});
    if (!canWrite() || seen <= std::max(m_row.readN, m_markedN))
        return;
    m_markedN = seen;
    submit(commands::SetMarker{m_caseId, seen}, {});
}

void CaseDetail::typing()
{
    if (m_client && canWrite())
        m_client->typing(m_caseId);
}

bool CaseDetail::canWrite() const
{
    if (!m_row.body || m_row.givingBack)
        return false;
    const CaseState state = m_row.body->state;
    return state == CaseState::Assigned || state == CaseState::Solved;
}

bool CaseDetail::canSolve() const
{
    return m_row.body && m_row.body->state == CaseState::Assigned && !m_row.solvePending
        && !m_row.givingBack;
}

QString CaseDetail::solveOff() const
{
    if (!m_row.body || canSolve())
        return {};
    if (m_row.givingBack) {
        //: Why a case cannot be solved now
        return tr("This case is being given back.");
    }
    if (m_row.solvePending) {
        //: Why a case cannot be solved now
        return tr("“Solved” is on its way already.");
    }
    switch (m_row.body->state) {
    case CaseState::Solved:
        //: Why a case cannot be solved now; %1 is the customer's name
        return tr("It is solved already; %1 has not answered yet.").arg(customerShort());
    case CaseState::Cancelled:
        //: Why a case cannot be solved now; %1 is the customer's name
        return tr("%1 has cancelled this case.").arg(customerShort());
    default:
        return m_row.body->outcome == Outcome::Confirmed
            //: Why a case cannot be solved now; %1 is the customer's name
            ? tr("%1 has confirmed already that it works.").arg(customerShort())
            //: Why a case cannot be solved now
            : tr("This case is closed.");
    }
}

QString CaseDetail::taskId() const
{
    return m_row.body ? m_row.body->task : m_row.offer ? m_row.offer->task : QString();
}

QString CaseDetail::task() const
{
    return m_wording ? m_wording->taskPath(taskId()) : QString();
}

QString CaseDetail::title() const
{
    if (m_row.body && !m_row.body->title.isEmpty())
        return m_row.body->title;
    return m_wording ? m_wording->taskTitle(taskId()) : QString();
}

QString CaseDetail::number() const
{
    const QString number = m_row.body ? m_row.body->number
                                      : (m_row.offer ? m_row.offer->number : QString());
    return number.isEmpty() ? number : u'#' + number;
}

int CaseDetail::level() const
{
    return m_row.body ? m_row.body->level : (m_row.offer ? m_row.offer->level : 0);
}

bool CaseDetail::urgent() const
{
    return (m_row.body ? m_row.body->urgency : m_row.offer ? m_row.offer->urgency : Urgency::Normal)
        == Urgency::Urgent;
}

QString CaseDetail::stateText() const
{
    if (!m_row.body)
        return {};
    if (m_row.givingBack) {
        //: State of a case that is being given back
        return tr("Giving back…");
    }
    switch (m_row.body->state) {
    case CaseState::Assigned:
        //: State of a case
        return tr("In progress");
    case CaseState::Solved:
        //: State of a case: solved, the customer has not confirmed yet
        return tr("Solved, not yet confirmed");
    case CaseState::Closed:
        //: State of a case
        return m_row.body->outcome == Outcome::Confirmed ? tr("Confirmed")
                                                         //: State of a case: closed by time-out
                                                         : tr("Closed, unconfirmed");
    case CaseState::Cancelled:
        //: State of a case
        return tr("Cancelled");
    case CaseState::Open:
    case CaseState::Offered:
    case CaseState::Unmatched:
        //: State of a case that looks for an expert
        return tr("Looking for an expert");
    case CaseState::Unknown:
        break;
    }
    //: A state that only a newer version of the app knows
    return tr("Update needed");
}

QString CaseDetail::stateTone() const
{
    if (!m_row.body)
        return u"neutral"_s;
    switch (m_row.body->state) {
    case CaseState::Assigned: return u"info"_s;
    case CaseState::Solved: return u"attention"_s;
    case CaseState::Closed: return m_row.body->outcome == Outcome::Confirmed ? u"good"_s : u"neutral"_s;
    default: return u"neutral"_s;
    }
}

QString CaseDetail::description() const
{
    return m_row.body ? m_row.body->description : (m_row.offer ? m_row.offer->text : QString());
}

QString CaseDetail::device() const
{
    return m_row.body ? m_row.body->device : (m_row.offer ? m_row.offer->device : QString());
}

QString CaseDetail::language() const
{
    const QString tag = m_row.body ? m_row.body->language
                                   : (m_row.offer ? m_row.offer->language : QString());
    return tag.section(u'-', 0, 0);
}

QString CaseDetail::languageName() const
{
    const QString tag = language();
    if (tag.startsWith("de"_L1)) {
        //: Language of the customer
        return tr("German");
    }
    if (tag.startsWith("en"_L1)) {
        //: Language of the customer
        return tr("English");
    }
    return QLocale(tag).nativeLanguageName();
}

QString CaseDetail::tenantName() const
{
    return m_row.body ? m_row.body->tenantName : (m_row.offer ? m_row.offer->tenantName : QString());
}

QString CaseDetail::customerName() const
{
    return m_row.body ? m_row.body->customer.name : (m_row.offer ? m_row.offer->initials : QString());
}

QString CaseDetail::customerShort() const
{
    return m_row.body ? shortName(m_row.body->customer.name) : customerName();
}

QString CaseDetail::customerKindText() const
{
    const auto kind = m_row.body ? m_row.body->customer.kind
                                 : (m_row.offer ? m_row.offer->customerKind : CustomerKind::Unknown);
    //: Kind of customer
    return kind == CustomerKind::Business ? tr("Business")
         //: Kind of customer
         : kind == CustomerKind::Private  ? tr("Private person")
                                          : QString();
}

QString CaseDetail::place() const
{
    return m_row.body ? m_row.body->customer.place()
                      : (m_row.offer ? m_row.offer->area : QString());
}

QString CaseDetail::closesText() const
{
    if (!m_row.body || !m_wording)
        return {};
    if (m_row.body->state == CaseState::Solved && m_row.body->closesAt) {
        //: %1 is a day and time
        return tr("Closes by itself %1; reopening returns to you.")
            .arg(m_wording->dayAndTime(*m_row.body->closesAt));
    }
    if (m_row.body->state == CaseState::Closed && m_row.body->reopenUntil) {
        //: %1 is a day and time
        return tr("The customer can reopen it until %1; it then returns to you.")
            .arg(m_wording->dayAndTime(*m_row.body->reopenUntil));
    }
    return {};
}

QString CaseDetail::lostText() const
{
    return werkbank::lostText(m_row.lostCode);
}

} // namespace werkbank
