// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"
#include "sync/queries/Account.h"
#include "sync/queries/Cases.h"
#include "sync/queries/Conversation.h"
#include "sync/queries/Desk.h"
#include "sync/queries/Local.h"
#include "sync/queries/Search.h"
#include "tests/sync/support/Rig.h"

#include <map>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What the screens are told. Each watched query is followed by touched() and row() as Client does
// it, and must at all times show what rows() would show from the beginning.
class QueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesFromOfferedToNeedsYouToWaitingToSolved();
    void aSnoozedCaseIsScheduledUntilItsTimeOrTheCustomersWord();
    void unreadIsWhatTheMarkerHasNotReached();
    void anAcceptedOfferBecomesItsCaseInPlace();
    void anOfferLostToAnotherStaysForSixSeconds();
    void ownCasesOnlyAndFourteenDaysAfterTheirClose();
    void aRefusedWordBringsItsCaseBackAlsoWhenTheCaseIsGone();
    void aGivenBackCaseLeavesTheListAndStaysReadable();
    void theConversationStandsInOrderWithNotesBehindTheirMessage();
    void sentBecomesReadWhenTheCustomersMarkerMoves();
    void aPendingMessageStandsLastAndMovesToItsPlace();
    void aRefusedMessageKeepsItsText();
    void aHeldMessageSaysSo();
    void whatWaitsIsListedInOrder();
    void hoursThatChangedElsewhereShowBoth();
    void aClaimedSkillIsShownBesideTheVerifiedOne();
    void theProfileUnitesTheRolesOfVerifiedMemberships();
    void theDeskShowsUnmatchedFirst();
    void searchFindsBeginningsAndWhatWaits();
};

namespace {

using commands::SendMessage;

// Follows a query as Client does.
template <class Q>
class Watch {
public:
    Watch(Rig &rig, Q query) : m_rig(rig), m_query(std::move(query))
    {
        m_rig.takeChanges();
        for (const auto &row : m_query.rows(m_rig.engine->view()))
            m_rows.insert_or_assign(row.key, row);
    }
    // Takes in what changed and compares with a fresh look.
    QList<typename Q::Row> rows()
    {
        const View &view = m_rig.engine->view();
        for (const QString &key : m_query.touched(m_rig.changes, view)) {
            m_rows.erase(key);
            if (const auto row = m_query.row(view, key))
                m_rows.insert_or_assign(key, *row);
        }
        QList<typename Q::Row> followed;
        for (const auto &[key, row] : m_rows)
            followed.append(row);
        std::ranges::sort(followed, {}, &Q::Row::sortKey);
        const auto fresh = m_query.rows(view);
        isSame = fresh.size() == followed.size();
        for (qsizetype i = 0; isSame && i < fresh.size(); ++i)
            isSame = fresh[i].key == followed[i].key && fresh[i].sortKey == followed[i].sortKey;
        return followed;
    }
    bool isSame = true;

private:
    Rig &m_rig;
    const Q m_query;
    std::map<QString, typename Q::Row> m_rows;
};

struct Desk : Rig {
    Desk() : caseId(id()) { settleIn({caseId}); }
    Id customerSays(qint64 pos, qint64 n, const QString &text)
    {
        const Id message = id();
        batch({put(caseScope(caseId), messageBody(message, caseId, pos, Side::Customer, n, text,
                                                  platformNow()))});
        return message;
    }
    Id says(const QString &text, const SubmitOptions &options = {})
    {
        message = id();
        return submit(SendMessage{message, caseId, text, {}}, options);
    }
    void taken(const Id &uuid, qint64 pos, qint64 n, const QString &text)
    {
        verdictDone(uuid, cache->cursor().cursor + 1);
        batch({put(caseScope(caseId), messageBody(message, caseId, pos, Side::Expert, n, text,
                                                  platformNow()))});
    }
    OfferBody offer(const Id &of)
    {
        OfferBody body;
        body.id = id();
        body.caseId = of;
        body.initials = u"T. B."_s;
        body.createdAt = platformNow();
        body.endsAt = platformNow() + Milliseconds(30'000);
        return body;
    }
    const Id caseId;
    Id message;
};

} // namespace

void QueriesTest::aCaseGoesFromOfferedToNeedsYouToWaitingToSolved()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    const Id uuid = desk.says(u"Good morning"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::Waiting);
    QCOMPARE(list.rows().value(0).lastText, u"Good morning"_s);
    QVERIFY(list.rows().value(0).lastIsMine);
    QCOMPARE(list.rows().value(0).waiting, 1);
    desk.taken(uuid, 1, 1, u"Good morning"_s);
    QCOMPARE(list.rows().value(0).waiting, 0);
    desk.customerSays(2, 1, u"It is dark"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QCOMPARE(list.rows().value(0).unread, 1);
    desk.submit(commands::SetMarker{desk.caseId, 1});
    QCOMPARE(list.rows().value(0).unread, 0);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    desk.submit(commands::SolveCase{desk.caseId, u"Plug."_s});
    QCOMPARE(list.rows().value(0).group, CaseGroup::Solved);
    QVERIFY(list.isSame);
}

void QueriesTest::aSnoozedCaseIsScheduledUntilItsTimeOrTheCustomersWord()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Instant until = desk.platformNow() + std::chrono::hours(1);
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, until}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    desk.isReachable = false;
    desk.hangUp();
    desk.pass(std::chrono::minutes(61));
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QVERIFY(list.isSame);
    QVERIFY(desk.keep(local::SnoozeCase{desk.caseId, desk.platformNow() + std::chrono::hours(1)}));
    QCOMPARE(list.rows().value(0).group, CaseGroup::Scheduled);
    desk.isReachable = true;
    desk.meet();
    desk.welcomeDelta();
    desk.customerSays(1, 1, u"Now"_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
}

