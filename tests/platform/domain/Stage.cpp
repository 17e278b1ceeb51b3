// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/domain/Stage.h"

#include "core/rules/Tariff.h"
#include "core/wire/Codes.h"

namespace werkbank::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

} // namespace

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
}

QString tokenOf(const Viewer &viewer)
{
    if (viewer.kind == Viewer::Kind::Account)
        return u"a/%1/%2"_s.arg(viewer.id.toString(), viewer.device.toString());
    return u"c/%1/%2"_s.arg(viewer.id.toString(), viewer.trusted ? u"1"_s : u"0"_s);
}

class Stage::TokenIsName final : public Authenticator {
public:
    explicit TokenIsName(const Clock &clock) : m_clock(clock) {}
    Result<SignedIn> authenticate(const QString &token, const Id &device) override
    {
        const auto parts = token.split(u'/');
        Viewer viewer;
        viewer.id = Id::fromString(parts.value(1));
        if (viewer.id.isNull())
            return makeError(codes::notSignedIn, u"This token is not known."_s);
        if (parts[0] == u"a"_s) {
            viewer.device = Id::fromString(parts.value(2));
            if (viewer.device != device)
                return makeError(codes::notSignedIn, u"This token is another device's."_s);
        } else {
            viewer.kind = Viewer::Kind::Customer;
            viewer.trusted = parts.value(2) == u"1"_s;
        }
        return SignedIn{viewer, m_clock.wall() + 10min};
    }

private:
    const Clock &m_clock;
};

Stage::Stage(quint64 seed)
    : rng(seed), m_skills(must(SkillTree::builtIn())),
      m_key(SecretBytes::random(Database::keySize, rng))
{
    open();
    m_home = tenant(u"home"_s);
}

void Stage::open()
{
    m_store = must(CipherStore::open({.path = m_folder.filePath(u"platform.db"_s),
                                      .durability = Database::Durability::Normal},
                                     m_key));
    m_blobs = std::make_unique<BlobStore>(blobFolder());
    m_tokens = std::make_unique<TokenIsName>(clock);
    m_platform = std::make_unique<Platform>(
        Platform::Parts{*m_store, clock, rng, m_skills, *m_blobs, *m_tokens});
    must(m_platform->prepare());
}

void Stage::restart()
{
    m_platform.reset();
    m_blobs.reset();
    m_store.reset();
    open();
}

void Stage::advance(Milliseconds by)
{
    const qint64 end = clock.ms + by.count();
    for (;;) {
        must(platform().runDue());
        const auto next = must(platform().nextDue());
        if (!next || next->ms > end)
            break;
        clock.ms = std::max(clock.ms, next->ms);
    }
    clock.ms = end;
    must(platform().runDue());
}

Id Stage::tenant(const QString &slug, int firstRing, int ring)
{
    TenantSetup setup;
    setup.id = newId();
    setup.slug = slug;
    setup.name = slug;
    setup.zone = u"Europe/Berlin"_s;
    setup.tariff = quarterTariff(newId(), Money{1400});
    setup.firstRing = firstRing;
    setup.ring = ring;
    must(platform().change([&](Work &work) { return addTenant(work, setup); }));
    return setup.id;
}

Expert Stage::member(const QString &name, const QList<Role> &roles, const Id &tenant)
{
    Expert out{newId(), newId(), {}};
    out.viewer = {Viewer::Kind::Account, out.account, out.device, {}, false};
    must(platform().change([&](Work &work) -> Result<void> {
        must(addAccount(work, {out.account, name, out.account.toString() + u"@example.org"_s,
                               u"de"_s, u"Europe/Berlin"_s, {u"de"_s}, 3}));
        must(addDevice(work, out.account, out.device, u"PC"_s, u"key"_s));
        return setMembership(work, out.account, tenant.isNull() ? m_home : tenant, roles,
                             MembershipState::Verified, {});
    }));
    return out;
}

Expert Stage::expert(const QString &name, const Id &tenant)
{
    const Expert out = member(name, {Role::Expert}, tenant);
    setSkill(out, u"router"_s, 5);
    setAvailable(out, true);
    return out;
}

void Stage::setSkill(const Expert &expert, const QString &task, int level)
{
    must(platform().change(
        [&](Work &work) { return setVerifiedSkill(work, expert.account, task, level); }));
}

void Stage::setAvailable(const Expert &expert, bool available)
{
    commands::SetPresence command;
    if (available)
        command.availableUntil = clock.wall() + 24h;
    const auto verdict = tell(expert.viewer, command);
    if (verdict.result != frames::VerdictResult::Done)
        qFatal("presence.set: %s", qPrintable(verdict.code));
}

Expert Stage::secondDevice(const Expert &expert)
{
    Expert out = expert;
    out.device = newId();
    out.viewer.device = out.device;
    must(platform().change([&](Work &work) {
        return addDevice(work, out.account, out.device, u"Laptop"_s, u"key2"_s);
    }));
    return out;
}

CaseRequest Stage::aRequest(const Id &tenant)
{
    CaseRequest request;
    request.request = newId();
    request.tenant = tenant.isNull() ? m_home : tenant;
    request.task = u"router.fritzbox.voip"_s;
    request.description = u"Das Telefon hat kein Freizeichen."_s;
    request.urgency = Urgency::Normal;
    request.language = u"de"_s;
    request.device = u"FRITZ!Box 7590"_s;
    request.customer = {u"Maria Huber"_s, CustomerKind::Private, {}, u"maria@example.org"_s,
                        u"+49 89 1234567"_s, {}, u"81547"_s, u"München"_s};
    return request;
}

CaseMade Stage::request()
{
    return request(aRequest());
}

CaseMade Stage::request(const CaseRequest &request)
{
    return must(platform().createCase(request));
}

Viewer Stage::customer(const CaseMade &made, bool trusted)
{
    return {Viewer::Kind::Customer, made.link, {}, {}, trusted};
}

CaseMade Stage::assigned(const Expert &expert)
{
    const CaseMade made = request();
    const Id offer = offerOf(made.caseId, expert.account);
    const auto verdict = tell(expert.viewer, commands::AcceptOffer{offer, made.caseId});
    if (verdict.result != frames::VerdictResult::Done)
        qFatal("offer.accept: %s", qPrintable(verdict.code));
    return made;
}

CaseRow Stage::row(const Id &caseId)
{
    return *must(m_store->read([&](Tx &tx) -> Result<std::optional<CaseRow>> {
        Sql sql(tx);
        return loadCase(sql, caseId);
    }));
}

Rows Stage::query(QByteArrayView sql, const Values &values)
{
    return must(m_store->read([&](Tx &tx) { return tx.run(sql, values); }));
}

Id Stage::offerOf(const Id &caseId, const Id &account)
{
    const Rows rows = query("SELECT id FROM offer WHERE case_id = $1 AND account = $2"
                            " ORDER BY cascade DESC LIMIT 1",
                            {caseId, account});
    return rows.isEmpty() ? Id() : rows.first().id(0);
}

OfferState Stage::offerState(const Id &offer)
{
    const Rows rows = query("SELECT state FROM offer WHERE id = $1", {offer});
    return rows.isEmpty() ? OfferState::Unknown : enumFromName<OfferState>(rows.first().text(0));
}

} // namespace werkbank::test
