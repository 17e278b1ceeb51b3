// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/demo/DemoSeed.h"

#include "core/rules/AnyCommand.h"
#include "platform/Service.h"
#include "platform/demo/DemoApplicants.h"
#include "platform/demo/DemoMoney.h"
#include "platform/demo/DemoMonth.h"
#include "platform/demo/DemoPeople.h"
#include "platform/demo/DemoText.h"
#include "platform/domain/AccountCommands.h"
#include "platform/domain/AccountPassword.h"
#include "platform/domain/JsonColumn.h"
#include "platform/domain/Roster.h"

namespace werkbank {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

// Demo cases lie in the past, each step a little later than the one before.
class DemoClock final : public Clock {
public:
    explicit DemoClock(const Clock &real) : m_wall(real.wall() - 26h), m_real(real) {}
    Instant wall() const override { return m_wall; }
    Milliseconds elapsed() const override { return m_real.elapsed(); }
    void pass(Milliseconds time) { m_wall = m_wall + time; }
    void moveTo(Instant at) { m_wall = at; }

private:
    Instant m_wall;
    const Clock &m_real;
};

class Seeder {
public:
    explicit Seeder(Core &core)
        : m_clock(core.clock()),
          m_platform(core.partsWith(m_clock))
    {}

    Result<void> seed()
    {
        const Instant recently = m_clock.wall();
        m_clock.moveTo(demo::monthBefore(recently));
        if (auto done = tenants(); !done)
            return done;
        if (auto done = accounts(); !done)
            return done;
        if (auto done = month(); !done)
            return done;
        m_clock.moveTo(recently);
        if (auto done = demo::catchUp(m_platform); !done)
            return done;
        for (const demo::Story &story : demo::stories()) {
            if (auto done = tell(story); !done)
                return done;
            m_clock.pass(2h + 40min);
        }
        if (auto done = applicants(); !done)
            return done;
        if (auto done = restOthers(); !done)
            return done;
        return forgetDevices();
    }

private:
    struct Who {
        Id account, device;
        qint64 n = 0;
    };

    Result<void> tenants()
    {
        using operators::AddTenant;
        const auto zone = u"Europe/Berlin"_s;
        for (const AddTenant &tenant :
             {AddTenant{text(demo::tenantSlug), u"Werkbank Demo"_s, zone, 1400, true, 190, 700, 1, 3},
              AddTenant{text(demo::businessSlug), u"Kontor IT-Hilfe"_s, zone, 1990, false, 190, 700,
                        1, 3},
              AddTenant{text(demo::testSlug), u"Werkbank Wettlauf"_s, zone, 1400, true, 190, 700, 2,
                        3}}) {
            auto made = operators::run(m_platform, tenant);
            if (!made)
                return made.error();
            m_tenants.insert(tenant.slug, *made);
            auto sells = m_platform.change([&](Work &work) {
                demo::addSeller(work, *made, tenant.title);
                return work.sql.result();
            });
            if (!sells)
                return sells;
        }
        return {};
    }

    Result<void> accounts()
    {
        // One hash for all: the password is public, and each costs 0.2 s.
        const auto hash = password::hash(text(demo::password), {});
        if (!hash)
            return hash.error();
        m_passwordHash = *hash;
        for (const demo::Person &person : demo::people()) {
            if (auto done = m_platform.change([&](Work &work) { return add(work, person, *hash); });
                !done)
                return done;
        }
        return {};
    }