void QueriesTest::unreadIsWhatTheMarkerHasNotReached()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    for (int i = 1; i <= 5; ++i)
        desk.customerSays(i, i, u"x"_s);
    QCOMPARE(list.rows().value(0).unread, 5);
    desk.batch({put(caseScope(desk.caseId), MarkerBody{markerId(desk.caseId, Side::Expert),
                                                       desk.caseId, Side::Expert, 3})});
    QCOMPARE(list.rows().value(0).unread, 2);
    QVERIFY(list.isSame);
}

void QueriesTest::anAcceptedOfferBecomesItsCaseInPlace()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id newCase = desk.id();
    OfferBody offer = desk.offer(newCase);
    desk.batch({put(desk.ownScope(), offer)});
    QCOMPARE(list.rows().size(), 2);
    const auto rowOf = [&] {
        for (const CaseRow &row : list.rows()) {
            if (row.caseId == newCase)
                return row;
        }
        return CaseRow();
    };
    QCOMPARE(rowOf().group, CaseGroup::Offered);
    const Id uuid = desk.submit(commands::AcceptOffer{offer.id, newCase});
    QVERIFY(rowOf().asking);
    offer.state = OfferState::Accepted;
    offer.endedAt = desk.platformNow();
    desk.verdictDone(uuid, desk.cache->cursor().cursor + 2);
    desk.batch({put(desk.ownScope(), offer, 2), grant(caseScope(newCase))});
    QCOMPARE(rowOf().group, CaseGroup::Offered);
    QVERIFY(rowOf().asking);
    desk.page(caseScope(newCase), {row(caseBody(desk, newCase))});
    QCOMPARE(rowOf().group, CaseGroup::NeedsYou);
    QCOMPARE(rowOf().key, newCase.toString());
    QVERIFY(list.isSame);
}

