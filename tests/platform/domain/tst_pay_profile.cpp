// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/Shop.h"
#include "tests/platform/domain/TestClient.h"

#include <QTest>

using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who is paid and where to: changed only by whoever has just entered the password, and slowly.
class TestPayProfile : public QObject {
    Q_OBJECT

    static void enterPassword(Shop &shop)
    {
        must(shop.change("INSERT INTO token_family (id, account, device, created_at, ends_at,"
                         " auth_at) VALUES ($1, $2, $3, $4, $5, $4)",
                         {shop.stage.newId(), shop.expert.account, shop.expert.device,
                          shop.stage.clock.wall(), shop.stage.clock.wall() + 24h}));
    }

private Q_SLOTS:
    void aBankAccountWaitsForThePasswordAndForTwoDays()
    {
        Shop shop(1400);
        commands::SetPayProfile command;
        command.seller = SellerKind::SmallBusiness;
        command.legalName = command.holder = u"Lena Brandt"_s;
        command.street = u"Lindenallee 7"_s;
        command.postcode = u"14467"_s;
        command.city = u"Potsdam"_s;
        command.country = u"DE"_s;
        command.taxNumber = u"048/222/33333"_s;
        command.iban = u"DE89 3704 0044 0532 0130 00"_s;
        QCOMPARE(shop.stage.tell(shop.expert.viewer, command).code, u"step_up"_s);
        QCOMPARE(shop.stage.query("SELECT account FROM pay_profile").size(), 0);
        enterPassword(shop);
        commands::SetPayProfile wrong = command;
        wrong.iban = u"DE89 3704 0044 0532 0130 01"_s;
        QCOMPARE(shop.stage.tell(shop.expert.viewer, wrong).code, u"bad_command"_s);
        wrong = command;
        wrong.taxNumber.clear();
        QCOMPARE(shop.stage.tell(shop.expert.viewer, wrong).code, u"bad_command"_s);
        Shop::done(shop.stage.tell(shop.expert.viewer, command));
        TestClient expert(shop.stage, shop.expert.viewer);
        expert.connect();
        const auto body = expert.body(u"pay_profile"_s, shop.expert.account);
        QCOMPARE(body->value(u"iban_end"_s).toString(), u"3000"_s);
        QCOMPARE(body->value(u"held_until"_s).toInteger(),
                 (shop.stage.clock.wall() + 48h).ms);
        QVERIFY(!expert.everythingHeard().contains("DE89370400440532013000"));
    }

    // An address may change at once; a new holder is a new destination.
    void onlyWhereToIsHeld()
    {
        Shop shop(1400);
        shop.setPayProfile(SellerKind::Regular, shop.expert);
        enterPassword(shop);
        commands::SetPayProfile command;
        command.seller = SellerKind::Regular;
        command.legalName = command.holder = u"Lena Brandt"_s;
        command.street = u"Seestraße 2"_s;
        command.postcode = u"14467"_s;
        command.city = u"Potsdam"_s;
        command.country = u"DE"_s;
        command.taxNumber = u"048/222/33333"_s;
        Shop::done(shop.stage.tell(shop.expert.viewer, command));
        const auto row = [&] {
            return shop.stage.query("SELECT iban, held_until, street FROM pay_profile").first();
        };
        QCOMPARE(row().text(0), u"DE89370400440532013000"_s);
        QCOMPARE(row().text(2), u"Seestraße 2"_s);
        QVERIFY(row().isNull(1));
        command.holder = u"Jemand Anderes"_s;
        Shop::done(shop.stage.tell(shop.expert.viewer, command));
        QVERIFY(!row().isNull(1));
        // Five minutes later the password is needed again.
        shop.stage.advance(6min);
        QCOMPARE(shop.stage.tell(shop.expert.viewer, command).code, u"step_up"_s);
    }
};

QTEST_GUILESS_MAIN(TestPayProfile)
#include "tst_pay_profile.moc"
