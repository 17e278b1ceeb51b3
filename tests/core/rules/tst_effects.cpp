// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Effects.h"

#include "core/rules/AnyCommand.h"
#include "core/rules/FixedIds.h"
#include "tests/core/rules/Ids.h"

#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

namespace {

const Instant made{1'780'000'000'000};
const Id me = idOf(10), theCase = idOf(2), message = idOf(3);
const EffectContext context{me, u"Erika Expert"_s, Side::Expert};

// What the platform confirmed, and the overlay over it. Counts look-ups outside the confirmed map.
struct View {
    QHash<EntityKey, QJsonObject> confirmed;
    int lookUps = 0;
    EntityOverlay overlay{[this](const EntityKey &key) -> std::optional<QJsonObject> {
        ++lookUps;
        const auto it = confirmed.constFind(key);
        return it == confirmed.constEnd() ? std::nullopt : std::optional(*it);
    }};

    template <class Body>
    void hold(const Body &body)
    {
        QJsonObject json = toJson(body);
        json.insert(u"of_a_newer_platform"_s, 42);
        confirmed.insert({QString::fromLatin1(Body::kind), body.id}, json);
    }
    template <class C>
    void give(const C &arguments)
    {
        applyEffect(makeCommand(idOf(99), arguments, made), context, overlay);
    }
    template <class Body>
    std::optional<Body> see(const Id &id) const
    {
        const auto json = overlay.find({QString::fromLatin1(Body::kind), id});
        return json ? std::optional(*fromJson<Body>(*json, Strictness::Lenient)) : std::nullopt;
    }
};

CaseBody assignedCase()
{
    CaseBody body;
    body.id = theCase;
    body.state = CaseState::Assigned;
    return body;
}

MessageBody confirmedMessage()
{
    MessageBody body;
    body.id = message;
    body.caseId = theCase;
    body.pos = 4;
    body.sideN = 2;
    body.side = Side::Expert;
    body.text = u"before"_s;
    body.files = {{idOf(7), u"a.log"_s, u"text/plain"_s, 3}};
    body.at = made;
    return body;
}

template <size_t I = 0>
void forEachSample(const auto &f)
{
    if constexpr (I < std::tuple_size_v<commands::All>) {
        f(std::tuple_element_t<I, commands::All>{});
        forEachSample<I + 1>(f);
    }
}

} // namespace

