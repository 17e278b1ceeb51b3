// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/BillMaking.h"
#include "core/rules/Tariff.h"
#include "platform/domain/Parties.h"
#include "platform/domain/Receipts.h"
#include "platform/domain/WorkFlow.h"
#include "tests/platform/domain/Signing.h"
#include "tests/platform/domain/Stage.h"

// A tenant that sells help, an expert who is paid for it, and cases of some minutes.
namespace werkbank::test {

struct Shop {
    Stage stage;
    Id tenant;
    Expert expert;
    SigningKey appKey = SigningKey::app();

    // Price of a started quarter of an hour, with VAT or without.
    explicit Shop(qint64 price, bool gross = true, bool withSeller = true)
    {
        using namespace Qt::StringLiterals;
        TenantSetup setup;
        setup.id = tenant = stage.newId();
        setup.slug = u"shop"_s;
        setup.name = u"Rechnerhilfe"_s;
        setup.zone = u"Europe/Berlin"_s;
        setup.tariff = quarterTariff(stage.newId(), Money{price}, gross);
        must(stage.platform().change([&](Work &work) { return addTenant(work, setup); }));
        if (withSeller)
            setSeller();
        expert = stage.expert(u"Lena Brandt"_s, tenant);
        const QString key = QString::fromLatin1(appKey.publicKey().toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        must(change("UPDATE device SET key = $1 WHERE id = $2", {key, expert.device}));
    }

    Result<void> change(QByteArrayView sql, const Values &values = {})
    {
        return stage.platform().change([&](Work &work) {
            work.sql.run(sql, values);
            return work.sql.result();
        });
    }

    void setSeller(bool guarantees = false)
    {
        using namespace Qt::StringLiterals;
        SellerRow seller;
        seller.party.name = u"Rechnerhilfe Spree GmbH"_s;
        seller.party.address = {u"Köpenicker Straße 12"_s, {}, u"10997"_s, u"Berlin"_s, u"DE"_s};
        seller.party.vatId = u"DE123456788"_s;
        seller.iban = u"DE02120300000000202051"_s;
        seller.holder = seller.party.name;
        seller.guarantees = guarantees;
        must(stage.platform().change([&](Work &work) {
            saveSeller(work, tenant, seller);
            return work.sql.result();
        }));
    }

    // As pay_profile.set would, had the password been entered.
    void setPayProfile(SellerKind kind, const Expert &whose)
    {
        using namespace Qt::StringLiterals;
        must(change("INSERT INTO pay_profile (account, seller, name, street, postcode, city,"
                    " country, tax_number, holder, iban) VALUES ($1, $2, 'Lena Brandt',"
                    " 'Lindenallee 7', '14467', 'Potsdam', 'DE', '048/222/33333', 'Lena Brandt',"
                    " 'DE89370400440532013000')",
                    {whose.account, enumName(kind)}));
    }

    CaseRequest aRequest() { return stage.aRequest(tenant); }

    CaseMade assigned(std::optional<CaseRequest> request = {})
    {
        using namespace Qt::StringLiterals;
        const CaseMade made = stage.request(request ? *request : aRequest());
        const Id offer = stage.offerOf(made.caseId, expert.account);
        done(stage.tell(expert.viewer, commands::AcceptOffer{offer, made.caseId}));
        return made;
    }

    // Its id.
    Id worked(const CaseMade &made, Milliseconds time,
              WorkConsent consent = WorkConsent::NotNeeded)
    {
        using namespace Qt::StringLiterals;
        stage.advance(time);
        WorkRow row;
        row.body.id = stage.newId();
        row.body.caseId = made.caseId;
        row.body.account = expert.account;
        row.body.device = expert.device;
        row.body.source = WorkSource::Typed;
        row.body.reason = u"Telefon"_s;
        row.body.startAt = stage.clock.wall() - time;
        row.body.endAt = stage.clock.wall();
        row.body.consent = consent;
        must(stage.platform().change([&](Work &work) {
            saveWork(work, *loadCase(work.sql, made.caseId), row);
            return work.sql.result();
        }));
        return row.body.id;
    }

    void solve(const CaseMade &made)
    {
        done(stage.tell(expert.viewer,
                        commands::SolveCase{made.caseId, QStringLiteral("Fertig.")}));
    }

    void confirm(const CaseMade &made)
    {
        done(stage.tell(Stage::customer(made), commands::ConfirmCase{made.caseId}));
    }

    CaseMade closed(Milliseconds time, std::optional<CaseRequest> request = {})
    {
        const CaseMade made = assigned(std::move(request));
        worked(made, time);
        solve(made);
        confirm(made);
        return made;
    }

    std::optional<ReceiptRow> receipt(const CaseMade &made, const char *state = "confirmed")
    {
        const Rows rows = stage.query("SELECT id FROM receipt WHERE case_id = $1 AND state = $2",
                                      {made.caseId, QString::fromLatin1(state)});
        std::optional<ReceiptRow> out;
        if (!rows.isEmpty())
            must(stage.platform().look([&](Work &work) {
                out = loadReceipt(work.sql, rows.first().id(0));
                return work.sql.result();
            }));
        return out;
    }

    static void done(const frames::Verdict &verdict)
    {
        if (verdict.result != frames::VerdictResult::Done)
            qFatal("not done: %s %s", qPrintable(verdict.code), qPrintable(verdict.text));
    }
};

} // namespace werkbank::test
