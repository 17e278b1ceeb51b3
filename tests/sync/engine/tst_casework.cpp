// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/RemoteCipher.h"
#include "sync/SecretKeys.h"
#include "sync/queries/Local.h"
#include "sync/queries/Secrets.h"
#include "sync/queries/SavedViews.h"
#include "sync/queries/Snippets.h"
#include "sync/queries/Steps.h"
#include "tests/sync/support/Watch.h"

#include <QDirIterator>

using namespace werkbank;
using namespace Qt::StringLiterals;

// A password that was asked for. Key and seal are a known answer, made by Python's cryptography from
// the keys 00..1f (ours) and 20..3f (the browser's).
struct SecretDesk : Desk {
    static constexpr char sealed[] = "NYBy1jZYgNGu6jKa35EhODhR7SGijjt16WXQ0s0WYlTpVAINH4yAqsqtjpQZek"
                                     "XSGeTgCv2RVIUriduUkwc8SA==";
    const Id secret = Id::fromString(u"019b8f2e-0000-7000-8000-000000000001"_s);
    const QString canary = u"Kürbis-Lampe 7!"_s;

    static SecretBytes ourKey()
    {
        SecretBytes key(32);
        for (size_t i = 0; i < key.size(); ++i)
            key.edit()[i] = std::byte(i);
        return key;
    }
    SecretBody body(SecretState state)
    {
        SecretBody out{secret, caseId, device, u"Lukas Berger"_s, u"Router"_s, u"key"_s, state, {},
                       platformNow(), platformNow() + SecretKeys::kept, {}};
        if (state == SecretState::Given)
            out.sealed = QLatin1StringView(sealed);
        return out;
    }
    void hears(const SecretBody &body) { batch({put(caseScope(caseId), body)}); }
    SecretRow row()
    {
        return SecretQuery{caseId}.rows(engine->view()).value(0);
    }
    void keep() { QVERIFY(local->keepSecretKey(secret, ourKey(), platformNow())); }
};

// Steps, hand-overs and passwords as the expert sees them, with what waits.
class CaseworkTest : public QObject {
    Q_OBJECT

    template <class Row>
    static QStringList textsOf(const QList<Row> &rows)
    {
        QStringList out;
        for (const Row &row : rows)
            out.append(row.body.text);
        return out;
    }

private Q_SLOTS:
    void aStepShowsAtOnceAndKeepsItsPlace()
    {
        Desk desk;
        Watch steps(desk, StepsQuery{desk.caseId});
        StepBody first{desk.id(), desk.caseId, 1, u"Kabel prüfen"_s, desk.platformNow(), {}};
        desk.batch({put(caseScope(desk.caseId), first)});
        desk.hangUp();
        const Id second = desk.id();
        desk.submit(commands::SetStep{second, desk.caseId, u"DNS setzen"_s, false});
        QCOMPARE(textsOf(steps.rows()), (QStringList{u"Kabel prüfen"_s, u"DNS setzen"_s}));
        desk.submit(commands::SetStep{first.id, desk.caseId, first.text, true});
        QVERIFY(steps.rows().value(0).body.doneAt);
        QVERIFY(!steps.rows().value(1).body.doneAt);
        desk.submit(commands::RemoveStep{first.id, desk.caseId});
        QCOMPARE(textsOf(steps.rows()), QStringList{u"DNS setzen"_s});
        QVERIFY(steps.isSame);
    }

    void aHandOverIsAskedForAndCanBeTakenBack()
    {
        Desk desk;
        Watch asked(desk, HandoverQuery{desk.caseId});
        desk.hangUp();
        const Id handover = desk.id();
        const Id uuid = desk.submit(commands::HandOver{handover, desk.id(), desk.caseId, {},
                                                       u"Netzwerk"_s, u"Router getauscht"_s});
        QVERIFY(asked.rows().value(0).asking);
        QCOMPARE(asked.rows().value(0).body.state, HandoverState::Waiting);
        QVERIFY(desk.keep(local::DropCommand{uuid}));
        QVERIFY(asked.rows().isEmpty());
        QVERIFY(asked.isSame);
    }

    void aQuestionThatWaitsIsTakenBackAtOnce()
    {
        Desk desk;
        Watch asked(desk, HandoverQuery{desk.caseId});
        HandoverBody body;
        const Id handover = body.id = desk.id();
        body.caseId = desk.caseId;
        body.state = HandoverState::Waiting;
        body.askedAt = desk.platformNow();
        desk.batch({put(caseScope(desk.caseId), body)});
        QCOMPARE(asked.rows().size(), 1);
        QVERIFY(!asked.rows().value(0).asking);
        desk.submit(commands::WithdrawHandover{handover, desk.caseId});
        QCOMPARE(asked.rows().value(0).body.state, HandoverState::Withdrawn);
        QVERIFY(asked.isSame);
    }

    void snippetsStayOnThisComputer()
    {
        Desk desk;
        Watch snippets(desk, SnippetQuery{});
        const Id greeting = desk.id();
        desk.heard<frames::SendCommand>();
        QVERIFY(desk.keep(local::SaveSnippet{greeting, u"gruss"_s, u"Guten Tag {customer},"_s}));
        QVERIFY(desk.keep(local::SaveSnippet{desk.id(), u"Abschied"_s, u"Viele Grüße, {me}"_s}));
        QCOMPARE(snippets.rows().value(0).name, u"Abschied"_s);
        QCOMPARE(snippets.rows().value(1).text, u"Guten Tag {customer},"_s);
        QVERIFY(snippets.isSame);
        QVERIFY(desk.heard<frames::SendCommand>().isEmpty());
        desk.restart();
        QCOMPARE(desk.engine->view().snippets().size(), 2);
        QVERIFY(desk.keep(local::SaveSnippet{greeting, {}, {}}));
        QCOMPARE(desk.engine->view().snippets().size(), 1);
    }

