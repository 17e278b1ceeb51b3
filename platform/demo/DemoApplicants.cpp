// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoApplicants.h"

#include "core/rules/AnyCommand.h"
#include "core/rules/IdentFile.h"
#include "platform/demo/DemoText.h"
#include "platform/domain/Applicants.h"

#include <QDateTime>
#include <QRegularExpression>

namespace werkbank::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How far each of them has come.
enum class Reached { Sent, Differs, Appointed, Judged, SentBack, Approved };

struct Somebody {
    const char *first, *last, *birthDate, *birthPlace, *street, *postcode, *city;
    SellerKind seller;
    const char *iban;
    QList<application::Claim> skills;
    Reached reached;
};

const QList<Somebody> &applicants()
{
    static const QList<Somebody> all{
        {"Nora", "Reuter", "1992-03-14", "Kassel", "Wiesenweg 8", "34117", "Kassel",
         SellerKind::SmallBusiness, "DE75512108001245126199",
         {{u"computer"_s, 3}, {u"mail"_s, 3}, {u"print"_s, 4}}, Reached::Sent},
        {"Felix", "Brandl", "1987-11-02", "Passau", "Innstraße 21", "94032", "Passau",
         SellerKind::Regular, "DE12500105170648489890",
         {{u"router"_s, 4}, {u"router.fritzbox"_s, 5}, {u"home"_s, 3}}, Reached::Differs},
        {"Sara", "Yilmaz", "1995-06-30", "Köln", "Venloer Straße 140", "50672", "Köln",
         SellerKind::Regular, "DE02100500000054540402",
         {{u"mobile"_s, 4}, {u"computer.mac"_s, 4}}, Reached::Appointed},
        {"Oskar", "Thiel", "1979-01-19", "Rostock", "Am Strande 3", "18055", "Rostock",
         SellerKind::Regular, "DE02600501010002034304",
         {{u"data"_s, 4}, {u"data.rescue"_s, 4}, {u"security"_s, 3}}, Reached::Judged},
        {"Mia", "Pohl", "2001-09-08", "Gera", "Zeughausgasse 2", "07545", "Gera",
         SellerKind::PrivateHelper, "DE02700202700010108669", {{u"home"_s, 2}, {u"mobile"_s, 2}},
         Reached::SentBack},
        {"Lea", "Winter", "1990-12-05", "Ulm", "Hirschstraße 9", "89073", "Ulm",
         SellerKind::SmallBusiness, "DE02700100800030876808",
         {{u"computer"_s, 4}, {u"router"_s, 3}}, Reached::Approved},
    };
    return all;
}

class Applying {
public:
    Applying(const ApplicantDesk &desk, const Somebody &who)
        : m_desk(desk), m_who(who),
          m_email(text(who.first).toLower() + u'.' + text(who.last).toLower()
                  + u"@bewerbung.invalid"_s)
    {}

    Result<void> run()
    {
        if (auto done = apply(); !done || m_who.reached == Reached::Sent)
            return done;
        if (auto done = identify(); !done || m_who.reached == Reached::Differs)
            return done;
        if (m_who.reached == Reached::SentBack)
            return sendBack();
        if (auto done = appoint(); !done || m_who.reached == Reached::Appointed)
            return done;
        return decide();
    }

private:
    application::Person person() const
    {
        return {text(m_who.first), text(m_who.last), text(m_who.birthDate), text(m_who.birthPlace),
                text(m_who.street), text(m_who.postcode), text(m_who.city), u"DE"_s, {}};
    }

    QList<application::Values> items() const
    {
        using namespace application;
        Consents consents;
        for (const Document &document : documents)
            consents.consents.append({text(document.name), text(document.version)});
        const bool isPrivate = m_who.seller == SellerKind::PrivateHelper;
        return {person(),
                Business{m_who.seller, {}, isPrivate ? QString() : u"26 345 67890"_s},
                Languages{{u"de"_s, u"en"_s}, text(m_who.postcode) + u' ' + text(m_who.city)},
                Skills{m_who.skills},
                Bank{text(m_who.first) + u' ' + text(m_who.last), text(m_who.iban)},
                consents};
    }

