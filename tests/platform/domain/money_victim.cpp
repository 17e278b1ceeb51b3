// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Tariff.h"
#include "platform/documents/DecimalText.h"
#include "platform/domain/BatchFiles.h"
#include "platform/domain/BlobFiles.h"
#include "platform/domain/CaseWork.h"
#include "platform/domain/Ledger.h"
#include "platform/domain/LedgerAudit.h"
#include "platform/domain/LedgerNames.h"
#include "platform/domain/PaperFiles.h"
#include "platform/domain/Parties.h"
#include "platform/domain/StatementImport.h"
#include "platform/domain/TokenAuthenticator.h"
#include "platform/domain/WorkFlow.h"
#include "tests/platform/domain/MoneyStage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>

// A platform that is killed: `prepare FOLDER` makes a solved case, `walk FOLDER` takes it from "it
// works" to "paid" by steps that can be said again, `papers FOLDER` makes the files of its papers,
// `check FOLDER` prints what has become of it.
using namespace werkbank;
using namespace werkbank::test;
using namespace Qt::StringLiterals;

namespace {

Id fixed(const QString &word)
{
    static const Id base = Id::fromString(u"01900000-0000-7000-8000-000000000001");
    return ledger::transferId(base, word);
}

Viewer viewerOf(const QString &who)
{
    return {Viewer::Kind::Account, fixed(who), fixed(who + u" device"_s), {}, false};
}

class World {
public:
    explicit World(const QString &folder)
        : m_skills(must(SkillTree::builtIn())),
          m_store(must(CipherStore::open(
              {.path = folder + u"/platform.db"_s},
              SecretBytes::copyOf(std::as_bytes(std::span("a key of 32 bytes, for a test...",
                                                          32)))))),
          m_blobs(folder + u"/blobs"_s), m_tokens(*m_store, clock),
          platform({*m_store, clock, m_rng, m_skills, m_blobs, m_tokens})
    {
        must(platform.prepare());
    }

    Rows rows(QByteArrayView sql)
    {
        return must(m_store->read([&](Tx &tx) { return tx.run(sql); }));
    }
    template <class C>
    void tell(const Viewer &viewer, const C &arguments, const QString &uuid)
    {
        const auto verdict = platform.handle(
            viewer, 0, makeCommand(fixed(uuid), arguments, clock.wall(), {}));
        if (verdict.result != frames::VerdictResult::Done)
            qFatal("%s: %s", qPrintable(verdict.code), qPrintable(verdict.text));
    }
    void change(const Platform::Change &body) { must(platform.change(body)); }
    // A file as whoever fetches it gets it: its checksum.
    QString fetched(const QString &file, const SecretBytes &key)
    {
        const auto reader = must(m_blobs.read(file, key));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!reader->atEnd())
            hash.addData(must(reader->next()));
        return QString::fromLatin1(hash.result().toHex());
    }

    StillClock clock;

private:
    SodiumRng m_rng;
    const SkillTree m_skills;
    std::unique_ptr<CipherStore> m_store;
    BlobStore m_blobs;
    TokenAuthenticator m_tokens;

public:
    Platform platform;
};