    void savedViewsStayOnThisComputerUnderTheirNames()
    {
        Desk desk;
        Watch views(desk, SavedViewQuery{});
        const Id mornings = desk.id();
        desk.heard<frames::SendCommand>();
        QVERIFY(desk.keep(local::SaveView{mornings, u"Morgens"_s, u"{\"only\":[\"unread\"]}"_s}));
        QVERIFY(desk.keep(local::SaveView{desk.id(), u"Drucker"_s, u"{}"_s}));
        QCOMPARE(views.rows().value(0).name, u"Drucker"_s);
        QVERIFY(desk.keep(local::SaveView{mornings, u"Abends"_s, u"{\"only\":[\"unread\"]}"_s}));
        QCOMPARE(views.rows().value(0).name, u"Abends"_s);
        QVERIFY(views.isSame);
        QVERIFY(desk.heard<frames::SendCommand>().isEmpty());
        desk.restart();
        QCOMPARE(desk.engine->view().savedViews().size(), 2);
        QVERIFY(desk.keep(local::SaveView{mornings, {}, {}}));
        QCOMPARE(desk.engine->view().savedViews().size(), 1);
    }

    void aPasswordIsAskedForWithAFreshKeyThatIsOnDisk()
    {
        QByteArray before;
        for (int i = 0; i < 2; ++i) {
            Desk desk;
            desk.rng = sim::SeededRng(quint64(10 + i));
            const Id secret = desk.id();
            QVERIFY(desk.keep(local::AskSecret{secret, desk.caseId, u"Router"_s}));
            const auto sent = desk.heard<frames::SendCommand>();
            QCOMPARE(sent.size(), 1);
            const auto asked = *fromJson<commands::AskSecret>(sent[0].command.args,
                                                              Strictness::Strict);
            const SecretRow row = SecretQuery{desk.caseId}.rows(desk.engine->view()).value(0);
            QVERIFY(row.asking && row.mine && !row.privateKey);
            QCOMPARE(row.body.purpose, u"Router"_s);
            desk.restart();
            const auto stored = desk.local->secretKey(secret);
            QVERIFY(stored && *stored);
            const QByteArray open = *x25519Public(**stored);
            QCOMPARE(asked.key.toLatin1(), open.toBase64());
            QVERIFY(open != before);
            before = open;
        }
    }

    void whatTheBrowserSealedIsOpenedByTheDeviceThatAskedOnly()
    {
        SecretDesk desk;
        Watch asked(desk, SecretQuery{desk.caseId});
        desk.keep();
        desk.hears(desk.body(SecretState::Asked));
        QVERIFY(!asked.rows().value(0).privateKey);
        desk.hears(desk.body(SecretState::Given));
        const auto opened = asked.rows().value(0).open();
        QVERIFY(opened);
        QCOMPARE(openly(*opened), desk.canary.toUtf8());
        QVERIFY(asked.isSame);
        SecretRow changed = desk.row();
        changed.body.sealed[60] = changed.body.sealed[60] == u'A' ? u'B' : u'A';
        QCOMPARE(changed.open().error().code, u"remote_broken"_s);
        changed.body.sealed = u"AAAA"_s;
        QVERIFY(!changed.open());
        SecretBody foreign = desk.body(SecretState::Given);
        foreign.device = desk.id();
        desk.hears(foreign);
        QVERIFY(!desk.row().mine && !desk.row().privateKey);
        QVERIFY(!desk.row().open());
    }

    void whatWasReadIsInNoFileAndItsKeyIsGone()
    {
        SecretDesk desk;
        desk.keep();
        desk.hears(desk.body(SecretState::Given));
        QVERIFY(desk.row().open());
        desk.submit(commands::EndSecret{desk.secret, desk.caseId});
        QCOMPARE(desk.row().body.state, SecretState::Read);
        QVERIFY(!desk.row().privateKey);
        desk.hears(desk.body(SecretState::Read));
        QVERIFY(!*desk.local->secretKey(desk.secret));
        const QByteArray stored = Rig::dump(desk.local->database())
                                + Rig::dump(desk.cache->database());
        QVERIFY(stored.contains("Router"));
        QVERIFY(!stored.contains("Lampe") && !stored.contains(desk.sealed));
        QVERIFY(!stored.contains(openly(SecretDesk::ourKey())));
        QVERIFY(desk.engine->view().search(u"Lampe"_s, 10).isEmpty());
        QDirIterator files(desk.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Lampe"));
            ++looked;
        }
        QVERIFY(looked >= 2);
    }

    void aQuartersHourLaterNothingIsKept()
    {
        SecretDesk desk;
        desk.keep();
        desk.hears(desk.body(SecretState::Given));
        Watch asked(desk, SecretQuery{desk.caseId});
        desk.hangUp();
        desk.isReachable = false;
        desk.pass(SecretKeys::kept + Milliseconds(2'000));
        QCOMPARE(asked.rows().value(0).body.state, SecretState::Expired);
        QVERIFY(asked.rows().value(0).body.sealed.isEmpty());
        QVERIFY(!*desk.local->secretKey(desk.secret));
    }
};

QTEST_GUILESS_MAIN(CaseworkTest)
#include "tst_casework.moc"