    // The way over the mail: nobody gets a session otherwise.
    Result<QString> session()
    {
        Applicants page(m_desk.platform);
        if (auto done = page.start({m_desk.slug, m_email, u"de"_s,
                                    u"http://localhost/t/%1/apply/"_s.arg(m_desk.slug)});
            !done)
            return done.error();
        const auto mail = m_desk.platform.store().read([&](Tx &tx) {
            return tx.one("SELECT body FROM mail WHERE recipient = $1", {m_email});
        });
        if (!mail)
            return mail.error();
        static const QRegularExpression form(u"\\?a=([\\w-]+)#([\\w-]+)"_s);
        const auto match = form.match(*mail ? (*mail)->text(0) : QString());
        return page.open(match.captured(1), match.captured(2));
    }

    Result<void> apply()
    {
        const auto opened = session();
        if (!opened)
            return opened.error();
        Applicants page(m_desk.platform);
        for (const auto &item : items()) {
            if (auto done = page.save(*opened, item); !done)
                return done.error();
        }
        if (auto done = page.submit(*opened, m_desk.passwordHash); !done)
            return done.error();
        // Nobody reads mail at these addresses.
        return m_desk.platform.store().write([&](Tx &tx) -> Result<void> {
            const auto row = tx.one("SELECT id FROM applicant WHERE email = $1", {m_email});
            if (!row)
                return row.error();
            m_id = *row ? (*row)->id(0) : Id();
            return tx.exec("DELETE FROM mail WHERE recipient = $1", {m_email});
        });
    }

    template <class C>
    Result<void> give(const Viewer &clerk, const C &arguments)
    {
        m_desk.pass(40s);
        const auto verdict = m_desk.platform.handle(
            clerk, 0, makeCommand(m_desk.platform.newId(), arguments, m_desk.platform.now()));
        if (verdict.result == frames::VerdictResult::Done)
            return {};
        return Error{verdict.code, verdict.text, verdict.detail};
    }

    // A verdict wants the password to have been entered a moment ago.
    Result<void> judge(const Viewer &clerk, const commands::DecideApplicant &verdict)
    {
        const Id family = m_desk.platform.newId();
        auto done = m_desk.platform.change([&](Work &work) {
            work.sql.run("INSERT INTO token_family (id, account, device, created_at, ends_at,"
                         " auth_at) VALUES ($1, $2, $3, $4, $5, $4)",
                         {family, clerk.id, clerk.device, work.now, work.now + 5min});
            return work.sql.result();
        });
        if (done)
            done = give(clerk, verdict);
        if (!done)
            return done;
        return m_desk.platform.change([&](Work &work) {
            work.sql.run("DELETE FROM token_family WHERE id = $1", {family});
            return work.sql.result();
        });
    }

    // All that is asked in turn; stops at the first that is refused.
    template <class... C>
    Result<void> giveAll(const Viewer &clerk, const C &...arguments)
    {
        Result<void> done;
        ((done ? void(done = give(clerk, arguments)) : void()), ...);
        return done;
    }