void QueriesTest::anOfferLostToAnotherStaysForSixSeconds()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id newCase = desk.id();
    OfferBody offer = desk.offer(newCase);
    desk.batch({put(desk.ownScope(), offer)});
    const Id uuid = desk.submit(commands::AcceptOffer{offer.id, newCase});
    desk.verdictRefused(uuid, codes::alreadyTaken);
    QCOMPARE(list.rows().size(), 2);
    offer.state = OfferState::Lost;
    offer.endedAt = desk.platformNow();
    desk.batch({put(desk.ownScope(), offer, 2)});
    QCOMPARE(list.rows().size(), 2);
    QCOMPARE(CaseDetailQuery{newCase}.rows(desk.engine->view()).value(0).lostCode, u"already_taken"_s);
    desk.pass(Milliseconds(6'200));
    QCOMPARE(list.rows().size(), 1);
    QVERIFY(list.isSame);
    desk.restart();
    QCOMPARE(CasesQuery().rows(desk.engine->view()).size(), 1);
}

void QueriesTest::ownCasesOnlyAndFourteenDaysAfterTheirClose()
{
    Desk desk;
    const auto shown = [&](const CaseBody &body) {
        desk.batch({put(caseScope(desk.caseId), body, 9)});
        return CasesQuery().rows(desk.engine->view()).size() == 1;
    };
    CaseBody body = caseBody(desk, desk.caseId);
    body.assignee = desk.id();
    QVERIFY(!shown(body));
    body.assignee = desk.account;
    body.state = CaseState::Closed;
    body.closedAt = desk.platformNow() - std::chrono::days(13);
    QVERIFY(shown(body));
    body.closedAt = desk.platformNow() - std::chrono::days(15);
    QVERIFY(!shown(body));
}

void QueriesTest::aRefusedWordBringsItsCaseBackAlsoWhenTheCaseIsGone()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id uuid = desk.says(u"my words"_s);
    desk.batch({revoke(caseScope(desk.caseId))});
    QVERIFY(list.rows().isEmpty());
    desk.verdictRefused(uuid, codes::caseMoved, u"This case went to somebody else."_s);
    QCOMPARE(list.rows().value(0).group, CaseGroup::NeedsYou);
    QCOMPARE(list.rows().value(0).refused, 1);
    const auto detail = CaseDetailQuery{desk.caseId}.rows(desk.engine->view()).value(0);
    QVERIFY(!detail.body);
    QCOMPARE(detail.goneText, u"This case went to somebody else."_s);
    const auto talk = ConversationQuery{desk.caseId}.rows(desk.engine->view());
    QCOMPARE(talk.value(0).message->text, u"my words"_s);
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QVERIFY(list.rows().isEmpty());
    QVERIFY(list.isSame);
}

void QueriesTest::aGivenBackCaseLeavesTheListAndStaysReadable()
{
    Desk desk;
    Watch list(desk, CasesQuery());
    const Id uuid = desk.submit(commands::GiveBackCase{desk.caseId, u"ill"_s},
                                {Milliseconds(8'000), {}, {}});
    QVERIFY(list.rows().isEmpty());
    const auto detail = CaseDetailQuery{desk.caseId}.rows(desk.engine->view()).value(0);
    QVERIFY(detail.givingBack);
    QVERIFY(detail.body);
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QCOMPARE(list.rows().size(), 1);
    QVERIFY(list.isSame);
}

void QueriesTest::theConversationStandsInOrderWithNotesBehindTheirMessage()
{
    Desk desk;
    Watch talk(desk, ConversationQuery{desk.caseId});
    desk.customerSays(2, 2, u"two"_s);
    desk.customerSays(1, 1, u"one"_s);
    desk.submit(commands::SaveNote{desk.id(), desk.caseId, 1, u"note"_s});
    desk.batch({put(caseScope(desk.caseId), EventBody{desk.id(), desk.caseId, 0, CaseEvent::Assigned,
                                                      {}, {}, desk.platformNow()})});
    const auto rows = talk.rows();
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[0].event);
    QCOMPARE(rows[1].message->text, u"one"_s);
    QCOMPARE(rows[2].note->text, u"note"_s);
    QCOMPARE(rows[2].delivery, Delivery::Waiting);
    QCOMPARE(rows[3].message->text, u"two"_s);
    QCOMPARE(rows[3].delivery, Delivery::None);
    QVERIFY(talk.isSame);
}

void QueriesTest::sentBecomesReadWhenTheCustomersMarkerMoves()
{
    Desk desk;
    for (int i = 1; i <= 4; ++i)
        desk.taken(desk.says(QString::number(i)), i, i, QString::number(i));
    Watch talk(desk, ConversationQuery{desk.caseId});
    const auto marker = [&](qint64 n, qint64 rev) {
        desk.changes = {};
        desk.batch({put(caseScope(desk.caseId), MarkerBody{markerId(desk.caseId, Side::Customer),
                                                           desk.caseId, Side::Customer, n}, rev)});
    };
    marker(2, 1);
    QCOMPARE(ConversationQuery{desk.caseId}.touched(desk.changes, desk.engine->view()).size(), 2);
    QList<Delivery> deliveries;
    for (const auto &row : talk.rows())
        deliveries.append(row.delivery);
    QCOMPARE(deliveries, (QList{Delivery::Read, Delivery::Read, Delivery::Sent, Delivery::Sent}));
    marker(4, 2);
    QCOMPARE(ConversationQuery{desk.caseId}.touched(desk.changes, desk.engine->view()).size(), 2);
    for (const auto &row : talk.rows())
        QCOMPARE(row.delivery, Delivery::Read);
}

void QueriesTest::aPendingMessageStandsLastAndMovesToItsPlace()
{
    Desk desk;
    Watch talk(desk, ConversationQuery{desk.caseId});
    const Id uuid = desk.says(u"mine"_s);
    desk.customerSays(1, 1, u"theirs"_s);
    auto rows = talk.rows();
    QCOMPARE(rows.value(1).message->text, u"mine"_s);
    QCOMPARE(rows.value(1).delivery, Delivery::Waiting);
    const QString key = rows[1].key;
    desk.verdictDone(uuid, 2);
    QCOMPARE(talk.rows().value(1).delivery, Delivery::Sent);
    desk.batch({put(caseScope(desk.caseId), messageBody(desk.message, desk.caseId, 2, Side::Expert, 1,
                                                        u"mine"_s, desk.platformNow()))});
    desk.customerSays(3, 2, u"theirs again"_s);
    rows = talk.rows();
    QCOMPARE(rows.value(1).key, key);
    QCOMPARE(rows.value(1).message->pos, 2);
    QVERIFY(talk.isSame);
}

void QueriesTest::aRefusedMessageKeepsItsText()
{
    Desk desk;
    Watch talk(desk, ConversationQuery{desk.caseId});
    const Id uuid = desk.says(u"mine"_s);
    desk.verdictRefused(uuid, codes::wrongState, u"The case is closed."_s);
    const auto rows = talk.rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].message->text, u"mine"_s);
    QCOMPARE(rows[0].delivery, Delivery::Refused);
    QCOMPARE(rows[0].problem, u"The case is closed."_s);
    QCOMPARE(rows[0].command, uuid);
    QVERIFY(desk.keep(local::DropCommand{uuid}));
    QVERIFY(talk.rows().isEmpty());
    QVERIFY(talk.isSame);
}

