// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoMoney.h"

#include "platform/domain/Parties.h"
#include "platform/domain/WorkFlow.h"

namespace werkbank::demo {

using namespace Qt::StringLiterals;

void addSeller(Work &work, const Id &tenant, const QString &name)
{
    SellerRow seller;
    seller.party.name = name;
    seller.party.address = {u"Musterstraße 1"_s, {}, u"10115"_s, u"Berlin"_s, u"DE"_s};
    seller.party.vatId = u"DE123456788"_s;
    seller.party.email = u"rechnung@demo.invalid"_s;
    // A statement names its tenant by the account, so each has its own.
    static const std::array accounts{
        std::pair{u"DE02120300000000202051"_s, u"BYLADEM1001"_s},
        std::pair{u"DE02500105170137075030"_s, u"INGDDEFFXXX"_s},
        std::pair{u"DE02300209000106531065"_s, u"CMCIDEDDXXX"_s}};
    const auto sellers = work.sql.row("SELECT count(*) FROM seller");
    const auto &[iban, bic] = accounts[size_t(sellers ? sellers->integer(0) : 0) % accounts.size()];
    seller.iban = iban;
    seller.bic = bic;
    seller.holder = name;
    saveSeller(work, tenant, seller);
}

void addPayProfile(Work &work, const Id &account, const QString &name)
{
    work.sql.run("INSERT INTO pay_profile (account, seller, name, street, postcode, city, country,"
                 " tax_number, holder, iban) VALUES ($1, $2, $3, 'Lindenallee 7', '14467',"
                 " 'Potsdam', 'DE', '048/222/33333', $3, 'DE89370400440532013000')",
                 {account, enumName(SellerKind::Regular), name});
}

void addWork(Work &work, const Id &caseId, const Id &account, const Id &device, Milliseconds time)
{
    const auto row = loadCase(work.sql, caseId);
    if (!row)
        return;
    WorkRow done;
    done.body.id = work.newId();
    done.body.caseId = caseId;
    done.body.account = account;
    done.body.device = device;
    done.body.source = WorkSource::Call;
    done.body.startAt = work.now - time;
    done.body.endAt = work.now;
    saveWork(work, *row, done);
    if (auto error = tellWork(work, *row, loadWork(work.sql, *row)))
        work.sql.fail(*error);
}

} // namespace werkbank::demo
