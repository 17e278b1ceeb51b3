// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Policy.h"

namespace werkbank {

namespace {

using enum CaseState;

template <class... S>
constexpr quint16 in(S... states)
{
    return quint16(((1u << int(states)) | ...));
}

constexpr quint16 notAboutACase = 0;
constexpr quint16 beforeSolved = in(Open, Offered, Unmatched, Assigned);
constexpr quint16 inWork = in(Assigned, Solved);
constexpr quint16 beforeClosed = beforeSolved | in(Solved);
constexpr quint16 always = beforeClosed | in(Closed, Cancelled);

using enum Relation;

constexpr PolicyRow rows[] = {
    {"offer.accept", OfferedTo, in(Offered), Border::OfferEnd, Extra::OpenOffer},
    // Said too late it simply changes nothing; nobody gets a card for it.
    {"offer.decline", OfferedTo, always},
    {"offer.extend", OfferedTo, in(Offered), Border::OfferEnd, Extra::OpenOfferOnce},

    {"message.send", Assignee, inWork},
    {"message.send", CustomerOfCase, beforeClosed},
    {"message.edit", Assignee, inWork, Border::EditEnd, Extra::OwnMessage},
    {"message.edit", CustomerOfCase, beforeClosed, Border::EditEnd, Extra::OwnMessage},
    {"message.delete", Assignee, inWork, Border::EditEnd, Extra::OwnMessage},
    {"message.delete", CustomerOfCase, beforeClosed, Border::EditEnd, Extra::OwnMessage},
    {"message.thank", Assignee, inWork},
    {"message.thank", CustomerOfCase, beforeClosed},
    {"marker.set", Assignee, always},
    {"marker.set", CustomerOfCase, always},

    {"note.save", Assignee, inWork},
    {"step.set", Assignee, inWork},
    {"step.remove", Assignee, inWork},
    {"case.solve", Assignee, in(Assigned)},
    {"case.give_back", Assignee, in(Assigned)},
    {"case.hand_over", Assignee, in(Assigned)},
    {"handover.answer", CustomerOfCase, in(Assigned)},
    {"handover.withdraw", Assignee, in(Assigned)},
    {"case.assign", Dispatcher, beforeSolved},

    {"case.confirm", CustomerOfCase, inWork},
    {"case.not_yet", CustomerOfCase, in(Solved)},
    {"case.another_expert", CustomerOfCase, in(Assigned), Border::FromReplyUntil},
    {"case.cancel", CustomerOfCase, beforeSolved},
    {"case.reopen", CustomerOfCase, in(Closed), Border::ReopenUntil},
    {"case.withdraw", CustomerOfCase, beforeClosed | in(Closed), Border::WithdrawalEnd,
     Extra::PrivateCustomer},

    {"remote.ask", Assignee, in(Assigned)},
    {"remote.open", Assignee, in(Assigned)},
    {"remote.end", Assignee, always},
    {"remote.grant", CustomerOfCase, in(Assigned)},
    // To stop is never too late.
    {"remote.deny", CustomerOfCase, always},
    {"remote.revoke", CustomerOfCase, always},
    {"remote.end", CustomerOfCase, always},
    {"secret.ask", Assignee, in(Assigned)},
    {"secret.give", CustomerOfCase, in(Assigned)},
    {"secret.decline", CustomerOfCase, always},
    {"secret.end", Assignee, always},
    {"case.report", Assignee, inWork},
    {"case.report", CustomerOfCase, inWork | in(Closed)},

    // What was worked offline arrives late: the case may have moved on, the time was worked.
    {"work.start", Assignee, inWork | in(Closed)},
    {"work.stop", Assignee, inWork | in(Closed)},
    {"work.change", Assignee, inWork},
    {"work.answer_gap", Assignee, inWork},
    {"work.pause", Assignee, inWork},
    {"work.pause", CustomerOfCase, inWork},
    {"work.agree", CustomerOfCase, inWork},
    {"work.cap", CustomerOfCase, inWork},
    {"receipt.key", CustomerOfCase, beforeSolved},
    {"receipt.sign", Assignee, in(Solved, Closed)},
    {"receipt.sign", CustomerOfCase, in(Solved, Closed)},
    {"case.damage", Assignee, inWork | in(Closed)},
    {"case.damage", CustomerOfCase, inWork | in(Closed)},
    {"case.address", CustomerOfCase, beforeClosed | in(Closed)},
    {"case.rate", CustomerOfCase, in(Closed), Border::ReopenUntil},
    {"rating.answer", Assignee, in(Closed)},

    {"pay_profile.set", Self, notAboutACase},
    {"earning.object", Self, notAboutACase},
    {"payment.assign", Finance, notAboutACase},
    {"payout.propose", Finance, notAboutACase},
    {"payout.release", Finance, notAboutACase},
    {"payout.discard", Finance, notAboutACase},
    {"earning.answer", Finance, notAboutACase},
    {"damage.settle", Finance, notAboutACase},

    {"review.take", Reviewer, notAboutACase},
    {"review.submit", Reviewer, notAboutACase},
    {"review.return", Reviewer, notAboutACase},
    {"review.answer", Self, notAboutACase},
    {"review.object", Self, notAboutACase},

    {"applicant.claim", Onboarder, notAboutACase},
    {"applicant.release", Onboarder, notAboutACase},
    {"applicant.identify", Onboarder, notAboutACase},
    {"identification.import", Onboarder, notAboutACase},
    {"applicant.check", Onboarder, notAboutACase},
    {"applicant.appoint", Onboarder, notAboutACase},
    {"applicant.evaluate", Onboarder, notAboutACase},
    {"applicant.decide", Onboarder, notAboutACase},
    {"expert.suspend", Onboarder, notAboutACase},
    {"expert.restore", Onboarder, notAboutACase},

    {"practice.start", Onboarder, notAboutACase},
    {"practice.end", Onboarder, notAboutACase},
    {"suspension.appeal", Self, notAboutACase},

    {"presence.set", Self, notAboutACase},
    {"hours.set", Self, notAboutACase},
    {"day_exception.set", Self, notAboutACase},
    {"day_exception.remove", Self, notAboutACase},
    {"skill.claim", Self, notAboutACase},
    {"profile.capacity", Self, notAboutACase},
    {"device.revoke", Self, notAboutACase},
};

struct ReadRow {
    const char *kind;
    Relations who;
};
const ReadRow readRows[] = {
    {"case", Assignee | CustomerOfCase | Reader},
    {"message", Assignee | CustomerOfCase | Reader},
    {"marker", Assignee | CustomerOfCase | Reader},
    {"event", Assignee | CustomerOfCase | Reader},
    {"remote_session", Assignee | CustomerOfCase | Reader},
    {"work_interval", Assignee | CustomerOfCase | Reader},
    {"work_pause", Assignee | CustomerOfCase | Reader},
    {"work_gap", Assignee | CustomerOfCase | Reader},
    {"case_work", Assignee | CustomerOfCase | Reader},
    {"receipt", Assignee | CustomerOfCase | Reader},
    {"invoice", CustomerOfCase},
    {"rating", Assignee | CustomerOfCase | Reader},
    {"note", Assignee | Reader},
    {"step", Assignee | Reader},
    {"handover", Assignee | CustomerOfCase | Reader},
    {"secret", Assignee | CustomerOfCase},
    {"profile", Self},
    {"membership", Self},
    {"skill", Self},
    {"hours", Self},
    {"day_exception", Self},
    {"presence", Self},
    {"offer", Self},
    {"device", Self},
    {"earning", Self},
    {"payout", Self},
    {"credit_note", Self},
    {"pay_profile", Self},
    {"review_done", Self},
    {"review_result", Self},
    {"reputation", Self},
    {"review", Reader},
    {"review_line", Reader},
    {"desk_case", Dispatcher},
    {"desk_expert", Dispatcher},
    {"desk_invoice", Finance},
    {"desk_payment", Finance},
    {"desk_batch", Finance},
    {"desk_earning", Finance},
    {"desk_review", Reviewer},
    {"desk_period", Reviewer},
    {"desk_applicant", Onboarder},
    {"practice", Onboarder},
    {"audit_head", Dispatcher | Finance | Reviewer | Onboarder},
};

QString people(Relations who)
{
    constexpr std::pair<Relation, const char *> names[] = {
        {Self, "the account itself"},   {Assignee, "the expert who has the case"},
        {OfferedTo, "the expert asked"}, {CustomerOfCase, "the customer"},
        {Dispatcher, "a dispatcher of the tenant"}, {Reader, "staff granted this case"},
        {Finance, "finance staff of the tenant"}, {Reviewer, "a reviewer of the tenant"},
        {Onboarder, "onboarding staff of the tenant"},
    };
    QStringList out;
    for (const auto &[relation, name] : names) {
        if (who.testFlag(relation))
            out.append(QLatin1StringView(name));
    }
    return out.join(QStringLiteral(", "));
}

QString stateNames(const PolicyRow &row)
{
    if (row.states == notAboutACase)
        return QStringLiteral("–");
    if (row.states == always)
        return QStringLiteral("any");
    QStringList out;
    for (int state = int(Open); state <= int(Cancelled); ++state) {
        if (row.allows(CaseState(state)))
            out.append(enumName(CaseState(state)));
    }
    return out.join(QStringLiteral(", "));
}

QString conditions(const PolicyRow &row)
{
    constexpr const char *borders[] = {
        "", "until the offer ends", "until 5 minutes after the message",
        "from the promised time of answer on, if nobody answered",
        "until 14 days after the case was closed", "until 14 days after the order"};
    constexpr const char *extras[] = {"", "the offer is open", "the offer is open, once",
                                      "his own message", "ordered as a private person"};
    QStringList out{QLatin1StringView(extras[int(row.extra)]),
                    QLatin1StringView(borders[int(row.border)])};
    out.removeAll(QString());
    return out.isEmpty() ? QStringLiteral("–") : out.join(QStringLiteral("; "));
}

} // namespace

std::span<const PolicyRow> policyTable()
{
    return rows;
}

Sight sight(const Principal &principal, Relations relations, QStringView kind)
{
    const bool isCustomer = principal.kind == Principal::Kind::Customer;
    relations &= isCustomer ? Relations(CustomerOfCase) : ~Relations(CustomerOfCase);
    for (const ReadRow &row : readRows) {
        if (kind != QLatin1StringView(row.kind))
            continue;
        if (!(row.who & relations))
            return Sight::Nothing;
        if (!isCustomer || principal.trusted)
            return Sight::Whole;
        return kind == QLatin1StringView(CaseBody::kind) ? Sight::StateOnly : Sight::Nothing;
    }
    return Sight::Nothing;
}

QString policyAsMarkdown()
{
    QString out = QStringLiteral(
        "<!-- SPDX-FileCopyrightText: The Werkbank authors -->\n"
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        "# Who may do what\n\n"
        "Printed from the table in `PolicyTable.cpp`, which the platform enforces and the app "
        "paints from.\nExperts and dispatchers need a verified membership with that role in the "
        "case's tenant; a customer\nneeds the link of the case and a trusted browser.\n\n"
        "| command | who | states of the case | and only |\n|---|---|---|---|\n");
    for (const PolicyRow &row : rows)
        out += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                   .arg(QLatin1StringView(row.command), people(row.who), stateNames(row),
                        conditions(row));
    out += QStringLiteral("\n| kind | who may read it |\n|---|---|\n");
    for (const ReadRow &row : readRows)
        out += QStringLiteral("| `%1` | %2 |\n").arg(QLatin1StringView(row.kind), people(row.who));
    out += QStringLiteral("\nA browser that is not trusted sees of its case only the state. The "
                          "expert of an ended case may read\nit for 12 months.\n");
    return out;
}

} // namespace werkbank