    Result<void> identify()
    {
        if (auto done = giveAll(m_desk.first, commands::ClaimApplicant{m_desk.tenant, m_id},
                                commands::IdentifyApplicant{m_desk.tenant, m_id, u"video"_s});
            !done)
            return done;
        const auto reference = m_desk.platform.store().read([&](Tx &tx) {
            return tx.one("SELECT reference FROM identification WHERE applicant = $1", {m_id});
        });
        if (!reference)
            return reference.error();
        IdentResult result;
        result.reference = *reference ? (*reference)->text(0) : QString();
        result.caseId = u"DEMO-"_s + result.reference;
        result.method = u"video"_s;
        result.status = u"success"_s;
        result.isClosed = true;
        result.at = m_desk.platform.now();
        result.modifiedAt = m_desk.platform.now();
        result.document = u"id_card"_s;
        result.documentUntil = u"2031-04-30"_s;
        const auto is = person();
        const bool differs = m_who.reached == Reached::Differs;
        result.found = {{u"first_name"_s, is.firstName},
                        {u"last_name"_s, is.lastName},
                        {u"birth_date"_s, differs ? u"1987-02-11"_s : is.birthDate},
                        {u"birth_place"_s, is.birthPlace},
                        {u"street"_s, is.street},
                        {u"postcode"_s, is.postcode},
                        {u"city"_s, is.city},
                        {u"country"_s, is.country}};
        if (auto done = give(m_desk.first, commands::ImportIdentifications{
                                               m_desk.tenant,
                                               QString::fromUtf8(identFile({result}))});
            !done || m_who.reached == Reached::SentBack)
            return done;
        for (const IdentFound &found : result.found) {
            const bool isOther = differs && found.field == "birth_date"_L1;
            if (auto done = give(m_desk.first,
                                 commands::CheckField{m_desk.tenant, m_id, found.field, found.value,
                                                      isOther ? FieldCheck::Differs
                                                              : FieldCheck::Matches});
                !done)
                return done;
        }
        return {};
    }

    // Who was evaluated had it yesterday; the others have it before them.
    Result<void> appoint()
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_desk.platform.now().ms).date();
        const QDate date = today.addDays(m_who.reached == Reached::Appointed ? 10 : -1);
        return give(m_desk.first,
                    commands::AppointApplicant{m_desk.tenant, m_id,
                                               date.toString(Qt::ISODate), u"10:00"_s,
                                               u"Europe/Berlin"_s, 45, u"Video"_s});
    }

    Result<void> sendBack()
    {
        const commands::DecideApplicant again{m_desk.tenant, m_id, ApplicantVerdict::Resubmit,
                                              {u"person_incomplete"_s},
                                              {ApplicationItem::Person},
                                              u"Bitte nennen Sie auch Ihren zweiten Vornamen."_s};
        auto done = judge(m_desk.first, again);
        return done ? judge(m_desk.second, again) : done;
    }

    Result<void> decide()
    {
        commands::EvaluateApplicant evaluation;
        evaluation.tenant = m_desk.tenant;
        evaluation.applicant = m_id;
        evaluation.scorecard = u"onboarding-1"_s;
        for (const auto &criterion :
             {u"diagnosis"_s, u"knowledge"_s, u"explains"_s, u"data"_s, u"honest"_s})
            evaluation.marks.append({criterion, 4, {}, {}, {}});
        evaluation.marks.append({u"critical"_s, 0, false, {}, {}});
        for (const application::Claim &claim : m_who.skills)
            evaluation.levels.append({claim.task, claim.level, 24});
        evaluation.text = u"Sucht die Ursache, erklärt ruhig, fragt nach der Sicherung."_s;
        const commands::DecideApplicant approve{m_desk.tenant, m_id, ApplicantVerdict::Approve,
                                                {}, {}, {}};
        auto done = give(m_desk.first, evaluation);
        if (done)
            done = judge(m_desk.first, approve);
        if (!done || m_who.reached == Reached::Judged)
            return done;
        return judge(m_desk.second, approve);
    }

    const ApplicantDesk &m_desk;
    const Somebody &m_who;
    const QString m_email;
    Id m_id;
};

} // namespace

Result<void> addApplicants(const ApplicantDesk &desk)
{
    for (const Somebody &who : applicants()) {
        if (auto done = Applying(desk, who).run(); !done)
            return done;
        desk.pass(10min);
    }
    return desk.platform.change([&](Work &work) {
        work.sql.run("DELETE FROM mail WHERE recipient LIKE '%@bewerbung.invalid'");
        return work.sql.result();
    });
}

} // namespace werkbank::demo