    Result<void> add(Work &work, const demo::Person &person, const QString &hash)
    {
        const auto listed = [](const QList<const char *> &words) {
            QList<QString> out;
            for (const char *word : words)
                out.append(text(word));
            return out;
        };
        const AccountSetup setup{work.newId(), text(person.name), text(person.email),
                                 text(person.language), u"Europe/Berlin"_s, listed(person.speaks),
                                 person.capacity};
        QList<Role> roles;
        for (const char *role : person.roles)
            roles.append(enumFromName<Role>(text(role)));
        if (auto done = addAccount(work, setup); !done)
            return done;
        work.sql.run("INSERT INTO credential (account, password, changed_at) VALUES ($1, $2, $3)",
                     {setup.id, hash, work.now});
        for (const char *slug : person.tenants) {
            if (auto done = setMembership(work, setup.id, m_tenants.value(text(slug)), roles,
                                          MembershipState::Verified, {});
                !done)
                return done;
        }
        for (const demo::Skill &skill : person.skills) {
            if (auto done = setVerifiedSkill(work, setup.id, text(skill.task), skill.level); !done)
                return done;
        }
        const Who who{setup.id, work.newId()};
        if (auto done = addDevice(work, who.account, who.device, u"Demo"_s, who.device.toString());
            !done)
            return done;
        m_people.insert(text(person.email), who);
        if (text(person.email) == text(demo::expertEmail))
            demo::addPayProfile(work, who.account, setup.name);
        m_hours.insert(who.account, {person.fromHour * 60, person.toHour * 60});
        return work.sql.result();
    }

    Result<void> give(Who &who, const Command &command)
    {
        const Viewer viewer{Viewer::Kind::Account, who.account, who.device, {}, false};
        return verdictOf(m_platform.handle(viewer, ++who.n, command));
    }

    static Result<void> verdictOf(const frames::Verdict &verdict)
    {
        if (verdict.result == frames::VerdictResult::Done)
            return {};
        return Error{verdict.code, verdict.text, verdict.detail};
    }

    template <class C>
    Command command(const C &arguments)
    {
        return makeCommand(m_platform.newId(), arguments, m_platform.now());
    }

    Result<void> hours(Who &who)
    {
        const TimeSpan span = m_hours.take(who.account);
        if (span.from == span.to)
            return {};
        QList<DayHours> week;
        for (int day = 1; day <= 7; ++day)
            week.append({day, {span}});
        return give(who, command(commands::SetHours{u"Europe/Berlin"_s, week, {}}));
    }

    Result<void> tell(const demo::Story &story)
    {
        for (Who &who : m_people) {
            if (m_hours.contains(who.account)) {
                if (auto done = hours(who); !done)
                    return done;
            }
        }
        auto made = m_platform.createCase(requestOf(story));
        if (!made)
            return made.error();
        if (!story.expert)
            return {};
        m_clock.pass(9s);
        if (auto done = assign(*made, m_people[text(story.expert)]); !done)
            return done;
        for (const demo::Line &line : story.lines) {
            m_clock.pass(4min);
            if (auto done = say(*made, story, line); !done)
                return done;
        }
        return finish(*made, story);
    }

    CaseRequest requestOf(const demo::Story &story)
    {
        const bool isBusiness = *story.company != '\0';
        CaseRequest request;
        request.request = m_platform.newId();
        request.tenant = m_tenants.value(text(isBusiness ? demo::businessSlug : demo::tenantSlug));
        request.task = text(story.task);
        request.description = text(story.description);
        request.urgency = story.urgent ? Urgency::Urgent : Urgency::Normal;
        request.language = text(story.language);
        request.device = text(story.device);
        request.customer = {text(story.customer),
                            isBusiness ? CustomerKind::Business : CustomerKind::Private,
                            text(story.company), text(story.email), text(story.phone),
                            text(story.street), text(story.postcode), text(story.city)};
        return request;
    }

    // By the expert where he was asked, else by the dispatcher.
    Result<void> assign(const CaseMade &made, Who &expert)
    {
        const auto offer = m_platform.store().read([&](Tx &tx) {
            return tx.one("SELECT id FROM offer WHERE case_id = $1 AND account = $2"
                          " AND state = 'open'",
                          {made.caseId, expert.account});
        });
        if (!offer)
            return offer.error();
        if (*offer)
            return give(expert, command(commands::AcceptOffer{(*offer)->id(0), made.caseId}));
        return give(m_people[u"dispatch@demo.invalid"_s],
                    command(commands::AssignCase{made.caseId, expert.account,
                                                 u"Passt fachlich am besten."_s}));
    }