void addPeople(Work &work)
{
    TenantSetup tenant;
    tenant.id = fixed(u"tenant"_s);
    tenant.slug = tenant.name = u"home"_s;
    tenant.zone = u"Europe/Berlin"_s;
    tenant.tariff = quarterTariff(work.newId(), Money{1990}, false);
    must(addTenant(work, tenant));
    SellerRow seller;
    seller.party.name = u"Rechnerhilfe GmbH"_s;
    seller.party.address = {u"Weg 1"_s, {}, u"10997"_s, u"Berlin"_s, u"DE"_s};
    seller.party.vatId = u"DE123456788"_s;
    seller.iban = u"DE02120300000000202051"_s;
    seller.holder = seller.party.name;
    saveSeller(work, tenant.id, seller);
    for (const QString &who : {u"expert"_s, u"first"_s, u"second"_s}) {
        must(addAccount(work, {fixed(who), who, who + u"@example.org"_s, u"de"_s,
                               u"Europe/Berlin"_s, {u"de"_s}, 3}));
        must(addDevice(work, fixed(who), fixed(who + u" device"_s), u"PC"_s, u"key"_s));
        must(setMembership(work, fixed(who), tenant.id,
                           {who == "expert"_L1 ? Role::Expert : Role::Finance},
                           MembershipState::Verified, {}));
    }
    must(setVerifiedSkill(work, fixed(u"expert"_s), u"router"_s, 5));
    work.sql.run("INSERT INTO pay_profile (account, seller, name, street, postcode, city, country,"
                 " tax_number, holder, iban) VALUES ($1, 'regular', 'Lena Brandt', 'Allee 7',"
                 " '14467', 'Potsdam', 'DE', '048/222/33333', 'Lena Brandt',"
                 " 'DE89370400440532013000')",
                 {fixed(u"expert"_s)});
    work.sql.run("INSERT INTO token_family (id, account, device, created_at, ends_at, auth_at)"
                 " VALUES ($1, $2, $3, $4, $5, $4)",
                 {work.newId(), fixed(u"second"_s), fixed(u"second device"_s), work.now,
                  work.now + std::chrono::hours(100)});
}

void prepare(World &world)
{
    world.change([&](Work &work) {
        addPeople(work);
        return work.sql.result();
    });
    const Viewer expert = viewerOf(u"expert"_s);
    commands::SetPresence presence;
    presence.availableUntil = world.clock.wall() + std::chrono::hours(24);
    world.tell(expert, presence, u"present"_s);
    CaseRequest request;
    request.request = fixed(u"request"_s);
    request.tenant = fixed(u"tenant"_s);
    request.task = u"router.fritzbox.voip"_s;
    request.description = u"Kein Freizeichen."_s;
    request.urgency = Urgency::Normal;
    request.language = u"de"_s;
    request.customer = {u"Maria Huber"_s, CustomerKind::Business, u"Huber KG"_s,
                        u"maria@example.org"_s, u"+49 89 1234567"_s, u"Gartenweg 5"_s,
                        u"81547"_s, u"München"_s};
    const CaseMade made = must(world.platform.createCase(request));
    const Id offer = world.rows("SELECT id FROM offer").first().id(0);
    world.tell(expert, commands::AcceptOffer{offer, made.caseId}, u"accept"_s);
    world.clock.ms += 41 * 60'000;
    WorkRow row;
    row.body.id = fixed(u"work"_s);
    row.body.caseId = made.caseId;
    row.body.account = expert.id;
    row.body.device = expert.device;
    row.body.source = WorkSource::Typed;
    row.body.reason = u"Telefon"_s;
    row.body.startAt = world.clock.wall() - std::chrono::minutes(41);
    row.body.endAt = world.clock.wall();
    world.change([&](Work &work) {
        saveWork(work, *loadCase(work.sql, made.caseId), row);
        return work.sql.result();
    });
    world.tell(expert, commands::SolveCase{made.caseId, u"Fertig."_s}, u"solve"_s);
    world.change([&](Work &work) {
        work.sql.run("UPDATE token_family SET auth_at = $1", {work.now});
        return work.sql.result();
    });
}

void take(World &world, const samples::CamtLine &line)
{
    samples::CamtFile file;
    file.lines = {line};
    must(importStatement(world.platform, samples::camt(file)));
}

void walk(World &world)
{
    world.clock.ms += 42 * 60'000;
    const Id caseId = world.rows("SELECT id FROM cases").first().id(0);
    const Id link = world.rows("SELECT id FROM case_link").first().id(0);
    world.tell(Viewer{Viewer::Kind::Customer, link, {}, {}, true}, commands::ConfirmCase{caseId},
               u"confirm"_s);
    const Row invoice = world.rows("SELECT reference FROM paper WHERE kind = 'invoice'").first();
    take(world, samples::paid("71.04", invoice.text(0).toLatin1(), "in-1"));
    const Id tenant = fixed(u"tenant"_s), batch = fixed(u"batch"_s);
    world.change([&](Work &work) {
        work.sql.run("UPDATE token_family SET auth_at = $1", {work.now});
        return work.sql.result();
    });
    world.tell(viewerOf(u"first"_s), commands::ProposePayout{tenant, batch}, u"propose"_s);
    world.tell(viewerOf(u"second"_s), commands::ReleasePayout{tenant, batch}, u"release"_s);
    while (must(makeBatchFile(world.platform)))
        ;
    const Row payout = world.rows("SELECT id, amount FROM payout").first();
    take(world, MoneyStage::debit(decimalText(payout.integer(1), 2).toLatin1(),
                                  payout.id(0), "out-1"));
}

