// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Json.h"
#include "tests/core/rules/Actors.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::actors;
using namespace Qt::StringLiterals;

namespace {

CaseBody caseIn(CaseState state)
{
    CaseBody body;
    body.id = theCase;
    body.tenant = tenant;
    body.state = state;
    body.createdAt = now - 24h;
    return body;
}

} // namespace

class TstSight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBrowserMayDoWhatThePolicyAllows()
    {
        CaseBody body = caseIn(CaseState::Assigned);
        body.replyUntil = now + 1min;
        CustomerCan can = customerCan(body, true, now);
        QVERIFY(can.write && can.confirm && can.cancel && can.withdraw);
        QVERIFY(!can.notYet && !can.reopen && !can.anotherExpert);
        QCOMPARE(can.anotherExpertAt, body.replyUntil);
        QVERIFY(customerCan(body, true, now + 1min).anotherExpert);

        body = caseIn(CaseState::Closed);
        body.reopenUntil = now + 1h;
        can = customerCan(body, true, now);
        QVERIFY(can.reopen && can.withdraw && !can.write && !can.confirm && !can.cancel);
        QVERIFY(!customerCan(body, true, now + 1h).reopen);

        body.customer.kind = CustomerKind::Business;
        QVERIFY(!customerCan(body, true, now).withdraw);
        QCOMPARE(toJson(customerCan(body, false, now)), toJson(CustomerCan{}));
    }

    void everyKindIsSeenByThoseItIsFor()
    {
        const QMap<QString, QString> byHand = {
            {u"case"_s, u"assignee customer reader"_s},  {u"message"_s, u"assignee customer reader"_s},
            {u"event"_s, u"assignee customer reader"_s}, {u"marker"_s, u"assignee customer reader"_s},
            {u"remote_session"_s, u"assignee customer reader"_s},
            {u"note"_s, u"assignee reader"_s},           {u"profile"_s, u"self"_s},
            {u"membership"_s, u"self"_s},                {u"skill"_s, u"self"_s},
            {u"hours"_s, u"self"_s},                     {u"day_exception"_s, u"self"_s},
            {u"presence"_s, u"self"_s},                  {u"offer"_s, u"self"_s},
            {u"device"_s, u"self"_s},                    {u"desk_case"_s, u"dispatcher"_s},
            {u"desk_expert"_s, u"dispatcher"_s},         {u"step"_s, u"assignee reader"_s},
            {u"handover"_s, u"assignee customer reader"_s},
            {u"secret"_s, u"assignee customer"_s},       {u"nonsense"_s, u""_s}};
        for (const auto &[kind, expected] : byHand.asKeyValueRange()) {
            QStringList found;
            for (const char *who : {"assignee", "former", "offered", "customer", "dispatcher",
                                    "reader", "self", "stranger", "other_customer"}) {
                const Actor actor = actorNamed(who);
                if (mayRead(actor.principal, relationsTo(actor.principal, actor.facts) | actor.extra,
                            kind))
                    found.append(QLatin1StringView(who));
            }
            QCOMPARE(found.join(u' '), expected);
        }
    }

    void anUntrustedBrowserSeesTheStateAndNothingElse()
    {
        const Principal browser = Principal::ofCustomer(theCase, false);
        QCOMPARE(sight(browser, Relation::CustomerOfCase, u"case"), Sight::StateOnly);
        for (const auto *kind : {u"message", u"event", u"marker", u"note", u"profile", u"remote_session"})
            QCOMPARE(sight(browser, Relations::fromInt(0xffff), kind), Sight::Nothing);
    }

    void scopesFollowFromThePrincipal()
    {
        const Principal both = Principal::ofAccount(
            expert, {{tenant, {Role::Expert, Role::Dispatcher}, MembershipState::Verified}});
        QCOMPARE(relationsTo(both, Scope::ofAccount(expert)), Relations(Relation::Self));
        QCOMPARE(relationsTo(both, Scope::ofAccount(somebody)), Relations());
        QCOMPARE(relationsTo(both, Scope::ofDesk(tenant)), Relations(Relation::Dispatcher));
        QCOMPARE(relationsTo(both, Scope::ofDesk(otherTenant)), Relations());
        QCOMPARE(relationsTo(both, Scope::ofCase(theCase)), Relations());
        QCOMPARE(relationsTo(Principal::ofCustomer(theCase, true), Scope::ofCase(theCase)),
                 Relations(Relation::CustomerOfCase));
        QCOMPARE(relationsTo(Principal(), Scope()), Relations());
    }

    void anEndedCaseIsReadableForTwelveMonths()
    {
        CaseBody body = caseIn(CaseState::Assigned);
        QVERIFY(!readUntil(body));
        body.state = CaseState::Closed;
        body.closedAt = now;
        QCOMPARE(readUntil(body), now + 365 * 24h);
    }
};

QTEST_APPLESS_MAIN(TstSight)
#include "tst_sight.moc"
