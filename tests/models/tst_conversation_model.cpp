// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"
#include "models/Draft.h"
#include "models/Drafts.h"
#include "models/FileFetch.h"
#include "models/SecretAsking.h"
#include "models/WaitingModel.h"
#include "tests/models/Speaking.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace werkbank;
using namespace Qt::StringLiterals;

// What was said, what waits, and files.
class TestConversationModel : public QObject {
    Q_OBJECT

    static QVariant value(const QAbstractItemModel &model, int row, int role)
    {
        return model.index(row, 0).data(role);
    }

    Speaking m_speaking{u"en"_s};
    std::unique_ptr<ConversationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ConversationModel>();
        m_model->setWording(m_speaking.wording());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->apply(sample::conversation(false));
    }

    void messagesNotesAndEventsStandInOneOrder()
    {
        QCOMPARE(m_model->count(), 8);
        QStringList kinds;
        for (int i = 0; i < m_model->count(); ++i)
            kinds.append(value(*m_model, i, ConversationModel::KindRole).toString());
        QCOMPARE(kinds,
                 (QStringList{u"event"_s, u"message"_s, u"message"_s, u"message"_s, u"message"_s,
                              u"note"_s, u"message"_s, u"message"_s}));
        QCOMPARE(value(*m_model, 0, ConversationModel::TextRole).toString(),
                 u"Lukas Berger took the case · 12:50"_s);
        QCOMPARE(value(*m_model, 1, ConversationModel::DayRole).toString(), u"Today"_s);
    }

    void theCustomersRequestStandsWhereHelpWasAskedFor()
    {
        auto all = sample::conversation(false);
        all.upserts[0].event->what = CaseEvent::Requested;
        all.upserts[0].event->who = u"Petra Winter"_s;
        m_model->apply(all);
        const auto first = [&](int role) { return value(*m_model, 0, role).toString(); };
        QCOMPARE(first(ConversationModel::KindRole), u"event"_s);
        QSignalSpy repainted(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setRequest(u"Outlook asks for the password again and again."_s);
        QCOMPARE(repainted.size(), 1);
        QCOMPARE(repainted[0][0].toModelIndex().row(), 0);
        QCOMPARE(first(ConversationModel::KindRole), u"message"_s);
        QCOMPARE(first(ConversationModel::AuthorRole), u"Petra Winter"_s);
        QCOMPARE(first(ConversationModel::TextRole), m_model->request());
        QCOMPARE(m_model->textOf(m_model->keyAt(0)), m_model->request());
        QVERIFY(!value(*m_model, 0, ConversationModel::MineRole).toBool());
        QVERIFY(!value(*m_model, 0, ConversationModel::EditableRole).toBool());
        QVERIFY(!value(*m_model, 0, ConversationModel::AnswerableRole).toBool());
        QCOMPARE(value(*m_model, 1, ConversationModel::KindRole).toString(), u"message"_s);
    }

    void aQuoteSaysWhatTheMessageSaysNow()
    {
        auto all = sample::conversation(false);
        ConversationRow asked = all.upserts[1];
        QVERIFY(asked.message && all.upserts[3].message);
        all.upserts[3].message->quote = asked.message->id;
        m_model->apply(all);
        const auto quote = [&] {
            return value(*m_model, 3, ConversationModel::QuoteRole).toString();
        };
        QVERIFY2(quote().startsWith(asked.message->author + u": "_s), qPrintable(quote()));
        QVERIFY(quote().contains(asked.message->text.left(20)));
        QSignalSpy repainted(m_model.get(), &QAbstractItemModel::dataChanged);
        asked.message->deletedAt = asked.message->at;
        asked.viewRev += 1000;
        m_model->apply(Delta<ConversationRow>{false, {asked}, {}});
        QCOMPARE(quote(), u"an earlier message"_s);
        QVERIFY(std::ranges::any_of(repainted, [](const QList<QVariant> &call) {
            return call[0].toModelIndex().row() == 3;
        }));
    }

    void thanksGoWithTheMessage()
    {
        ConversationRow row = sample::conversation(false).upserts[1];
        row.message->thankedAt = row.message->at;
        row.viewRev += 1000;
        m_model->apply(Delta<ConversationRow>{false, {row}, {}});
        QVERIFY(value(*m_model, 1, ConversationModel::ThankedRole).toBool());
        row.message->deletedAt = row.message->at;
        row.viewRev += 1;
        m_model->apply(Delta<ConversationRow>{false, {row}, {}});
        QVERIFY(!value(*m_model, 1, ConversationModel::ThankedRole).toBool());
        QVERIFY(!value(*m_model, 1, ConversationModel::AnswerableRole).toBool());
    }

    void theDeliveryOfAnOwnMessageIsSaid()
    {
        using State = ConversationModel::DeliveryState;
        const auto state = [&](int row) {
            return value(*m_model, row, ConversationModel::DeliveryRole).value<State>();
        };
        QCOMPARE(state(1), State::None);
        QCOMPARE(state(2), State::Read);
        QCOMPARE(state(4), State::Sent);
        QCOMPARE(state(7), State::Waiting);
        QCOMPARE(value(*m_model, 2, ConversationModel::DeliveryTextRole).toString(), u"read"_s);
        m_model->apply(Delta<ConversationRow>{
            false, {sample::uploading(false), sample::refused(false)}, {}});
        QCOMPARE(state(9), State::Uploading);
        QCOMPARE(value(*m_model, 9, ConversationModel::DeliveryTextRole).toString(),
                 u"uploading 42 %"_s);
        QCOMPARE(value(*m_model, 9, ConversationModel::UploadedRole).toDouble(), 0.42);
        QSignalSpy changed(m_model.get(), &ConversationModel::dataChanged);
        m_model->showLink(Link::Offline);
        QCOMPARE(changed.count(), 2);  // what waits and what goes up
        for (const int row : {7, 9})
            QCOMPARE(value(*m_model, row, ConversationModel::DeliveryTextRole).toString(),
                     u"waits to send"_s);
        m_model->showLink(Link::Connected);
        QCOMPARE(value(*m_model, 7, ConversationModel::DeliveryTextRole).toString(), u"sending"_s);
        QCOMPARE(state(8), State::Refused);
        QCOMPARE(value(*m_model, 8, ConversationModel::ProblemRole).toString(),
                 u"The case went to somebody else meanwhile."_s);
    }

    void aPasswordIsHiddenUntilItIsAskedForAndGoneWhenPutAway()
    {
        using State = SecretAsking::State;
        SecretAsking secret;
        secret.setWording(m_speaking.wording());
        secret.setCustomer(u"T. Brandt"_s);
        QVERIFY(secret.isFree());
        secret.apply(sample::secret(SecretState::Asked));
        QCOMPARE(secret.state(), State::Waiting);
        QCOMPARE(secret.stateText(), u"T. Brandt is asked for a password until 13:24: Router"_s);
        QVERIFY(!secret.isFree());
        secret.apply(sample::secret(SecretState::Given));
        QCOMPARE(secret.state(), State::Given);
        QVERIFY(secret.shownText().isEmpty());
        secret.reveal();
        QCOMPARE(secret.shownText(), u"Kürbis-Lampe 7!"_s);
        QCOMPARE(secret.state(), State::Open);
        QString inAnotherPlace = secret.shownText();
        secret.hide();
        QVERIFY(secret.shownText().isEmpty());
        QVERIFY(!inAnotherPlace.contains(u"Lampe"_s));
        // The platform has erased it; here it stays until it is put away.
        secret.apply(sample::secret(SecretState::Read));
        QCOMPARE(secret.taken(), u"Kürbis-Lampe 7!"_s);
        secret.end();
        QCOMPARE(secret.state(), State::None);
        QVERIFY(secret.taken().isEmpty());
    }

    void howAQuestionForAPasswordEndedIsSaidUntilItIsClosed()
    {
        using State = SecretAsking::State;
        SecretAsking secret;
        secret.setWording(m_speaking.wording());
        secret.setCustomer(u"T. Brandt"_s);
        secret.apply(sample::secret(SecretState::Declined));
        QCOMPARE(secret.state(), State::Declined);
        QVERIFY(secret.isFree());
        secret.end();
        QCOMPARE(secret.state(), State::None);
        auto elsewhere = sample::secret(SecretState::Given);
        elsewhere.upserts[0].body.id = sample::id(740);
        elsewhere.upserts[0].privateKey.reset();
        secret.apply(elsewhere);
        QCOMPARE(secret.state(), State::Elsewhere);
        secret.reveal();
        QVERIFY(secret.shownText().isEmpty());
        elsewhere.upserts[0].body.endsAt = m_speaking.wording()->now() - Milliseconds(1);
        secret.apply(elsewhere);
        QCOMPARE(secret.state(), State::Expired);
    }

    void aRunOfOneAuthorStartsOnce()
    {
        Delta<ConversationRow> delta = sample::conversation(false);
        delta.upserts[6].message->at = delta.upserts[4].message->at;
        ConversationRow more = delta.upserts[6];
        more.key = sample::id(150).toString();
        more.sortKey = "00085";
        delta.upserts.append(more);
        m_model->apply(delta);
        QVERIFY(value(*m_model, 6, ConversationModel::StartsGroupRole).toBool());
        QVERIFY(!value(*m_model, 7, ConversationModel::StartsGroupRole).toBool());
    }

    void onlyYoungOwnMessagesCanBeChanged()
    {
        QVERIFY(value(*m_model, 7, ConversationModel::EditableRole).toBool());   // of this minute
        QVERIFY(!value(*m_model, 2, ConversationModel::EditableRole).toBool()); // six minutes old
        QVERIFY(!value(*m_model, 6, ConversationModel::EditableRole).toBool()); // the customer's
        QCOMPARE(m_model->lastEditable(), sample::id(109).toString());
        QCOMPARE(m_model->textOf(sample::id(109).toString()), u"Great. Then I start now."_s);
    }

    void aRefusedMessageCannotBeEditedOnlyTaken()
    {
        m_model->apply(Delta<ConversationRow>{false, {sample::refused(false)}, {}});
        QVERIFY(!value(*m_model, 8, ConversationModel::EditableRole).toBool());
    }

    void aDeletedMessageSaysNothingAnyMore()
    {
        Delta<ConversationRow> delta = sample::conversation(false);
        delta.upserts[7].message->deletedAt = Instant{FixedClock::noon10};
        delta.upserts[7].message->text.clear();
        m_model->apply(delta);
        QVERIFY(value(*m_model, 7, ConversationModel::DeletedRole).toBool());
        QVERIFY(!value(*m_model, 7, ConversationModel::EditableRole).toBool());
    }

    void typingIsShownForThisCaseOnly()
    {
        m_model->setCaseId(sample::id(1).toString());
        m_model->showTyping(sample::id(2));
        QVERIFY(!m_model->typing());
        m_model->showTyping(sample::id(1));
        QVERIFY(m_model->typing());
    }

    void filesSayNameAndSize()
    {
        const QVariantMap file =
            value(*m_model, 3, ConversationModel::FilesRole).toList().value(0).toMap();
        QCOMPARE(file.value(u"name"_s).toString(), u"profile-events.log"_s);
        QCOMPARE(file.value(u"sizeText"_s).toString(), u"12 kB"_s);
    }

    void aFetchedLogIsShownCleanAndSavedAsItIs()
    {
        FileFetch fetch;
        fetch.setProperty(
            "file",
            QVariantMap{{u"name"_s, u"a.log"_s}, {u"type"_s, u"text/plain"_s}, {u"size"_s, 20}});
        QVERIFY(fetch.showable());
        fetch.show(QByteArray("line\x1b[31m red\x01\n"));
        QCOMPARE(fetch.state(), FileFetch::State::Here);
        QVERIFY(!fetch.text().contains(QChar(0x1b)) && !fetch.text().contains(QChar(1)));

        QTemporaryDir folder;
        fetch.saveTo(QUrl::fromLocalFile(folder.filePath(u"saved.log"_s)));
        fetch.show(QByteArray("line\x1b[31m red\x01\n"));
        QCOMPARE(fetch.state(), FileFetch::State::Saved);
        QFile saved(folder.filePath(u"saved.log"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("line\x1b[31m red\x01\n"));
    }

    void aFileThatCannotBeSavedSaysWhy()
    {
        FileFetch fetch;
        fetch.setProperty("file",
                          QVariantMap{{u"name"_s, u"a.zip"_s},
                                      {u"type"_s, u"application/zip"_s},
                                      {u"size"_s, 3}});
        QVERIFY(!fetch.showable());
        fetch.saveTo(QUrl::fromLocalFile(u"/nowhere/at/all/a.zip"_s));
        fetch.show(QByteArray("zip"));
        QCOMPARE(fetch.state(), FileFetch::State::Failed);
        QVERIFY(fetch.problem().startsWith(u"The file could not be saved"_s));
    }

    void aDraftTakesOverWhatGoesWithItsTextAndNothingElse()
    {
        Draft draft;
        DraftRow stored;
        stored.text = u"See you"_s;
        draft.show(stored);
        QCOMPARE(draft.text(), u"See you"_s);
        stored.text = Drafts::joined(u"Hello."_s, u"See you"_s);
        stored.caret = 6;
        draft.show(stored);
        QCOMPARE(draft.text(), u"Hello.\n\nSee you"_s);
        QCOMPARE(draft.caret(), 6);
        stored.text = u"See you"_s;
        draft.show(stored);
        QCOMPARE(draft.text(), u"See you"_s);
        stored.text = u"Something else"_s;
        draft.show(stored);
        QCOMPARE(draft.text(), u"See you"_s);
    }

    void whatIsTypedIsNewerThanWhatIsStored()
    {
        Draft draft;
        draft.show({});
        draft.setText(u"typed"_s);
        DraftRow stored;
        stored.text = u"A greeting. "_s;
        draft.show(stored);
        QCOMPARE(draft.text(), u"typed"_s);
    }

    void whatIsChangedBeginsWithWhatItWasUnlessADraftOfItIsKept()
    {
        Draft draft;
        draft.setFirst(u"as it was sent"_s);
        draft.setMode(u"edit 1"_s);
        QCOMPARE(draft.text(), u"as it was sent"_s);
        QCOMPARE(draft.caret(), 14);
        draft.show({});
        QCOMPARE(draft.text(), u"as it was sent"_s);
        DraftRow stored;
        stored.text = u"as it was sent, and more"_s;
        draft.show(stored);
        QCOMPARE(draft.text(), stored.text);
        draft.setFirst(u"of another"_s);
        QCOMPARE(draft.text(), stored.text);
        draft.setMode(u"edit 2"_s);
        QCOMPARE(draft.text(), u"of another"_s);
        draft.show({});
        draft.show({});
        QCOMPARE(draft.text(), u"of another"_s);
        draft.setFirst({});
        QCOMPARE(draft.text(), QString());
    }

    void aTextThatComesBackStandsInFrontOfTheDraft()
    {
        QCOMPARE(Drafts::joined(u"a"_s, QString()), u"a"_s);
        QCOMPARE(Drafts::joined(u"a"_s, u" \n"_s), u"a"_s);
        QCOMPARE(Drafts::joined(u"a"_s, u"b"_s), u"a\n\nb"_s);
    }

    void whatWaitsSaysKindCaseAndState()
    {
        WaitingModel waiting;
        QAbstractItemModelTester tester(&waiting,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        waiting.setWording(m_speaking.wording());
        waiting.apply(sample::waiting(false));
        QCOMPARE(waiting.count(), 3);
        QVERIFY(value(waiting, 0, WaitingModel::RefusedRole).toBool());
        QCOMPARE(value(waiting, 0, WaitingModel::StateTextRole).toString(),
                 u"The case went to somebody else meanwhile."_s);
        QCOMPARE(value(waiting, 1, WaitingModel::WhatRole).toString(), u"Message"_s);
        QCOMPARE(value(waiting, 1, WaitingModel::StateTextRole).toString(), u"waits to send"_s);
        QVERIFY(value(waiting, 1, WaitingModel::DroppableRole).toBool());
        QCOMPARE(value(waiting, 2, WaitingModel::WhatRole).toString(), u"Hours"_s);
        QVERIFY(!value(waiting, 2, WaitingModel::DroppableRole).toBool());
        QVERIFY(value(waiting, 2, WaitingModel::CaseIdRole).toString().isEmpty());
        QCOMPARE(value(waiting, 1, WaitingModel::DraftModeRole).toString(), u"reply"_s);
        QVERIFY(value(waiting, 2, WaitingModel::DraftModeRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversation_model.moc"
