// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/IdentFile.h"
#include "platform/domain/Applicants.h"
#include "tests/platform/domain/TestClient.h"

// A tenant with onboarding staff, and people who apply to it as the page does. What should not fail
// in a test's preparation stops the test program.
namespace werkbank::test {

struct Applicant {
    QString email;
    QString session;
    Id id, account;
    Viewer viewer;  // once he has an account
    Id device;
};

class ApplicantStage : public Stage {
public:
    ApplicantStage();

    Expert anna, boris, carla;  // onboarding staff of the home tenant

    // ---- what the applicant does ----
    Applicants page() { return Applicants(platform()); }
    application::Person person(const QString &lastName = QStringLiteral("Vogel")) const;
    Applicant begins(const QString &email);
    void fills(const Applicant &who, const application::Person &person);
    Applicant applies(const QString &lastName = QStringLiteral("Vogel"));
    // The secret of the last mailed link.
    std::pair<QString, QString> mailedLink(const QString &email);
    QStringList mailsTo(const QString &email);  // subjects, oldest first
    QString lastMailTo(const QString &email);   // its body

    // ---- what the staff does; `ok` stops the test where it is refused ----
    // What wants the password entered again comes from somebody who has just done so.
    template <class C>
    frames::Verdict tell(const Viewer &viewer, const C &command)
    {
        if constexpr (std::is_same_v<C, commands::DecideApplicant>
                      || std::is_same_v<C, commands::SuspendExpert>
                      || std::is_same_v<C, commands::RestoreExpert>)
            stepUp(viewer);
        return Stage::tell(viewer, command);
    }
    void stepUp(const Viewer &viewer);
    template <class C>
    void ok(const Expert &who, const C &command)
    {
        const auto verdict = tell(who.viewer, command);
        if (verdict.result != frames::VerdictResult::Done)
            qFatal("%s: %s %s", C::name, qPrintable(verdict.code),
                   qPrintable(ruleOf(verdict)));
    }
    static QString ruleOf(const frames::Verdict &verdict)
    {
        return verdict.detail[QLatin1StringView("rule")].toString();
    }
    void claims(const Expert &who, const Applicant &applicant);
    QString identifies(const Expert &who, const Applicant &applicant);  // the reference
    IdentResult resultFor(const QString &reference, const application::Person &person);
    void imports(const Expert &who, const IdentResult &result);
    void checks(const Expert &who, const Applicant &applicant, const QString &field,
                FieldCheck check = FieldCheck::Matches);
    void checksAll(const Expert &who, const Applicant &applicant);
    commands::EvaluateApplicant evaluation(const Applicant &applicant, int months = 24) const;
    commands::DecideApplicant verdict(const Applicant &applicant, ApplicantVerdict verdict) const;
    // Up to the first verdict, evaluated by this one.
    void prepares(const Expert &who, const Applicant &applicant);
    void approves(const Applicant &applicant);  // prepared by Anna, approved by Anna and Boris

    ApplicantState stateOf(const Applicant &applicant);
    ApplicantTask taskOf(const Applicant &applicant);
    MembershipState membershipOf(const Applicant &applicant);
    // Works from now on: signed in on a device, available.
    void starts(Applicant &applicant);
    int offersTo(const Applicant &applicant);
    // Direct SQL; the constraint's name, empty where it went through.
    QString forced(const char *sql, const Values &values = {});
};

} // namespace werkbank::test