void QueriesTest::aHeldMessageSaysSo()
{
    Desk desk;
    Watch talk(desk, ConversationQuery{desk.caseId});
    desk.isReachable = false;
    desk.hangUp();
    desk.says(u"mine"_s, {Milliseconds(5'000), {}, {}});
    QCOMPARE(talk.rows().value(0).delivery, Delivery::Held);
    desk.pass(Milliseconds(5'100));
    QCOMPARE(talk.rows().value(0).delivery, Delivery::Waiting);
}

void QueriesTest::whatWaitsIsListedInOrder()
{
    Desk desk;
    Watch waiting(desk, WaitingQuery());
    desk.says(u"first"_s);
    desk.says(u"second"_s);
    desk.submit(commands::SetMarker{desk.caseId, 1});
    desk.submit(commands::SolveCase{desk.caseId, u"third"_s}, {Milliseconds(8'000), {}, {}});
    const auto rows = waiting.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].text, u"first"_s);
    QCOMPARE(rows[0].state, WaitState::Sending);
    QCOMPARE(rows[0].caseTitle, u"Router"_s);
    QCOMPARE(rows[1].state, WaitState::Waiting);
    QCOMPARE(rows[2].state, WaitState::Held);
    QVERIFY(rows[2].heldUntil > desk.platformNow());
    QVERIFY(waiting.isSame);
}

void QueriesTest::hoursThatChangedElsewhereShowBoth()
{
    Desk desk;
    Watch hours(desk, HoursQuery());
    const QList<DayHours> theirs{{1, {{480, 720}}}};
    const QList<DayHours> mine{{2, {{600, 900}}}};
    desk.batch({put(desk.ownScope(), HoursBody{desk.account, u"Europe/Berlin"_s, theirs})});
    const Id uuid = desk.submit(commands::SetHours{u"Europe/Berlin"_s, mine, {}});
    QVERIFY(hours.rows().value(0).hours->week == mine);
    QVERIFY(hours.rows().value(0).pending);
    desk.verdictRefused(uuid, codes::changedElsewhere);
    const auto row = hours.rows().value(0);
    QVERIFY(row.hours->week == theirs);
    QVERIFY(row.conflict && *row.conflict == mine);
    QCOMPARE(row.command, uuid);
    const Id exception = desk.id();
    desk.submit(commands::SetDayException{exception, u"2026-12-24"_s, DayKind::Closed, {}, {}});
    QCOMPARE(hours.rows().size(), 2);
    desk.submit(commands::RemoveDayException{exception});
    QCOMPARE(hours.rows().size(), 1);
    QVERIFY(hours.isSame);
}

void QueriesTest::aClaimedSkillIsShownBesideTheVerifiedOne()
{
    Desk desk;
    Watch skills(desk, SkillsQuery());
    const QString task = u"router.fritzbox.voip"_s;
    desk.batch({put(desk.ownScope(), SkillBody{skillId(desk.account, task), task, 2,
                                               SkillState::Verified, {}})});
    desk.submit(commands::ClaimSkill{task, 4, 2});
    const auto row = skills.rows().value(0);
    QCOMPARE(row.key, task);
    QCOMPARE(row.skill.level, 2);
    QCOMPARE(row.skill.state, SkillState::Verified);
    QCOMPARE(row.claimed, 4);
    QVERIFY(row.pending);
    desk.batch({{frames::Op::Del, desk.ownScope(), u"skill"_s, skillId(desk.account, task), 2, {}}});
    QCOMPARE(skills.rows().value(0).claimed, 4);
    QVERIFY(skills.isSame);
}

void QueriesTest::theProfileUnitesTheRolesOfVerifiedMemberships()
{
    Desk desk;
    Watch profile(desk, ProfileQuery());
    const auto member = [&](QList<Role> roles, MembershipState state) {
        return put(desk.ownScope(), MembershipBody{desk.id(), desk.id(), u"T"_s, roles, state, {}});
    };
    desk.batch({member({Role::Expert}, MembershipState::Verified),
                member({Role::Dispatcher, Role::Expert}, MembershipState::Verified),
                member({Role::Finance}, MembershipState::Suspended)});
    QCOMPARE(profile.rows().value(0).roles, (QList{Role::Expert, Role::Dispatcher}));
    QCOMPARE(profile.rows().value(0).profile.name, u"M. Kern"_s);
    desk.submit(commands::SetPresence{desk.platformNow() + std::chrono::minutes(5), {}});
    QVERIFY(profile.rows().value(0).pending);
    QVERIFY(profile.rows().value(0).presence.availableUntil);
    QVERIFY(profile.isSame);
}

void QueriesTest::theDeskShowsUnmatchedFirst()
{
    Desk desk;
    Watch cases(desk, DeskCasesQuery());
    const Id tenant = desk.id();
    const QString scope = Scope::ofDesk(tenant).toString();
    const auto make = [&](CaseState state, std::optional<Instant> replyUntil) {
        DeskCaseBody body;
        body.id = desk.id();
        body.state = state;
        body.replyUntil = replyUntil;
        body.createdAt = desk.platformNow();
        desk.batch({put(scope, body)});
        return body.id;
    };
    const Id calm = make(CaseState::Assigned, {});
    const Id silent = make(CaseState::Assigned, desk.platformNow() - Milliseconds(1));
    const Id unmatched = make(CaseState::Unmatched, {});
    auto rows = cases.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].desk.id, unmatched);
    QCOMPARE(rows[1].desk.id, silent);
    QCOMPARE(rows[2].desk.id, calm);
    QCOMPARE(rows[0].tenant, tenant);
    const Id uuid = desk.submit(commands::AssignCase{unmatched, desk.id(), u"free"_s});
    QVERIFY(cases.rows().value(0).assigning);
    desk.verdictRefused(uuid, codes::overCapacity, u"Full."_s);
    QCOMPARE(cases.rows().value(0).problem, u"Full."_s);
    QVERIFY(cases.isSame);
}

void QueriesTest::searchFindsBeginningsAndWhatWaits()
{
    Desk desk;
    desk.customerSays(1, 1, u"Der Drücker am Gerät blinkt"_s);
    desk.says(u"Bitte den Drucker ausschalten"_s);
    const auto texts = [&](const QString &text) {
        QStringList out;
        for (const SearchRow &row : SearchQuery{text}.rows(desk.engine->view()))
            out.append(row.text);
        return out;
    };
    QCOMPARE(texts(u"druc"_s).size(), 2);
    QCOMPARE(texts(u"dru bli"_s), QStringList{u"Der Drücker am Gerät blinkt"_s});
    QCOMPARE(texts(u"aus"_s).size(), 1);
    QCOMPARE(texts(u"Brandt"_s).size(), 1);
    QVERIFY(texts(u"router OR drucker"_s).isEmpty());
    QVERIFY(texts(u"  "_s).isEmpty());
    Watch search(desk, SearchQuery{u"netz"_s});
    desk.customerSays(2, 2, u"Das Netzteil ist warm"_s);
    QCOMPARE(search.rows().size(), 1);
    QVERIFY(search.isSame);
}

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