void makePapers(World &world)
{
    world.clock.ms += 43 * 60'000;
    PaperFiles files(world.platform);
    while (must(files.makeOne()))
        ;
}

// Each with its size, if what is in it is what its row says: Qt writes the fonts of a PDF in another
// order in each program, so its bytes are not the same.
QString documents(World &world)
{
    QStringList out;
    for (const Row &row : world.rows("SELECT name, sha256, file, key, size FROM document_file"
                                     " ORDER BY name")) {
        const QByteArray key = row.blob(3);
        const QString is = world.fetched(row.text(2), SecretBytes::copyOf(std::as_bytes(
                                                          std::span(key.constData(),
                                                                    size_t(key.size())))));
        out.append(row.text(0) + (is == row.text(1) ? u'=' + QString::number(row.integer(4))
                                                    : u" is broken"_s));
    }
    return out.join(u' ');
}

void check(World &world, const QString &folder)
{
    const Book book{fixed(u"tenant"_s)};
    const auto say = [](const char *what, const QString &is) {
        std::printf("%s: %s\n", what, qPrintable(is));
    };
    const auto column = [&](QByteArrayView sql) {
        QStringList out;
        for (const Row &row : world.rows(sql))
            out.append(row.text(0));
        return out.join(u' ');
    };
    say("papers", column("SELECT number FROM paper ORDER BY number"));
    say("series", column("SELECT kind || '=' || last_n FROM number_series ORDER BY kind"));
    say("earnings", column("SELECT state || '=' || amount FROM earning"));
    say("payouts", column("SELECT state || '=' || amount FROM payout"));
    say("batches", column("SELECT state || '=' || total FROM payout_batch"));
    say("payments", column("SELECT match || '=' || amount FROM payment"));
    say("paid", column("SELECT CAST(paid AS text) FROM invoice_paid"));
    say("bookings", column("SELECT meaning FROM bank_booking ORDER BY meaning"));
    say("transfers", column("SELECT kind || '=' || reason || '=' || amount FROM ledger_transfer"
                            " ORDER BY n"));
    const auto files = QDir(folder + u"/blobs"_s).entryList(QDir::Files);
    say("files", QString::number(files.size()) + u" of "_s
                     + column("SELECT CAST(count(*) AS text) FROM document_file"));
    say("documents", documents(world));
    say("shown", column("SELECT number || '=' || files_at || '=' || json_array_length(files)"
                        " FROM paper WHERE files_at IS NOT NULL ORDER BY number"));
    world.change([&](Work &work) -> Result<void> {
        const auto verdict = verifyBook(work.sql, book);
        if (!verdict)
            return verdict.error();
        say("book", verdict->fault ? verdict->fault->text : u"whole"_s);
        say("receivable", QString::number(balance(work.sql, book, ledger::receivable()).owed()));
        say("expert",
            QString::number(balance(work.sql, book, ledger::payable(fixed(u"expert"_s))).owed()));
        return {};
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QString verb = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    // Only pages need fonts; without them it begins faster.
    const std::unique_ptr<QCoreApplication> app =
        verb == "papers"_L1 ? std::make_unique<QGuiApplication>(argc, argv)
                            : std::make_unique<QCoreApplication>(argc, argv);
    const QString folder = app->arguments().value(2);
    World world(folder);
    if (verb == "prepare"_L1)
        prepare(world);
    else if (verb == "walk"_L1)
        walk(world);
    else if (verb == "papers"_L1)
        makePapers(world);
    else
        check(world, folder);
    return 0;
}