    Result<void> say(const CaseMade &made, const demo::Story &story, const demo::Line &line)
    {
        const commands::SendMessage message{m_platform.newId(), made.caseId, text(line.text), {}};
        if (line.expert)
            return give(m_people[text(story.expert)], command(message));
        return customer(made, command(message));
    }

    Result<void> customer(const CaseMade &made, const Command &command)
    {
        const Viewer viewer{Viewer::Kind::Customer, made.link, {}, {}, true};
        return verdictOf(m_platform.handle(viewer, 0, command));
    }

    Result<void> finish(const CaseMade &made, const demo::Story &story)
    {
        if (!story.solution)
            return {};
        m_clock.pass(3min);
        Who &expert = m_people[text(story.expert)];
        if (auto done = m_platform.change([&](Work &work) {
                demo::addWork(work, made.caseId, expert.account, expert.device, 17min);
                return work.sql.result();
            });
            !done)
            return done;
        if (auto done = give(expert, command(commands::SolveCase{made.caseId,
                                                                 text(story.solution)}));
            !done || !story.confirmed)
            return done;
        m_clock.pass(5min);
        return customer(made, command(commands::ConfirmCase{made.caseId}));
    }

    Viewer viewerOf(const QString &email) const
    {
        const Who who = m_people.value(email);
        return {Viewer::Kind::Account, who.account, who.device, {}, false};
    }

    // Nobody has told his hours yet, so nobody is asked for the cases of that month.
    Result<void> month()
    {
        return demo::playMonth({m_platform, m_tenants.value(text(demo::tenantSlug)),
                                [this](const QString &email) { return viewerOf(email); },
                                [this](const demo::Story &story) {
                                    return m_platform.createCase(requestOf(story));
                                },
                                [this](Instant at) { m_clock.moveTo(at); }});
    }

    Result<void> applicants()
    {
        const auto viewer = [&](const QString &email) { return viewerOf(email); };
        return demo::addApplicants({m_platform, m_tenants.value(text(demo::tenantSlug)),
                                    text(demo::tenantSlug), m_passwordHash,
                                    viewer(u"onboarding@demo.invalid"_s),
                                    viewer(u"onboarding.two@demo.invalid"_s),
                                    [this](Milliseconds time) { m_clock.pass(time); }});
    }

    // What a visitor asks for lands on the desk that he looks at: the colleagues have a break.
    Result<void> restOthers()
    {
        for (const demo::Person &person : demo::people()) {
            const bool races = text(person.tenants.constFirst()) == text(demo::testSlug);
            if (text(person.email) == text(demo::expertEmail) || races || person.skills.isEmpty())
                continue;
            const commands::SetPresence rest{{}, m_platform.now() + 24h * 30};
            if (auto done = give(m_people[text(person.email)], command(rest)); !done)
                return done;
        }
        return {};
    }

    Result<void> forgetDevices()
    {
        for (const Who &who : std::as_const(m_people)) {
            if (auto done = m_platform.change([&](Work &work) {
                    return revokeDevice(work, who.account, who.device);
                });
                !done)
                return done;
        }
        return {};
    }

    DemoClock m_clock;
    Platform m_platform;
    QString m_passwordHash;
    QHash<QString, Id> m_tenants;
    QHash<QString, Who> m_people;
    QHash<Id, TimeSpan> m_hours;
};

} // namespace

Result<void> seedDemo(Core &core)
{
    if (core.folder().isSeeded())
        return {};
    const auto begun = core.platform().store().read([](Tx &tx) {
        return tx.hit("SELECT 1 FROM tenant");
    });
    if (!begun)
        return begun.error();
    if (*begun)
        return makeError("half_seeded", u"The demo data was not finished the last time. Remove the "
                                        "folder and start again."_s);
    if (auto done = Seeder(core).seed(); !done)
        return done;
    return core.folder().markSeeded();
}

} // namespace werkbank