class TstEffects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentMessageStandsThereAtOnce()
    {
        View view;
        view.give(commands::SendMessage{message, theCase, u"Hello"_s, {{idOf(7), u"f"_s, {}, 1}}});
        const auto seen = view.see<MessageBody>(message);
        QVERIFY(seen);
        QCOMPARE(seen->text, u"Hello"_s);
        QCOMPARE(seen->author, context.author);
        QCOMPARE(seen->side, Side::Expert);
        QCOMPARE(seen->pos, 0);
        QCOMPARE(seen->sideN, 0);
        QCOMPARE(seen->at, made);
        QCOMPARE(seen->files.size(), 1);
        QCOMPARE(view.overlay.changes().begin()->scope, Scope::ofCase(theCase));
    }

    void aClerksCheckIsADesksChange()
    {
        View view;
        DeskApplicantBody jana;
        jana.id = idOf(8);
        jana.identity = {{u"city"_s, u"Passau"_s, u"Passau"_s, {}}};
        view.hold(jana);
        view.give(commands::CheckField{idOf(4), jana.id, u"city"_s, u"Passau"_s,
                                       FieldCheck::Matches});
        QCOMPARE(view.see<DeskApplicantBody>(jana.id)->identity[0].check, FieldCheck::Matches);
        QCOMPARE(view.overlay.changes().begin()->scope, Scope::ofDesk(idOf(4)));
    }

    void aMessageThatThePlatformHasIsNotMadeAgain()
    {
        View view;
        view.hold(confirmedMessage());
        view.give(commands::SendMessage{message, theCase, u"before"_s, {}});
        QVERIFY(view.overlay.changes().isEmpty());
        QCOMPARE(view.see<MessageBody>(message)->pos, 4);
    }

    void aWaitingMessageIsEditedAndDeletedInOrder()
    {
        View view;
        view.give(commands::SendMessage{message, theCase, u"one"_s, {}});
        view.give(commands::EditMessage{message, theCase, u"two"_s});
        QCOMPARE(view.see<MessageBody>(message)->text, u"two"_s);
        QCOMPARE(view.see<MessageBody>(message)->editedAt, made);
        view.give(commands::DeleteMessage{message, theCase});
        view.give(commands::EditMessage{message, theCase, u"three"_s});
        const auto seen = view.see<MessageBody>(message);
        QCOMPARE(seen->text, QString());
        QCOMPARE(seen->deletedAt, made);
    }

    void aDeletedMessageLosesItsFiles()
    {
        View view;
        view.hold(confirmedMessage());
        view.give(commands::DeleteMessage{message, theCase});
        QVERIFY(view.see<MessageBody>(message)->files.isEmpty());
        QCOMPARE(view.see<MessageBody>(message)->pos, 4);
    }

    void membersOfANewerPlatformSurvive()
    {
        View view;
        view.hold(confirmedMessage());
        view.hold(assignedCase());
        view.give(commands::EditMessage{message, theCase, u"x"_s});
        view.give(commands::SolveCase{theCase, u"y"_s});
        for (const EntityView &changed : view.overlay.changes())
            QCOMPARE(changed.body[u"of_a_newer_platform"_s].toInt(), 42);
        QCOMPARE(view.overlay.changes().size(), 2);
    }

    void whatIsNotThereIsNotChanged()
    {
        View view;
        view.give(commands::EditMessage{message, theCase, u"x"_s});
        view.give(commands::DeleteMessage{message, theCase});
        view.give(commands::SolveCase{theCase, u"x"_s});
        view.give(commands::GiveBackCase{theCase, u"x"_s});
        view.give(commands::DeclineOffer{idOf(5), theCase, DeclineReason::NoTime});
        view.give(commands::SetCapacity{5, 3});
        view.give(commands::RemoveDayException{idOf(6)});
        QVERIFY(view.overlay.changes().isEmpty());
    }

    void aMarkerOnlyMovesForward()
    {
        View view;
        const Id marker = markerId(theCase, Side::Expert);
        view.give(commands::SetMarker{theCase, 3});
        QCOMPARE(view.see<MarkerBody>(marker)->readN, 3);
        view.give(commands::SetMarker{theCase, 2});
        QCOMPARE(view.see<MarkerBody>(marker)->readN, 3);
        view.give(commands::SetMarker{theCase, 8});
        const auto seen = view.see<MarkerBody>(marker);
        QCOMPARE(seen->readN, 8);
        QCOMPARE(seen->caseId, theCase);
        QCOMPARE(seen->side, Side::Expert);
    }

    void aNoteIsMadeAndRewritten()
    {
        View view;
        view.give(commands::SaveNote{idOf(4), theCase, 7, u"first"_s});
        view.give(commands::SaveNote{idOf(4), theCase, 9, u"second"_s});
        const auto seen = view.see<NoteBody>(idOf(4));
        QCOMPARE(seen->text, u"second"_s);
        QCOMPARE(seen->afterPos, 7);
        QCOMPARE(seen->author, context.author);
    }

    void aSolvedCaseShowsItsSolution()
    {
        View view;
        view.hold(assignedCase());
        view.give(commands::SolveCase{theCase, u"New cable."_s});
        const auto seen = view.see<CaseBody>(theCase);
        QCOMPARE(seen->state, CaseState::Solved);
        QCOMPARE(seen->solution, u"New cable."_s);
        QCOMPARE(seen->solvedAt, made);
    }

    void aCaseThatMovedOnIsLeftAlone()
    {
        View view;
        CaseBody body = assignedCase();
        body.state = CaseState::Cancelled;
        view.hold(body);
        view.give(commands::SolveCase{theCase, u"x"_s});
        view.give(commands::GiveBackCase{theCase, u"x"_s});
        QVERIFY(view.overlay.changes().isEmpty());
    }

    void aCaseGivenBackLeaves()
    {
        View view;
        view.hold(assignedCase());
        view.give(commands::GiveBackCase{theCase, u"ill"_s});
        QVERIFY(!view.see<CaseBody>(theCase));
        QVERIFY(view.overlay.changes().begin()->removed);
        view.give(commands::SolveCase{theCase, u"x"_s});
        QVERIFY(!view.see<CaseBody>(theCase));
    }

    void aDeclinedOfferEnds()
    {
        View view;
        OfferBody offer;
        offer.id = idOf(5);
        offer.caseId = theCase;
        view.hold(offer);
        view.give(commands::DeclineOffer{idOf(5), theCase, DeclineReason::Price});
        QCOMPARE(view.see<OfferBody>(idOf(5))->state, OfferState::Declined);
        QCOMPARE(view.see<OfferBody>(idOf(5))->endedAt, made);
        QCOMPARE(view.overlay.changes().begin()->scope, Scope::ofAccount(me));

        view.overlay.clear();
        offer.state = OfferState::Lost;
        view.hold(offer);
        view.give(commands::DeclineOffer{idOf(5), theCase, DeclineReason::Price});
        QVERIFY(view.overlay.changes().isEmpty());
    }

    void presenceIsOneOfThree()
    {
        View view;
        view.give(commands::SetPresence{Instant{50}, {}});
        QCOMPARE(view.see<PresenceBody>(me)->availableUntil, Instant{50});
        view.give(commands::SetPresence{{}, Instant{60}});
        QCOMPARE(view.see<PresenceBody>(me)->availableUntil, std::nullopt);
        QCOMPARE(view.see<PresenceBody>(me)->pauseUntil, Instant{60});
        view.give(commands::SetPresence{});
        QCOMPARE(toJson(*view.see<PresenceBody>(me)), toJson(PresenceBody{me, {}, {}}));
    }

    void hoursAndExceptionsChange()
    {
        View view;
        const QList<DayHours> week{{1, {{540, 1020}}}};
        view.give(commands::SetHours{u"Europe/Berlin"_s, week, {}});
        QCOMPARE(view.see<HoursBody>(me)->week, week);
        view.give(commands::SetHours{u"UTC"_s, {}, week});
        QCOMPARE(view.see<HoursBody>(me)->zone, u"UTC"_s);
        QVERIFY(view.see<HoursBody>(me)->week.isEmpty());

        view.give(commands::SetDayException{idOf(6), u"2026-12-24"_s, DayKind::Closed, {}, u"x"_s});
        QCOMPARE(view.see<DayExceptionBody>(idOf(6))->date, u"2026-12-24"_s);
        view.give(commands::RemoveDayException{idOf(6)});
        QVERIFY(!view.see<DayExceptionBody>(idOf(6)));
    }

    void capacityIsPartOfTheProfile()
    {
        View view;
        ProfileBody profile;
        profile.id = me;
        profile.name = u"Erika"_s;
        view.hold(profile);
        view.give(commands::SetCapacity{7, 3});
        QCOMPARE(view.see<ProfileBody>(me)->capacity, 7);
        QCOMPARE(view.see<ProfileBody>(me)->name, u"Erika"_s);
    }

    void aClaimWaitsForVerificationOnlyAboveWhatIsProven()
    {
        SkillBody proven;
        proven.id = skillId(me, u"router.dsl.slow");
        proven.task = u"router.dsl.slow"_s;
        proven.level = 3;
        proven.state = SkillState::Verified;
        proven.provenLevel = 3;
        proven.provenAt = Instant{5};
        const auto claimed = [&](const std::optional<SkillBody> &current, int level) {
            return afterClaim(current, me, {proven.task, level, current ? current->level : 0});
        };
        QCOMPARE(claimed({}, 2)->state, SkillState::Claimed);
        QCOMPARE(claimed({}, 2)->id, proven.id);
        QCOMPARE(toJson(*claimed(proven, 3)), toJson(proven));
        QCOMPARE(claimed(proven, 2)->state, SkillState::Verified);
        QCOMPARE(claimed(proven, 4)->state, SkillState::Claimed);
        QCOMPARE(claimed(proven, 4)->provenLevel, 3);
        QCOMPARE(claimed(claimed(proven, 4), 3)->state, SkillState::Verified);
        QVERIFY(!claimed(proven, 0));

        View view;
        view.give(commands::ClaimSkill{proven.task, 2, 0});
        QCOMPARE(view.see<SkillBody>(proven.id)->level, 2);
        view.give(commands::ClaimSkill{proven.task, 0, 2});
        QVERIFY(!view.see<SkillBody>(proven.id));
    }

    void onlyNamedEntitiesAreTouched()
    {
        View view;
        view.hold(assignedCase());
        view.hold(confirmedMessage());
        for (int i = 100; i < 200; ++i) {
            MessageBody other = confirmedMessage();
            other.id = idOf(i);
            view.hold(other);
        }
        const Command edit =
            makeCommand(idOf(99), commands::EditMessage{message, theCase, u"x"_s}, made);
        applyEffect(edit, context, view.overlay);
        QCOMPARE(view.lookUps, 1);
        QCOMPARE(view.overlay.changes().keys(), affected(edit, context));
        QCOMPARE(affected(edit, context), (QList<EntityKey>{{u"message"_s, message}}));
    }

    void replayGivesTheSameView()
    {
        const auto play = [] {
            View view;
            view.hold(assignedCase());
            view.give(commands::SendMessage{message, theCase, u"a"_s, {}});
            view.give(commands::SetMarker{theCase, 4});
            view.give(commands::SaveNote{idOf(4), theCase, 1, u"n"_s});
            view.give(commands::EditMessage{message, theCase, u"b"_s});
            view.give(commands::SolveCase{theCase, u"s"_s});
            return view.overlay.changes();
        };
        QCOMPARE(play(), play());
        QCOMPARE(play().size(), 4);
    }

    void whatOnlyThePlatformDecidesHasNoEffect()
    {
        View view;
        view.hold(assignedCase());
        view.give(commands::AcceptOffer{idOf(5), theCase});
        view.give(commands::ExtendOffer{idOf(5), theCase});
        view.give(commands::AssignCase{theCase, me, u"why"_s});
        view.give(commands::RevokeDevice{idOf(8)});
        view.give(commands::ConfirmCase{theCase});
        view.give(commands::WithdrawCase{theCase});
        QVERIFY(view.overlay.changes().isEmpty());
        for (const char *name : {"case.confirm", "case.not_yet", "case.another_expert", "case.cancel",
                                 "case.reopen", "case.withdraw"}) {
            Command command = makeCommand(idOf(1), commands::ConfirmCase{theCase}, made);
            command.name = QString::fromLatin1(name);
            QVERIFY(decodeCommand(command).ok());
            QVERIFY(affected(command, context).isEmpty());
        }
    }

    void aBrokenCommandHasNoEffect()
    {
        View view;
        view.hold(assignedCase());
        forEachSample([&](const auto &empty) { // every id null, so none of them is valid
            using C = std::decay_t<decltype(empty)>;
            if constexpr (requires { empty.caseId; }) {
                view.give(C{});
                QVERIFY(affected(makeCommand(idOf(1), C{}, made), context).isEmpty());
            }
        });
        QVERIFY(view.overlay.changes().isEmpty());
    }

    void fixedIdsAreFixed()
    {
        QCOMPARE(markerId(theCase, Side::Expert), markerId(theCase, Side::Expert));
        QVERIFY(markerId(theCase, Side::Expert) != markerId(theCase, Side::Customer));
        QVERIFY(markerId(theCase, Side::Expert) != markerId(me, Side::Expert));
        QVERIFY(skillId(me, u"a") != skillId(me, u"b"));
        // Frozen: both ends must find the same row, also across versions.
        QCOMPARE(markerId(theCase, Side::Expert).toString(), u"0ba500ec-7d91-8be4-abda-1b1b839d35aa"_s);
        QCOMPARE(skillId(me, u"router.dsl.slow").toString(), u"0be0fdb4-e759-8bfb-9bd7-9839c6c22dbd"_s);
    }
};

QTEST_APPLESS_MAIN(TstEffects)
#include "tst_effects.moc"
