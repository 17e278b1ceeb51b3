// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/FixedIds.h"
#include "core/wire/DeskEntities.h"
#include "sync/queries/Account.h"
#include "sync/queries/Conversation.h"
#include "sync/queries/Desk.h"
#include "sync/queries/Earlier.h"
#include "sync/queries/Local.h"
#include "sync/queries/Search.h"
#include "sync/queries/Suspensions.h"
#include "tests/sync/support/Watch.h"

using namespace werkbank;
using namespace Qt::StringLiterals;

// What the other screens are told: conversation, what waits, own things, desk, search.
class QueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConversationStandsInOrderWithNotesBehindTheirMessage();
    void sentBecomesReadWhenTheCustomersMarkerMoves();
    void aPendingMessageStandsLastAndMovesToItsPlace();
    void aRefusedMessageKeepsItsText();
    void aHeldMessageSaysSo();
    void whatWaitsIsListedInOrder();
    void hoursThatChangedElsewhereShowBoth();
    void aClaimedSkillIsShownBesideTheVerifiedOne();
    void theProfileUnitesTheRolesOfVerifiedMemberships();
    void anAppealIsSeenFromItsDraftToItsVerdict();
    void theDeskShowsUnmatchedFirst();
    void searchFindsBeginningsAndWhatWaits();
    void whatACustomerHadBeforeIsFoundByHisAddress();
};

void QueriesTest::theConversationStandsInOrderWithNotesBehindTheirMessage()
{
    Desk desk;
    Watch talk(desk, ConversationQuery{desk.caseId});
    desk.customerSays(2, 2, u"two"_s);
    desk.customerSays(1, 1, u"one"_s);
    desk.submit(commands::SaveNote{desk.id(), desk.caseId, 1, u"note"_s});
    desk.batch({put(caseScope(desk.caseId), EventBody{desk.id(), desk.caseId, 0, 1, CaseEvent::Assigned,
                                                      {}, {}, desk.platformNow(), {}})});
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
                                               SkillState::Verified, 2, {}, {}, {}})});
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

void QueriesTest::anAppealIsSeenFromItsDraftToItsVerdict()
{
    Desk desk;
    Watch suspensions(desk, SuspensionsQuery());
    const Id membership = desk.id(), tenant = desk.id();
    const auto stands = [&](MembershipState state, int rev) {
        desk.batch({put(desk.ownScope(), MembershipBody{membership, tenant, u"Help"_s,
                                                        {Role::Expert}, state, {}}, rev)});
    };
    stands(MembershipState::Suspended, 1);
    QVERIFY(suspensions.rows().value(0).suspended);
    QCOMPARE(suspensions.rows().value(0).appeal, AppealState::None);
    const Id refused = desk.submit(commands::AppealSuspension{tenant, u"It was not me."_s});
    QCOMPARE(suspensions.rows().value(0).appeal, AppealState::Waiting);
    QCOMPARE(suspensions.rows().value(0).text, u"It was not me."_s);
    desk.verdictRefused(refused, codes::wrongState, u"An appeal waits."_s);
    QCOMPARE(suspensions.rows().value(0).appeal, AppealState::Refused);
    QCOMPARE(suspensions.rows().value(0).problem, u"An appeal waits."_s);
    stands(MembershipState::Verified, 2);
    QVERIFY(!suspensions.rows().value(0).suspended);
    QVERIFY(suspensions.isSame);
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
    const Id ended = make(CaseState::Closed, {});
    const Id solved = make(CaseState::Solved, {});
    const Id calm = make(CaseState::Assigned, {});
    const Id silent = make(CaseState::Assigned, desk.platformNow() - Milliseconds(1));
    const Id unmatched = make(CaseState::Unmatched, {});
    auto rows = cases.rows();
    const Id later = make(CaseState::Offered, {});
    rows = cases.rows();
    const QList<std::pair<Id, DeskGroup>> expected{
        {unmatched, DeskGroup::Unmatched}, {silent, DeskGroup::Silent},
        {calm, DeskGroup::UnderWay},       {later, DeskGroup::UnderWay},
        {solved, DeskGroup::Solved},       {ended, DeskGroup::Ended}};
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].desk.id, expected[i].first);
        QCOMPARE(rows[i].group, expected[i].second);
    }
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
    const auto narrowed = [&](const SearchQuery &query) {
        return query.rows(desk.engine->view()).size();
    };
    QCOMPARE(narrowed({.text = u"druc"_s, .fromMe = true}), 1);
    QCOMPARE(narrowed({.text = u"druc"_s, .from = u"brandt"_s}), 1);
    QCOMPARE(narrowed({.text = u"druc"_s, .ofCase = u"brandt"_s}), 2);
    QCOMPARE(narrowed({.text = u"druc"_s, .ofCase = u"nobody"_s}), 0);
    QCOMPARE(narrowed({.text = u"druc"_s, .withFile = true}), 0);
    const auto pieces = SearchQuery{u"druck"_s}.rows(desk.engine->view()).value(0).pieces;
    QVERIFY(pieces.contains(SearchPiece{u"Drucker"_s, true}));
    const auto ahead = [&](const QString &text) {
        const SearchPlace look{u"settings/look"_s, u"Aussehen"_s, u"dunkel Brandmelder"_s};
        QStringList out;
        for (const SearchRow &row : SearchQuery{.text = text, .people = true, .places = {look}}
                                        .rows(desk.engine->view()))
            out.append(row.kind);
        return out;
    };
    QCOMPARE(ahead(u"brand"_s), (QStringList{u"place"_s, u"customer"_s, u"case"_s}));
    QCOMPARE(ahead(u"dunkel"_s), QStringList{u"place"_s});
    Watch search(desk, SearchQuery{u"netz"_s});
    desk.customerSays(2, 2, u"Das Netzteil ist warm"_s);
    QCOMPARE(search.rows().size(), 1);
    QVERIFY(search.isSame);
}

void QueriesTest::whatACustomerHadBeforeIsFoundByHisAddress()
{
    Desk desk;
    Watch earlier(desk, EarlierQuery{desk.caseId});
    QVERIFY(earlier.rows().isEmpty());
    const CaseBody own = *desk.engine->view().get<CaseBody>(desk.caseId);
    const auto another = [&](const QString &number, const Customer &customer, qint64 before) {
        CaseBody body = own;
        body.id = desk.id();
        body.number = number;
        body.customer = customer;
        body.createdAt = {own.createdAt.ms - before};
        desk.batch({put(caseScope(body.id), body)});
    };
    Customer here = own.customer;
    here.email = u"t.brandt@example.org"_s;
    CaseBody addressed = own;
    addressed.customer = here;
    desk.batch({put(caseScope(own.id), addressed)});
    Customer sameAddress = here;
    sameAddress.name = u"Tomke Brandt-Voss"_s;
    sameAddress.email = u"T.Brandt@example.org"_s;
    Customer sameName = here;
    sameName.email = u"another@example.org"_s;
    another(u"1-1"_s, sameAddress, 2000);
    another(u"1-2"_s, sameName, 1000);
    another(u"1-3"_s, here, 500);
    const auto rows = earlier.rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].number, u"1-3"_s);
    QCOMPARE(rows[1].number, u"1-1"_s);
    QVERIFY(earlier.isSame);
}

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
